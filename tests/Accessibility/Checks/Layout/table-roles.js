// Browsers keep the parts of a table whatever their display. But a table shown as a list leaves its headings behind, so each cell has to
// say under which it stands.
check('table-roles', '1.3.1', function* () {
  const asList = cell => rendered(cell) && !/^table/.test(styleOf(cell).display);
  const labelled = cell => /[\p{L}\p{N}]/u.test(getComputedStyle(cell, '::before').content.replace(/^(none|normal)$/, ''));
  for (const table of all('table:not([role=presentation], [role=none])').filter(rendered)) {
    const heads = [...(table.rows[0]?.cells ?? [])];
    const lost = all('td', table).find(cell => asList(cell) && squeeze(cell.textContent) && heads[cell.cellIndex]?.localName === 'th' && squeeze(heads[cell.cellIndex].textContent) && !labelled(cell));
    if (lost) yield [lost, `Shown as ${styleOf(lost).display}, the cell does not say that it stands under "${cut(heads[lost.cellIndex].textContent)}".`];
  }
});
