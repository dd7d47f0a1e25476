// Links with the same text lead to the same place. A letter is to the same person whatever its subject.
// A word linked to its own meaning in the page keeps its text, as technique G55 has it.
check('link-purpose', '2.4.9', function* () {
  const targets = new Map();
  const meaning = a => a.matches('a[href^="#"]') && document.getElementById(a.getAttribute('href').slice(1))?.closest('dl, dfn');
  for (const link of all('a[href]').filter(a => spoken(a) && !meaning(a))) {
    const name = nameOf(link).toLowerCase();
    if (!name) continue;
    const first = targets.get(name) ?? link;
    targets.set(name, first);
    const place = a => a.protocol === 'mailto:' ? a.href.split('?')[0] : a.href;
    if (place(first) !== place(link)) yield [link, `"${cut(name)}" leads to ${link.getAttribute('href')} here and to ${first.getAttribute('href')} before.`];
  }
});
