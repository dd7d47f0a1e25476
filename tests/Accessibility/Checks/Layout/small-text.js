// No text under 12 CSS px.
check('small-text', '1.4.4', function* () {
  for (const element of new Set(textNodes().map(n => n.parentElement).filter(seen)))
    if (parseFloat(styleOf(element).fontSize) < 11.99 && !element.closest('svg')) yield [element, `Text of ${styleOf(element).fontSize}: "${cut(element.textContent)}".`];
});
