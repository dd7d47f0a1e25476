// Two links side by side to one address are one link (a picture and its title, for instance).
check('repeated-links', '2.4.4', function* () {
  for (const link of all('a[href]').filter(rendered)) {
    const next = link.nextElementSibling;
    const between = squeeze(link.nextSibling?.nodeType === 3 ? link.nextSibling.data : '');
    if (next?.localName === 'a' && next.href === link.href && !between && rendered(next)) yield [next, `Two links side by side lead to ${link.getAttribute('href')}.`];
  }
});
