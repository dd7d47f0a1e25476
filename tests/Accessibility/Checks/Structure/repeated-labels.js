// Two fields of a group with one label cannot be told apart.
check('repeated-labels', '2.4.6', function* () {
  const known = new Set();
  const groups = [];
  for (const field of all(fieldSelector).filter(rendered)) {
    const group = field.closest('fieldset, [role=group], [role=radiogroup], form, tr, li') ?? document.body;
    if (!groups.includes(group)) groups.push(group);
    const key = `${groups.indexOf(group)} ${nameOf(field).toLowerCase()}`;
    if (nameOf(field) && known.has(key)) yield [field, `A second field named "${cut(nameOf(field))}" in the same group.`];
    known.add(key);
  }
});
