// The keyboard walk, told from inside the page. Expects page.js before it; what page.js remembers is of the time before
// the walk, so what changes with the focus is read anew.
const reachable = () => all('*').filter(element => {
  if (!rendered(element) || element.disabled || element.closest('[inert]')) return false;
  if (element.localName === 'input' && element.type === 'radio' && element.name) {
    const group = all(`input[type=radio][name="${CSS.escape(element.name)}"]`).filter(r => r.form === element.form && rendered(r));
    return element === (group.find(r => r.checked) ?? group[0]);
  }
  if (element.matches('a:not([href]), area:not([href])') && !element.hasAttribute('tabindex')) return false;
  if (element.matches('summary') && element !== element.parentElement.querySelector(':scope > summary')) return false;
  if (element.tabIndex >= 0 && element.matches(controlSelector)) return true;
  const scrolls = canScroll(element, 'x') || canScroll(element, 'y');
  return scrolls && !element.hasAttribute('tabindex') && element !== document.scrollingElement && element !== document.body && !all(controlSelector, element).some(c => c.tabIndex >= 0 && rendered(c));
});

const look = element => {
  const s = getComputedStyle(element);
  return {
    outline: s.outlineStyle === 'none' ? '' : `${s.outlineStyle} ${s.outlineWidth} ${s.outlineColor}`, shadow: s.boxShadow, ground: s.backgroundColor,
    width: parseFloat(s.borderTopWidth) + parseFloat(s.borderBottomWidth) + parseFloat(s.borderLeftWidth) + parseFloat(s.borderRightWidth), edge: s.borderTopColor,
  };
};

// Whether the style alone proves an indicator that goes all round, 2 px thick and 3:1 (2.4.13), or is the browser's own.
const certain = (element, before) => {
  const style = getComputedStyle(element);
  const now = look(element);
  if (now.outline === before.outline || style.outlineStyle === 'none') return false;
  if (style.outlineStyle === 'auto') return true;
  const under = backdropOf(parseFloat(style.outlineOffset) >= 0 ? element.parentElement ?? element : element);
  return parseFloat(style.outlineWidth) >= 2 && /solid|double/.test(style.outlineStyle) && under !== null && contrast(over(colour(style.outlineColor), under), under) >= 3;
};

const visibleNow = element => {
  const box = element.getBoundingClientRect();
  let clear = 1;
  for (let e = element; e; e = e.parentElement) clear *= Number(getComputedStyle(e).opacity);
  const style = getComputedStyle(element);
  return clear > 0 && element.checkVisibility({ visibilityProperty: true }) && box.width > 1 && box.height > 1 && box.right + scrollX > 0 && box.bottom + scrollY > 0 && !style.clip.startsWith('rect') && !/inset\((50|100)%/.test(style.clipPath);
};

const coveredBy = element => {
  const boxes = [...element.getClientRects()].filter(b => b.width > 2 && b.height > 2);
  for (const box of boxes.slice(0, 3))
    for (const [x, y] of [[0.5, 0.5], [0.02, 0.1], [0.98, 0.1], [0.02, 0.9], [0.98, 0.9]]) {
      const [px, py] = [box.left + Math.max(1.5, Math.min(box.width - 1.5, box.width * x)), box.top + Math.max(1.5, Math.min(box.height - 1.5, box.height * y))];
      if (px < 0 || py < 0 || px >= innerWidth || py >= innerHeight) continue;
      const top = document.elementFromPoint(px, py);
      if (top && top !== element && !element.contains(top) && !top.contains(element) && !fieldLabels(element).some(l => l.contains(top))) return top;
    }
  return null;
};

const startWalk = () => {
  const stops = reachable();
  const before = new Map(stops.map(e => [e, look(e)]));
  const visited = [];
  const failures = [];
  const again = [];
  let done = false;
  const fail = (criterion, element, message) => ({ check: 'keyboard', criterion, selector: selectorOf(element), message });

  // What is wrong with an element that has the focus now.
  const troubles = element => {
    if (![element, ...fieldLabels(element)].some(visibleNow)) return [fail('2.4.7', element, 'The focus is on something that is not seen.')];
    const box = element.getBoundingClientRect();
    if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) return [fail('2.4.7', element, 'The focus is outside the window.')];
    const cover = coveredBy(element);
    return cover ? [fail('2.4.12', element, `Covered by ${selectorOf(cover)} when it has the focus.`)] : [];
  };
  const sure = element => element.localName === 'iframe' || certain(element, before.get(element) ?? {});

  const arrive = () => {
    const element = document.activeElement;
    const nowhere = !element || element === document.body || element === document.documentElement;
    if (nowhere || visited.includes(element)) { done ||= visited.length > 0 && (nowhere || element === visited[0] && visited.length > 1); return; }
    const last = visited.at(-1);
    if (last && stops.includes(element) && stops.indexOf(element) < stops.indexOf(last)) failures.push(fail('2.4.3', element, 'The focus goes back in the document.'));
    visited.push(element);
    if (troubles(element).length || !sure(element)) again.push(element);
  };

  // A second look at one element, once the window has come to rest.
  const revisit = async index => {
    const element = again[index];
    element.focus();
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const box = element.getBoundingClientRect();
    const left = Math.max(0, box.left - 8), top = Math.max(0, box.top - 8);
    const width = Math.min(innerWidth, box.right + 8) - left, height = Math.min(innerHeight, box.bottom + 8) - top;
    const found = troubles(element);
    const doubtful = !found.length && width > 0 && height > 0 && !sure(element);
    return { doubtful, selector: selectorOf(element), left, top, width, height, perimeter: 2 * (Math.min(box.width, innerWidth) + Math.min(box.height, innerHeight)), failures: found };
  };

  const end = () => {
    removeEventListener('keyup', arrive, true);
    const sameChoice = e => visited.some(v => e.type === 'radio' && v.type === 'radio' && v.name === e.name && v.form === e.form);
    const missed = stops.filter(e => !visited.includes(e) && !sameChoice(e));
    const at = document.activeElement;
    if (missed.length && at && at !== document.body && !done) failures.push(fail('2.1.2', at, 'The focus does not get past this.'));
    for (const element of missed.slice(0, 5)) failures.push(fail('2.1.1', element, 'The Tab key does not reach it.'));
    return { failures, again: again.length };
  };

  const leave = () => {
    document.activeElement?.blur?.();
    scrollTo(0, 0);
  };

  const walkedBefore = '__walk' in globalThis;
  globalThis.__walk = { isDone: () => (arrive(), done), revisit, end, leave };
  scrollTo(0, 0);
  // The browser goes on from where the focus was last; a second walk begins at the body again.
  if (walkedBefore) {
    document.body.tabIndex = -1;
    document.body.focus({ preventScroll: true });
    document.body.removeAttribute('tabindex');
    document.body.blur();
  }
  // By the time the key is let go, the focus has moved and the window has followed it.
  addEventListener('keyup', arrive, true);
  return stops.length;
};
