// An id names one element, and every reference to an id finds it.
check('ids', '4.1.2', function* () {
  const known = new Set();
  for (const element of all('[id]')) {
    if (!element.id) yield [element, 'An empty id.'];
    else if (/\s/.test(element.id)) yield [element, `The id "${element.id}" has a space in it.`];
    else if (known.has(element.id)) yield [element, `The id "${element.id}" is used twice.`];
    known.add(element.id);
  }
  for (const attribute of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-errormessage', 'aria-details', 'aria-activedescendant', 'headers', 'list'])
    for (const element of all(`[${attribute}]`))
      for (const id of element.getAttribute(attribute).split(/\s+/).filter(Boolean))
        if (!known.has(id)) yield [element, `${attribute} points to "${id}", which is not there.`, '1.3.1'];
});
