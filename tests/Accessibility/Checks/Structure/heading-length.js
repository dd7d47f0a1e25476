// A heading is a label, not a paragraph; whole paragraphs as headings hide the structure.
check('heading-length', '2.4.6', function* () {
  for (const heading of all('h1, h2, h3, h4, h5, h6'))
    if (words(heading.textContent).length > (heading.localName === 'h1' ? 40 : 25)) yield [heading, `A heading of ${words(heading.textContent).length} words: "${cut(heading.textContent)}".`];
});
