// A new window is announced.
check('new-windows', '3.2.5', function* () {
  for (const link of all('a[target], form[target], area[target]').filter(e => !/^_(self|top|parent)$/i.test(e.target) && e.target))
    if (!/new (window|tab)|opens in/i.test(link.localName === 'form' ? link.innerText : nameOf(link) + link.title)) yield [link, `"${cut(link.textContent)}" opens a new window unannounced.`];
  for (const element of all('[onclick*="window.open"], [onload*="window.open"], [href*="window.open"]'))
    if (!/new (window|tab)|opens in/i.test(nameOf(element))) yield [element, 'Opens a new window unannounced.'];
});
