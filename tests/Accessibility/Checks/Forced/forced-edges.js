// After colours are forced: what stood out by its background has an edge, fields and buttons have one, and drawings can be seen.
check('forced-edges', '1.4.11', function* () {
  const edged = element => {
    const style = styleOf(element);
    // A border of any colour is shown in the reader's, even a transparent one.
    const side = s => parseFloat(style[`border${s}Width`]) >= 1 && style[`border${s}Style`] !== 'none';
    return ['Top', 'Right', 'Bottom', 'Left'].some(side) || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
  };
  const told = element => {
    const style = styleOf(element);
    const around = backdropOf(element.parentElement) ?? canvasColour();
    return edged(element) || contrast(over(colour(style.backgroundColor), around), around) > 1.25 || element.matches('a') && style.textDecorationLine.includes('underline') || element.hasAttribute('aria-current') && Number(style.fontWeight) >= 600;
  };
  for (const element of globalThis.__grounds ?? []) if (seen(element) && !told(element)) yield [element, `"${cut(element.textContent || element.value)}" stood out by its background alone.`];
  for (const field of all('input:not([type=hidden], [type=checkbox], [type=radio], [type=range], [type=image], [type=color]), select, textarea').filter(seen)) if (!edged(field)) yield [field, 'The field has no edge.'];
  for (const element of all('body *').filter(seen)) if (styleOf(element).forcedColorAdjust === 'none' && ownText(element) && styleOf(element.parentElement).forcedColorAdjust !== 'none') yield [element, 'Refuses the colours of the reader.'];
  for (const drawing of all('svg').filter(e => seen(e) && e.getBoundingClientRect().height > 4)) {
    const around = backdropOf(drawing);
    const shapes = all('path, rect, circle, ellipse, line, polyline, polygon, text, use', drawing);
    const visible = shape => ['fill', 'stroke'].some(kind => {
      const css = styleOf(shape)[kind];
      return css !== 'none' && !css.startsWith('url') && contrast(over(colour(css), around), around) >= 3;
    });
    if (around && shapes.length && !shapes.some(visible)) yield [drawing, 'The drawing cannot be seen.'];
  }
  for (const control of all(controlSelector).filter(e => seen(e) && e.tabIndex >= 0 && e.localName !== 'iframe')) {
    const edges = () => { const s = getComputedStyle(control); return `${s.outlineStyle} ${s.outlineWidth} ${s.borderWidth} ${s.textDecorationLine}`; };
    const before = edges();
    control.focus({ preventScroll: true });
    const style = getComputedStyle(control);
    const ringed = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
    if (document.activeElement === control && !ringed && edges() === before) yield [control, `The focus on "${cut(nameOf(control))}" is not seen.`, '2.4.7'];
    control.blur();
  }
});
