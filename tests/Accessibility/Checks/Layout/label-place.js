// A label stands by its field, so that a reader who sees little of the page at once sees both.
check('label-place', '3.3.2', function* () {
  for (const field of all(fieldSelector).filter(seen)) {
    const label = fieldLabels(field).filter(seen)[0];
    if (!label || label.contains(field)) continue;
    const [a, b] = [label.getBoundingClientRect(), field.getBoundingClientRect()];
    const apart = Math.max(0, a.left - b.right, b.left - a.right) + Math.max(0, a.top - b.bottom, b.top - a.bottom);
    const choice = /checkbox|radio/.test(field.type);
    if (apart > (choice ? 60 : 120)) yield [field, `The label "${cut(label.textContent)}" stands ${Math.round(apart)} px away.`];
    else if (!choice && a.top >= b.bottom - 2) yield [field, `The label "${cut(label.textContent)}" stands below its field.`];
  }
});
