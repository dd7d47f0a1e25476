// Every field has a label that is seen and that belongs to it.
check('labels', '3.3.2', function* () {
  for (const field of all(fieldSelector).filter(rendered)) {
    const labels = fieldLabels(field).filter(l => squeeze(l.textContent));
    const described = byIds(field.getAttribute('aria-labelledby'));
    if (!labels.length && !described) {
      const other = squeeze(field.getAttribute('aria-label')) ? 'a name that is not seen' : squeeze(field.placeholder) ? 'a placeholder' : squeeze(field.title) ? 'a title' : 'nothing';
      yield [field, `The field has ${other} for a label.`, other === 'nothing' ? '1.3.1' : undefined];
    } else if (!described && !labels.some(seen)) yield [field, 'The label is not seen.'];
    if (labels.length > 1) yield [field, 'The field has two labels.', '1.3.1'];
  }
  for (const label of all('label').filter(rendered)) {
    if (!label.control) yield [label, `The label "${cut(label.textContent)}" belongs to no field.`, '1.3.1'];
    else if (!contentName(label)) yield [label, 'The label is empty.', '2.4.6'];
  }
});
