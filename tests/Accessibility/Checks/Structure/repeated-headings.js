// Two neighbouring headings of one level with the same words and the same parent heading cannot be told apart in a list of headings.
check('repeated-headings', '2.4.6', function* () {
  const path = [];
  const known = new Set();
  for (const heading of all('h1, h2, h3, h4, h5, h6').filter(spoken)) {
    const level = Number(heading.localName.slice(1));
    path.length = level;
    path[level - 1] = contentName(heading).toLowerCase();
    const key = path.join(' > ');
    if (path[level - 1] && known.has(key)) yield [heading, `The heading "${cut(heading.textContent)}" is repeated in the same section.`];
    known.add(key);
  }
});
