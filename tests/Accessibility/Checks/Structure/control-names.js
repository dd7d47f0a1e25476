// Every control has a name, and a button's name says what it does.
check('control-names', '4.1.2', function* () {
  for (const control of all('button, summary, input[type=submit], input[type=button], input[type=reset], input[type=image], [role=button], [role=checkbox], [role=tab], [role=menuitem], [role=switch], [role=slider]').filter(spoken)) {
    const name = nameOf(control);
    if (!name) yield [control, 'The control has no name.'];
    else if (!/[\p{L}\p{N}]/u.test(name)) yield [control, `"${name}" is no word.`];
  }
  for (const summary of all('details').filter(rendered))
    if (!summary.querySelector(':scope > summary')) yield [summary, 'A details without a summary.'];
});
