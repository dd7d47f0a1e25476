// In the large-print view every text is 24 CSS px or more, which is 18 points on paper.
check('large-print', '1.4.4', function* () {
  if (!/(^|\/)large-print(\/|\.|$)/.test(location.pathname) && !document.documentElement.classList.contains('large')) return;
  const small = (style, text) => parseFloat(style.fontSize) < 23.99 ? `Text of ${style.fontSize} in large print: "${cut(text)}".` : null;
  for (const element of new Set(textNodes().map(n => n.parentElement).filter(seen))) {
    const message = small(styleOf(element), ownText(element));
    if (message) yield [element, message];
  }
  for (const field of all(fieldSelector).filter(e => seen(e) && !/checkbox|radio|range|color/.test(e.type))) {
    const message = small(styleOf(field), field.value || field.placeholder || 'value');
    if (message) yield [field, message];
  }
  for (const element of all('body *').filter(seen))
    for (const side of ['::before', '::after']) {
      const style = getComputedStyle(element, side);
      if (/[\p{L}\p{N}]/u.test(style.content.match(/^"(.*)"|attr\(|counter/)?.[0] ?? '') && style.display !== 'none') {
        const message = small(style, style.content);
        if (message) yield [element, message];
      }
    }
});
