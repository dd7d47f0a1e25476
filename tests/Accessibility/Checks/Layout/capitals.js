// Whole lines in capitals read slower, and some screen readers spell them.
check('capitals', '1.4.8', function* () {
  for (const element of new Set(textNodes().map(n => n.parentElement).filter(seen))) {
    if (element.closest('abbr, code, pre, address, [aria-hidden=true]')) continue;
    const text = ownText(element);
    // A title typed in capitals is its writer's, and for the rules of content to tell; the site itself makes none.
    const typed = text === text.toUpperCase() && /\p{Lu}/u.test(text) && !element.closest('h1, h2, h3, h4, h5, h6, a');
    const upper = styleOf(element).textTransform === 'uppercase' || typed;
    const long = words(text).filter(w => /\p{L}{4,}/u.test(w) && !/\d/.test(w));
    if (upper && long.length > 2) yield [element, `Capitals: "${cut(text)}".`];
  }
});
