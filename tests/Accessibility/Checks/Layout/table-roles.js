// CSS that changes the display of table parts takes their roles away; then the roles must be written out.
check('table-roles', '1.3.1', function* () {
  const needed = { table: 'table', thead: 'rowgroup', tbody: 'rowgroup', tfoot: 'rowgroup', tr: 'row', td: 'cell' };
  for (const table of all('table:not([role=presentation], [role=none])').filter(rendered)) {
    const changed = e => !/^table/.test(styleOf(e).display) && styleOf(e).display !== 'none';
    const lost = [table, ...all('thead, tbody, tfoot, tr, td', table)].find(e => changed(e) && e.getAttribute('role') !== needed[e.localName] && !(e.localName === 'td' && e.hasAttribute('role')));
    if (lost) yield [lost, `Shown as ${styleOf(lost).display}, the ${lost.localName} needs role="${needed[lost.localName]}".`];
  }
});
