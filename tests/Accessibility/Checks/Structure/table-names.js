// A data table says what it is about, in a caption or a name.
check('table-names', '1.3.1', function* () {
  for (const table of all('table:not([role=presentation], [role=none])').filter(rendered)) {
    if (!nameOf(table) && !byIds(table.getAttribute('aria-labelledby'))) yield [table, 'The table has no caption and no name.'];
    else if (table.caption && !squeeze(table.caption.textContent)) yield [table, 'The caption is empty.'];
    else if (table.summary && table.caption && squeeze(table.summary) === squeeze(table.caption.textContent)) yield [table, 'The summary repeats the caption.'];
  }
});
