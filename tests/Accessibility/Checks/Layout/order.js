// The eye meets things in the order of the document (1.3.2): nothing is moved above or before what comes first.
check('order', '1.3.2', function* () {
  for (const parent of all('body, body *').filter(e => e.children.length > 1 && !e.matches('svg, svg *, select, dl div, dl, tr, thead, tbody, table, ul.nav') && rendered(e))) {
    const style = styleOf(parent);
    const parts = [...parent.children].filter(c => seen(c) && squeeze(c.innerText) && !c.matches('a[href^="#"]') && styleOf(c).position !== 'fixed' && styleOf(c).display !== 'contents');
    if (/flex/.test(style.display) && /reverse/.test(style.flexDirection) && parts.length > 1) { yield [parent, `${style.flexDirection} turns the order round.`]; continue; }
    const moved = /flex|grid/.test(style.display) && parts.find(c => Number(styleOf(c).order) !== 0);
    if (moved) { yield [moved, `order: ${styleOf(moved).order} moves it.`]; continue; }
    for (let i = 1; i < parts.length; i++) {
      const inline = e => /^inline$/.test(styleOf(e).display);
      if (inline(parts[i]) || inline(parts[i - 1])) continue;
      const [a, b] = [parts[i - 1].getBoundingClientRect(), parts[i].getBoundingClientRect()];
      const above = b.bottom <= a.top + 2 && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 10;
      const beside = Math.abs(a.top - b.top) < 24 && Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top) && b.right <= a.left + 2 && style.direction === 'ltr';
      const enough = words(parts[i].innerText).length > 2 && words(parts[i - 1].innerText).length > 2;
      if (enough && (above || beside)) yield [parts[i], `Stands ${above ? 'above' : 'left of'} what comes before it: "${cut(parts[i].innerText)}".`];
    }
  }
});
