// At most 80 characters a line, with room for what a reader's own font does (1.4.8).
check('line-length', '1.4.8', function* () {
  for (const block of all('p, li, dd, blockquote').filter(e => seen(e) && !e.querySelector('p, li, dd, table'))) {
    const boxes = textNodes(block).flatMap(textBoxes);
    const characters = squeeze(block.innerText).length;
    const width = boxes.reduce((sum, box) => sum + box.width, 0);
    const lines = new Set(boxes.map(box => Math.round(box.bottom / 8))).size;
    if (lines < 2 || characters < 100) continue;
    const longest = Math.round((block.clientWidth || block.getBoundingClientRect().width) / (width / characters));
    if (longest > 92) yield [block, `About ${longest} characters a line: "${cut(block.innerText)}".`];
  }
});
