// Text on a picture needs a colour below the picture, for when the picture does not come.
check('text-on-images', '1.4.3', function* () {
  const done = new Set();
  for (const node of textNodes()) {
    const element = node.parentElement;
    if (done.has(element) || !seen(element)) continue;
    done.add(element);
    for (let e = element; e; e = e.parentElement) {
      const style = styleOf(e);
      if (style.backgroundImage.includes('url(') && e !== document.body && e !== document.documentElement) { yield [element, `Text on a picture: "${cut(node.data)}".`]; break; }
      if (colour(style.backgroundColor)[3] === 1) break;
    }
  }
});
