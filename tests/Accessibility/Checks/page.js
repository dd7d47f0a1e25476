// What every check needs to know about a page: what is seen, how a thing is named, and its colours.
// A check is a generator that yields [element, message] or [element, message, criterion].
const checks = [];
const check = (name, criterion, run) => checks.push({ name, criterion, run });

const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const squeeze = text => (text ?? '').replace(/\s+/g, ' ').trim();
const words = text => squeeze(text).split(' ').filter(word => /[\p{L}\p{N}]/u.test(word));
const cut = text => { const short = squeeze(text); return short.length > 60 ? short.slice(0, 57) + '...' : short; };

// Nothing changes while the checks read, so each answer is worked out once.
const remembered = answer => {
  const known = new WeakMap();
  return element => {
    if (!known.has(element)) known.set(element, answer(element));
    return known.get(element);
  };
};
const styleOf = remembered(element => getComputedStyle(element));
const rendered = remembered(element => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0);

// Text for screen readers only: cut to nothing, or moved off the screen.
const offscreen = remembered(element => {
  if (!element || element === document.body || element === document.documentElement) return false;
  const style = styleOf(element);
  const box = element.getBoundingClientRect();
  if (style.position === 'absolute' || style.position === 'fixed') {
    if (/inset\(50%|inset\(100%/.test(style.clipPath) || style.clip.startsWith('rect')) return true;
    if (box.right + scrollX <= 0 || box.bottom + scrollY <= 0) return true;
  }
  if (box.width <= 1 && box.height <= 1 && style.overflow !== 'visible') return true;
  return element.parentElement ? offscreen(element.parentElement) : false;
});
const opacity = remembered(element => Number(styleOf(element).opacity) * (element.parentElement ? opacity(element.parentElement) : 1));
const seen = remembered(element => rendered(element) && !offscreen(element) && opacity(element) > 0);
const spoken = element => rendered(element) && !element.closest('[aria-hidden="true"]');

const selectorOf = element => {
  if (!element || element === document) return 'html';
  const parts = [];
  for (let e = element; e && e.nodeType === 1; e = e.parentElement) {
    if (e.id && all('#' + CSS.escape(e.id)).length === 1) { parts.unshift('#' + CSS.escape(e.id)); break; }
    const twins = e.parentElement ? [...e.parentElement.children].filter(c => c.localName === e.localName) : [];
    parts.unshift(twins.length > 1 ? `${e.localName}:nth-of-type(${twins.indexOf(e) + 1})` : e.localName);
  }
  return parts.join(' > ');
};

const textNodes = (root = document.body) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (/\S/.test(walker.currentNode.data) && !parent.closest('script, style, noscript, template, title')) nodes.push(walker.currentNode);
  }
  return nodes;
};
const ownText = element => squeeze([...element.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join(' '));

// The accessible name, near enough to https://www.w3.org/TR/accname-1.2/ for pages of HTML.
const byIds = ids => squeeze((ids ?? '').split(/\s+/).filter(Boolean).map(id => document.getElementById(id)?.textContent ?? '').join(' '));
const contentName = element => squeeze([...element.childNodes].map(node => {
  if (node.nodeType === 3) return node.data;
  if (node.nodeType !== 1 || node.getAttribute('aria-hidden') === 'true' || !rendered(node) && node.localName !== 'title') return '';
  if (node.hasAttribute('aria-label')) return node.getAttribute('aria-label');
  if (node.localName === 'img' || node.localName === 'area') return node.alt;
  if (node.localName === 'svg') return node.querySelector('title')?.textContent ?? '';
  const block = !/^inline/.test(getComputedStyle(node).display);
  return block ? ` ${contentName(node)} ` : contentName(node);
}).join(''));
const fieldLabels = field => [...(field.labels ?? [])];
const nameOf = element => {
  const labelled = byIds(element.getAttribute('aria-labelledby'));
  if (labelled) return labelled;
  const given = squeeze(element.getAttribute('aria-label'));
  if (given) return given;
  if (element.labels?.length) return squeeze(fieldLabels(element).map(contentName).join(' '));
  if (element.localName === 'fieldset') return squeeze(element.querySelector('legend')?.textContent);
  if (element.localName === 'table') return squeeze(element.caption?.textContent);
  if (element.localName === 'img' || element.localName === 'area' || element.type === 'image') return squeeze(element.alt);
  if (element.localName === 'input' && /^(submit|reset|button)$/.test(element.type)) return squeeze(element.value || (element.type === 'button' ? '' : element.type));
  if (/^(a|button|summary|h[1-6]|label|legend|caption|th)$/.test(element.localName) || element.hasAttribute('role')) {
    const content = contentName(element);
    if (content) return content;
  }
  return squeeze(element.title);
};

const fieldSelector = 'input:not([type=hidden], [type=submit], [type=reset], [type=button], [type=image]), select, textarea';
const controlSelector = 'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, audio[controls], video[controls], ' +
  '[contenteditable=""], [contenteditable=true], [tabindex], [role=button], [role=link], [role=checkbox], [role=tab], [role=menuitem]';
const canScroll = (element, axis) => {
  const style = getComputedStyle(element);
  return /auto|scroll/.test(axis === 'x' ? style.overflowX : style.overflowY) &&
    (axis === 'x' ? element.scrollWidth > element.clientWidth + 1 : element.scrollHeight > element.clientHeight + 1);
};

// Colours as [red, green, blue, alpha]; contrast after WCAG 2.2, "relative luminance".
const palette = new Map();
const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
const colour = css => {
  if (!palette.has(css)) {
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = '#000';
    brush.fillStyle = css;
    brush.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = brush.getImageData(0, 0, 1, 1).data;
    palette.set(css, [r, g, b, a / 255]);
  }
  return palette.get(css);
};
const over = (top, under) => [0, 1, 2].map(i => top[i] * top[3] + under[i] * (1 - top[3])).concat(1);
const luminance = ([r, g, b]) => {
  const [x, y, z] = [r, g, b].map(v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
};
const contrast = (one, other) => {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};
let canvasKnown;
const canvasColour = () => canvasKnown ??= findCanvas();
const findCanvas = () => {
  const probe = document.createElement('i');
  probe.style.color = 'Canvas';
  document.body.append(probe);
  const canvas = colour(getComputedStyle(probe).color);
  probe.remove();
  return canvas;
};
// Printers leave backgrounds out unless they are told otherwise.
const onPaper = matchMedia('print').matches;
const forced = matchMedia('(forced-colors: active)').matches;
// What lies behind an element; null where a picture does, for then no one colour can be told.
const backdropOf = remembered(element => {
  const style = styleOf(element);
  const ground = onPaper && style.printColorAdjust !== 'exact' ? null : colour(style.backgroundColor);
  if (ground && style.backgroundImage !== 'none') return null;
  if (ground?.[3] === 1) return ground;
  const under = element.parentElement ? backdropOf(element.parentElement) : onPaper ? [255, 255, 255, 1] : canvasColour();
  return under && ground ? over(ground, under) : under;
});
const contrastOf = (element, css) => {
  const under = backdropOf(element);
  return under && contrast(over(colour(css), under), under);
};
const show = ([r, g, b]) => '#' + [r, g, b].map(v => Math.round(v).toString(16).padStart(2, '0')).join('');

// The lines of text on the screen, one rectangle each.
const textBoxes = node => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(box => box.width > 1 && box.height > 1);
};

const runAll = async names => {
  const found = [];
  for (const { name, criterion, run } of checks.filter(c => names.includes(c.name))) {
    for await (const [element, message, own] of run())
      found.push({ check: name, criterion: own ?? criterion, selector: selectorOf(element), message });
  }
  return found;
};
