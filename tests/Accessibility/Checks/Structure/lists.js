// Lists are lists, whole and not empty.
check('lists', '1.3.1', function* () {
  for (const list of all('ul, ol').filter(e => rendered(e) && !e.matches('[role]:not([role=list])'))) {
    for (const child of list.children) if (!child.matches('li, script, template')) yield [child, `A ${child.localName} straight inside a ${list.localName}.`];
    if (!list.querySelector(':scope > li')) yield [list, 'An empty list.'];
    else if ([...list.childNodes].some(n => n.nodeType === 3 && n.data.trim())) yield [list, 'Text straight inside a list.'];
  }
  for (const list of all('ul, ol').filter(rendered)) {
    const next = list.nextElementSibling;
    const lone = e => e?.localName === list.localName && e.children.length === 1;
    if (lone(list) && lone(next) && lone(next.nextElementSibling) && !lone(list.previousElementSibling)) yield [list, 'One list cut into lists of one item.'];
  }
  for (const item of all('li')) {
    if (!item.parentElement.matches('ul, ol, menu, [role=list]')) yield [item, 'An li outside a list.'];
    else if (rendered(item) && !squeeze(item.textContent) && !item.querySelector('img, svg, input, iframe, video')) yield [item, 'An empty item.'];
  }
  for (const list of all('dl').filter(rendered)) {
    const parts = [...list.children].flatMap(c => c.localName === 'div' ? [...c.children] : [c]);
    const stray = parts.find(p => !p.matches('dt, dd, script, template'));
    if (stray) yield [stray, `A ${stray.localName} in a list of terms.`];
    else if (!parts.some(p => p.localName === 'dt') || !parts.some(p => p.localName === 'dd')) yield [list, 'A list of terms without terms or without meanings.'];
    else if (parts[0].localName === 'dd') yield [parts[0], 'A meaning before its term.'];
  }
  for (const part of all('dt, dd')) if (!part.closest('dl')) yield [part, `A ${part.localName} outside a list of terms.`];
});
