// Long text in italics is hard to read.
check('italics', '1.4.8', function* () {
  for (const element of new Set(textNodes().map(n => n.parentElement).filter(seen)))
    if (/italic|oblique/.test(styleOf(element).fontStyle) && words(ownText(element)).length > 15) yield [element, `Long italics: "${cut(element.textContent)}".`];
});
