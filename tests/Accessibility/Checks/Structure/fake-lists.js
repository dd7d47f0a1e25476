// Lines that begin with bullets or numbers and are no list.
check('fake-lists', '1.3.1', function* () {
  // Steps numbered by hand in a list without numbers are heard as two lists in one.
  for (const list of all('ul').filter(rendered)) {
    const items = [...list.children].map(item => /^\s*\(?(\d{1,2})[.):]\s+\S/.exec(item.textContent)?.[1]);
    if (items.length > 1 && items.every((number, index) => Number(number) === index + 1)) yield [list, 'A list numbered by hand.'];
  }
  const bullet = /^\s*([•·●○▪■►▶→➔✓✔–—*-]\s+|•|[●▪■])\S/;
  const number = /^\s*\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+\S/i;
  const marked = text => bullet.test(text) ? 'bullet' : number.test(text) ? 'number' : null;
  for (const block of all('p, div, td, section, article, main').filter(rendered)) {
    if (block.closest('pre, code, address')) continue;
    const lines = [''];
    for (const node of block.childNodes) {
      if (node.nodeName === 'BR') lines.push('');
      else if (node.nodeType === 3 || node.nodeType === 1 && /^inline/.test(styleOf(node).display)) lines[lines.length - 1] += node.textContent;
    }
    const kinds = lines.map(marked);
    if (kinds.filter(k => k === 'bullet').length > 1 || kinds.filter(k => k === 'number').length > 2) { yield [block, 'A list made with line breaks.']; continue; }
    const next = [block.nextElementSibling, block.nextElementSibling?.nextElementSibling];
    const own = block.matches('p, div') && !block.querySelector('p, div, ul, ol') && marked(block.textContent);
    const before = block.previousElementSibling;
    const begun = before?.localName === block.localName && marked(before.textContent) === own;
    if (own && !begun && next[0]?.localName === block.localName && marked(next[0].textContent) === own &&
      (own === 'bullet' || next[1]?.localName === block.localName && marked(next[1].textContent) === own)) yield [block, 'A list made with paragraphs.'];
  }
});
