// 24 px for every target (2.5.8), 44 px for the main controls (2.5.5). Links in a sentence are exempt from both,
// small targets from 2.5.8 where a circle of 24 px about each touches no other.
check('target-size', '2.5.8', function* () {
  const controls = all('a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [role=tab]').filter(e => seen(e) && !e.disabled);
  const areaOf = control => {
    const boxes = [control, ...fieldLabels(control).filter(seen).filter(l => l.contains(control) || /checkbox|radio/.test(control.type))].map(e => boxOf(e));
    return { left: Math.min(...boxes.map(b => b.left)), top: Math.min(...boxes.map(b => b.top)), right: Math.max(...boxes.map(b => b.right)), bottom: Math.max(...boxes.map(b => b.bottom)) };
  };
  const boxOf = element => {
    const boxes = [...element.getClientRects()].filter(b => b.width && b.height);
    const own = boxes[0] ?? element.getBoundingClientRect();
    const inside = all('*', element).map(e => e.getBoundingClientRect()).filter(b => b.width > 1 && b.height > 1 && styleOf(element).display === 'inline');
    return [own, ...inside].reduce((a, b) => ({ left: Math.min(a.left, b.left), top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom) }));
  };
  const inSentence = control => {
    if (styleOf(control).display !== 'inline' || control.matches('input, button, select')) return false;
    const block = control.closest('p, li, dd, dt, td, th, blockquote, figcaption, caption, h1, h2, h3, h4, label, legend, address, div, section, header, footer, nav, main, body');
    const rest = squeeze(block.innerText).replace(squeeze(control.innerText), '');
    return block.matches('address') || words(rest).length > 0;
  };
  const areas = new Map(controls.map(c => [c, areaOf(c)]));
  for (const [control, area] of areas) {
    const [width, height] = [area.right - area.left, area.bottom - area.top];
    if (inSentence(control)) continue;
    if (width < 23.5 || height < 23.5) {
      const [x, y] = [(area.left + area.right) / 2, (area.top + area.bottom) / 2];
      const near = controls.some(other => {
        if (other === control || other.contains(control) || control.contains(other) || inSentence(other)) return false;
        const o = areas.get(other);
        return Math.hypot(x - Math.max(o.left, Math.min(x, o.right)), y - Math.max(o.top, Math.min(y, o.bottom))) < 12;
      });
      if (near) yield [control, `${Math.round(width)} by ${Math.round(height)} px, with a neighbour within 24 px: "${cut(nameOf(control))}".`];
    }
    const main = control.matches('button, select, textarea, summary, nav a, form a, .button, [role=button], input:not([type=checkbox], [type=radio])') ||
      control.matches('[type=checkbox], [type=radio]') || control.localName === 'a' && control.closest('header, nav, footer') && control.closest('li') && !inSentence(control);
    if (main && (height < 43.5 || width < 43.5 && (control.matches('button, summary, input, select') || control.closest('nav'))) && !control.closest('address') && !(width < 43.5 && height >= 43.5 && control.localName === 'a' && words(nameOf(control)).length))
      yield [control, `A main control of ${Math.round(width)} by ${Math.round(height)} px: "${cut(nameOf(control))}".`, '2.5.5'];
  }
});
