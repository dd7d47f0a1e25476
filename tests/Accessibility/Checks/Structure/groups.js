// Choices that belong together are a group with a name.
check('groups', '1.3.1', function* () {
  const named = new Map();
  for (const box of all('input[type=radio], input[type=checkbox]').filter(e => rendered(e) && e.name)) {
    const key = `${box.type} ${box.name} ${selectorOf(box.form)}`;
    named.set(key, [...(named.get(key) ?? []), box]);
  }
  for (const boxes of named.values()) {
    const group = boxes[0].closest('fieldset, [role=group], [role=radiogroup]');
    if (boxes.length > 1 && !group) yield [boxes[0], `${boxes.length} choices "${boxes[0].name}" are not in a group.`];
  }
  for (const group of all('fieldset, [role=radiogroup]').filter(rendered))
    if (!nameOf(group)) yield [group, 'The group has no name.'];
  for (const legend of all('legend'))
    if (legend.parentElement.localName !== 'fieldset' || legend !== legend.parentElement.querySelector(':scope > legend')) yield [legend, 'A legend that heads no fieldset.'];
});
