// Nothing that takes the focus is hidden from screen readers.
check('hidden-focus', '4.1.2', function* () {
  for (const control of all('[aria-hidden=true], [aria-hidden=true] *, [role=presentation], [role=none]'))
    if (control.tabIndex >= 0 && rendered(control)) yield [control, `A ${control.localName} that takes the focus is hidden from screen readers.`];
});
