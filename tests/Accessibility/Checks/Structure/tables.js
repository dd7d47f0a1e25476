// Data tables have headers with a scope; tables for layout and faked columns are none.
check('tables', '1.3.1', function* () {
  for (const table of all('table').filter(rendered)) {
    const plain = table.matches('[role=presentation], [role=none]');
    const heads = all('th', table);
    const rows = [...table.rows];
    const columns = Math.max(0, ...rows.map(r => r.cells.length));
    if (table.parentElement.closest('table')) yield [table, 'A table inside a table.'];
    if (plain) {
      if (heads.length || table.caption || table.summary) yield [table, 'A layout table with headers or a caption.'];
      continue;
    }
    if (!rows.length || !squeeze(table.textContent)) { yield [table, 'An empty table.']; continue; }
    if (!heads.length) { yield [table, 'A table without header cells.']; continue; }
    for (const head of heads) {
      const corner = head.parentElement.rowIndex === 0 && head.cellIndex === 0;
      if (!contentName(head) && !corner) yield [head, 'An empty header cell.'];
      const scope = head.getAttribute('scope');
      if (scope === null && !table.querySelector('td[headers]')) yield [head, `The header "${cut(head.textContent)}" has no scope.`];
      else if (scope !== null && !/^(row|col|rowgroup|colgroup)$/i.test(scope)) yield [head, `scope="${scope}" means nothing.`];
      else if (scope?.toLowerCase() === 'row' && rows.length > 2 && columns > 1 && head.parentElement.rowIndex === 0 && [...rows[0].cells].every(c => c.localName === 'th') && heads.length === rows[0].cells.length)
        yield [head, `The column header "${cut(head.textContent)}" has scope="row".`];
    }
    for (const cell of all('td[scope]', table)) yield [cell, 'A data cell with a scope.'];
    const first = rows[0];
    if (!table.caption && first.cells.length === 1 && columns > 1 && first.cells[0].colSpan >= columns) yield [first, 'A caption faked with a cell over the whole width.'];
    if (rows.length > 2 && all('td', table).length && rows.every(r => [...r.cells].every(c => c.localName === 'th'))) yield [table, 'All cells are headers.'];
  }
});
