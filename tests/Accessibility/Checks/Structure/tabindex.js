// The order of focus is the order of the document; what has the focus is a control or scrolls.
check('tabindex', '2.4.3', function* () {
  for (const element of all('[tabindex]')) {
    const value = Number(element.getAttribute('tabindex'));
    const control = element.matches('a[href], button, input, select, textarea, summary, iframe, [role=button], [role=link], [role=checkbox], [role=tab], [role=menuitem], [role=slider], [role=switch], [contenteditable]');
    if (value > 0) yield [element, `tabindex="${value}" breaks the order.`];
    if (value < 0 && control && seen(element) && !element.matches('[role=tab], [role=menuitem], [disabled]')) yield [element, `tabindex="${value}" takes a control from the keyboard.`, '2.1.1'];
    if (value === 0 && !control && rendered(element) && !['x', 'y'].some(axis => /auto|scroll/.test(styleOf(element)[axis === 'x' ? 'overflowX' : 'overflowY'])) && !element.hasAttribute('role'))
      yield [element, 'The focus stops at something that is no control.'];
  }
});
