// Presses what may open something over the page, and looks at what did. Expects page.js before it.
const pressable = () => !document.querySelector('script:not([type="application/ld+json"]), [onclick]') ? [] :
  [...new Set([...all('button, [role=button], [onclick], a[href="#"], a[href^="javascript:"], [data-toggle], [aria-haspopup]'), ...(globalThis.__heard ?? []).filter(([, kind]) => kind === 'click').map(([target]) => target)])]
    .filter(e => e instanceof Element && e.isConnected && e.checkVisibility() && !e.matches('html, body, [type=submit]') && !(e.localName === 'button' && e.form));
const overlays = () => all('body *').filter(e => {
  if (!e.checkVisibility({ visibilityProperty: true })) return false;
  if (e.matches('dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]')) return true;
  const style = getComputedStyle(e);
  const box = e.getBoundingClientRect();
  return /fixed|absolute/.test(style.position) && box.width * box.height > innerWidth * innerHeight * 0.03 && squeeze(e.textContent) !== '';
});
const fail = (criterion, element, message) => ({ check: 'dialogs', criterion, selector: selectorOf(element), message });
const count = () => pressable().length;
const press = index => {
  const button = pressable()[index];
  globalThis.__before = new Set(overlays());
  button.focus();
  button.click();
  return true;
};
const opened = () => {
  const fresh = overlays().filter(e => !globalThis.__before.has(e));
  return fresh.find(e => !fresh.some(other => other !== e && other.contains(e)));
};
const judge = () => {
  const box = opened();
  globalThis.__box = box;
  if (!box) return [];
  const controls = all('a[href], button, input, select, textarea, [tabindex]', box).filter(e => e.tabIndex >= 0 && e.checkVisibility());
  return [
    ...(box.contains(document.activeElement) ? [] : [fail('2.4.3', box, 'Opens over the page and does not take the focus.')]),
    ...(controls.length > 0 ? [] : [fail('2.1.1', box, 'Opens over the page and holds nothing that the keyboard could close it with.')]),
  ];
};
const stillOpen = () => globalThis.__box?.isConnected && globalThis.__box.checkVisibility({ visibilityProperty: true })
  ? [fail('2.1.2', globalThis.__box, 'Escape does not close what opened over the page.')] : [];
