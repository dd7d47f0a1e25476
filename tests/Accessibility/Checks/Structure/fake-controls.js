// What reacts to a click is a control by its element.
check('fake-controls', '2.1.1', function* () {
  const real = 'a[href], area[href], button, input, select, textarea, summary, label, option, audio, video, iframe, html, body, form, [role=button][tabindex], [role=link][tabindex], [role=tab], [role=menuitem], [role=option], [role=checkbox][tabindex]';
  const handlers = 'onclick, onmousedown, onmouseup, ondblclick, onmouseover, onmouseenter, ontouchstart'.split(', ');
  const heard = (globalThis.__heard ?? []).filter(([target]) => target?.nodeType === 1 && target.isConnected).map(([target]) => target);
  const mouseOnly = new Set([...all(handlers.map(h => `[${h}]`).join(', ')), ...heard]);
  for (const element of mouseOnly) if (!element.matches(real)) yield [element, `A ${element.localName} reacts to the mouse and is no control.`];
  for (const element of all('[ondblclick], [ondrag], [ondragstart], [draggable=true]')) if (element.matches(real)) yield [element, 'Works by double click or dragging.', '2.1.1'];
  for (const element of all('[role=button], [role=link], [role=checkbox], [role=tab], [role=menuitem], [role=switch]'))
    if (!element.matches('a[href], button, input, summary') && !element.hasAttribute('tabindex')) yield [element, `role=${element.getAttribute('role')} that the keyboard cannot reach.`];
  for (const link of all('a[href^="javascript:"], a[onclick]:not([href]), a[href="#"][onclick]')) yield [link, 'A link that is really a script.'];
  for (const link of all('a:not([href], [id], [name], [role], [aria-current])').filter(e => rendered(e) && squeeze(e.textContent))) yield [link, `"${cut(link.textContent)}" is a link without an address.`];
});
