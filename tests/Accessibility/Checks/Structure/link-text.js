// Link text says where the link goes, alone (2.4.9).
check('link-text', '2.4.9', function* () {
  const vague = /^(please )?(click|press|tap)?\s*(on )?(here|this|this (link|page|site|website|document|one)|more|more (info|information|details)|read more|read on|see more|see here|view more|view|details|link|links|continue|continue reading|download|download (here|now|it)|go|start|learn more|find out more|info|page|website|site|url|open|next|previous|back|click|click this( link)?|full story|\[?\d+\]?|pdf|word|html|doc)\s*[.…>»›→]*$/i;
  for (const link of all('a[href], area[href], [role=link]').filter(spoken)) {
    const name = nameOf(link);
    const page = link.closest('nav, [role=doc-pagination]') && /^\d+$/.test(name) === false;
    if (!name) yield [link, 'The link has no text.', '2.4.4'];
    else if (/^(https?:\/\/|www\.)\S+$/i.test(name)) yield [link, `A bare web address as link text: "${cut(name)}".`];
    else if (vague.test(name) && !(page && /^(next|previous)$/i.test(name))) yield [link, `"${name}" does not say where the link goes.`];
    else if (/^mailto:/i.test(link.getAttribute('href') ?? '') && !/@|e-?mail|write|message/i.test(name)) yield [link, `"${cut(name)}" opens an email and does not say so.`, '2.4.4'];
    else if (!/[\p{L}\p{N}]/u.test(name)) yield [link, `"${name}" is no word.`];
  }
});
