// No text is cut off by a box that is too small for it.
check('clipped', '1.4.4', function* () {
  const done = new Set();
  for (const node of textNodes()) {
    const element = node.parentElement;
    if (!seen(element) || element.closest('svg, [aria-hidden=true], option')) continue;
    for (let box = element; box && box !== document.body && box !== document.documentElement; box = box.parentElement) {
      const style = styleOf(box);
      const hides = [/hidden|clip/.test(style.overflowX), /hidden|clip/.test(style.overflowY)];
      if (!hides[0] && !hides[1] || style.display === 'inline') continue;
      const frame = box.getBoundingClientRect();
      const out = textBoxes(node).some(line => hides[0] && (line.right > frame.right + 2 || line.left < frame.left - 2) ||
        hides[1] && (line.top + line.height * 0.3 < frame.top || line.bottom - line.height * 0.3 > frame.bottom));
      if (out && !done.has(box)) { done.add(box); yield [box, `Cuts off "${cut(node.data)}".`]; }
      if (/auto|scroll/.test(style.overflowX + style.overflowY)) break;
    }
  }
});
