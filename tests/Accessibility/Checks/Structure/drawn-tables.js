// Columns made with spaces are read as one line of words (F34, F48).
check('drawn-tables', '1.3.1', function* () {
  for (const block of all('pre').filter(rendered)) {
    if (block.querySelector('code')) continue;
    const lines = block.textContent.split('\n').filter(line => /\S( {2,}|\t+|\s*\|\s*)\S/.test(line.trim()));
    if (lines.length > 2) yield [block, 'A table drawn with spaces.'];
  }
  for (const table of all('div, section, span').filter(e => styleOf(e).display === 'table' && rendered(e) && !e.matches('[role]'))) {
    const rows = all('*', table).filter(e => styleOf(e).display === 'table-row').map(row => [...row.children].filter(c => styleOf(c).display === 'table-cell' && squeeze(c.textContent)));
    if (rows.filter(cells => cells.length > 1 && cells.every(c => words(c.textContent).length < 12)).length > 1) yield [table, 'A table by its style alone.'];
  }
  for (const node of textNodes())
    if (/\S\u00a0{3,}\S/.test(node.data)) yield [node.parentElement, 'Columns made with hard spaces.'];
});
