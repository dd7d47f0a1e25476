// What a title attribute says appears only under a mouse.
check('titles-as-content', '2.1.1', function* () {
  for (const element of all('body [title]').filter(e => !e.matches('abbr, iframe, input, select, textarea, dfn, svg *, object, embed, link') && rendered(e))) {
    const title = squeeze(element.title);
    const text = squeeze((element.getAttribute('aria-label') ?? '') + ' ' + element.textContent).toLowerCase();
    if (title && !element.matches('a[href], button, img') && !text.includes(title.toLowerCase())) yield [element, `"${cut(title)}" appears only under a mouse.`];
    else if (title && element.matches('a[href], button') && squeeze(element.textContent).toLowerCase() === title.toLowerCase()) yield [element, `The title repeats the text: "${cut(title)}".`];
  }
  for (const short of all('abbr').filter(rendered)) if (short.hasAttribute('title') && !squeeze(short.title)) yield [short, 'An abbreviation with an empty expansion.', '3.1.4'];
});
