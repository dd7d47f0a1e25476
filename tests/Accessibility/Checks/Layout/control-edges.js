// The edge or the ground of a field stands out from the page by 3:1.
check('control-edges', '1.4.11', function* () {
  if (forced) return;
  for (const field of all('input:not([type=hidden], [type=checkbox], [type=radio], [type=range], [type=image], [type=submit], [type=button], [type=reset], [type=file], [type=color]), select, textarea').filter(e => seen(e) && !e.disabled)) {
    const style = styleOf(field);
    const around = backdropOf(field.parentElement);
    if (!around || style.appearance !== 'none' && style.borderStyle === 'inset') continue;
    const sides = ['Top', 'Right', 'Bottom', 'Left'].filter(s => parseFloat(style[`border${s}Width`]) >= 1 && style[`border${s}Style`] !== 'none');
    const edge = Math.max(1, ...sides.map(s => contrast(over(colour(style[`border${s}Color`]), around), around)));
    const ground = contrast(over(colour(style.backgroundColor), around), around);
    const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1 ? contrast(over(colour(style.outlineColor), around), around) : 1;
    if (Math.max(edge, ground, outline) < 3) yield [field, `The field stands out by ${Math.max(edge, ground, outline).toFixed(2)}:1 only.`];
  }
});
