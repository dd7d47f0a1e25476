// One h1, no level skipped on the way down, no heading without words.
check('headings', '1.3.1', function* () {
  const headings = all('h1, h2, h3, h4, h5, h6, [role=heading]').filter(spoken);
  const level = h => Number(h.getAttribute('aria-level') ?? h.localName.slice(1));
  for (const muted of all('h1[role], h2[role], h3[role], h4[role], h5[role], h6[role]').filter(h => /^(none|presentation)$/.test(h.getAttribute('role')) && rendered(h) && squeeze(h.textContent)))
    yield [muted, 'Looks like a heading and is none to a screen reader.'];
  const tops = headings.filter(h => level(h) === 1);
  if (tops.length === 0) yield [document.body, 'The page has no h1.'];
  for (const extra of tops.slice(1)) yield [extra, `A second h1: "${cut(extra.textContent)}".`];
  let before = 0;
  for (const heading of headings) {
    if (!contentName(heading)) yield [heading, 'The heading is empty.', '2.4.6'];
    if (level(heading) > before + 1 && before > 0) yield [heading, `The level jumps from h${before} to h${level(heading)}: "${cut(heading.textContent)}".`];
    before = level(heading);
  }
  if (headings.length && level(headings[0]) !== 1 && tops.length && !headings[0].closest('header, nav, aside'))
    yield [headings[0], 'A heading comes before the h1.'];
});
