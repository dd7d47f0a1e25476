// A control inside a control cannot be reached or heard apart.
check('nested-controls', '4.1.2', function* () {
  for (const inner of all('a[href], button, input:not([type=hidden]), select, textarea, [tabindex="0"]').filter(rendered)) {
    const outer = inner.parentElement.closest('a[href], button, [role=button], [role=link], [role=checkbox], summary');
    if (outer && inner.tabIndex >= 0) yield [inner, `A ${inner.localName} inside a ${outer.localName}.`];
  }
});
