// No text lies on other text.
check('overlap', '1.4.12', function* () {
  const lines = textNodes().filter(n => seen(n.parentElement) && !n.parentElement.closest('[aria-hidden=true], option, svg, sup, sub'))
    .flatMap(node => textBoxes(node).map(box => ({ node, left: box.left + 1, right: box.right - 1, top: box.top + box.height * 0.3, bottom: box.bottom - box.height * 0.3 })))
    .sort((a, b) => a.top - b.top);
  const done = new Set();
  for (let i = 0; i < lines.length; i++)
    for (let j = i + 1; j < lines.length && lines[j].top < lines[i].bottom; j++) {
      const [a, b] = [lines[i], lines[j]];
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const fixed = [a, b].some(l => l.node.parentElement.closest('.skip, [popover], dialog'));
      if (a.node === b.node || wide < 3 || fixed || done.has(a.node)) continue;
      done.add(a.node);
      yield [b.node.parentElement, `"${cut(b.node.data)}" lies on "${cut(a.node.data)}".`];
    }
});
