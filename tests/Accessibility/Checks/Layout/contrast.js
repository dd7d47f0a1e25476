// Text against what lies behind it: 7:1, large text 4.5:1 (1.4.6). Counted here in every colour scheme;
// axe leaves white on white, placeholders and values undecided.
check('contrast', '1.4.6', function* () {
  // Forced colours are the reader's own, and styles do not tell them.
  if (forced) return;
  const least = element => {
    const style = styleOf(element);
    const size = parseFloat(style.fontSize);
    return size >= 24 || size >= 18.66 && Number(style.fontWeight) >= 700 ? 4.5 : 7;
  };
  // Below the lower bound of AA it is 1.4.3 that fails.
  const judge = (element, css, text) => {
    const ratio = contrastOf(element, css);
    if (ratio === null || ratio >= least(element) - 0.005) return null;
    const criterion = ratio < (least(element) === 7 ? 4.5 : 3) ? '1.4.3' : '1.4.6';
    return [element, `${ratio.toFixed(2)}:1, needs ${least(element)}:1: "${cut(text)}" (${show(colour(css))} on ${show(backdropOf(element))}).`, criterion];
  };
  const done = new Set();
  for (const node of textNodes()) {
    const element = node.parentElement;
    if (done.has(element) || !seen(element) || element.closest('[disabled], [aria-disabled=true], option, svg') || !/[\p{L}\p{N}]/u.test(node.data)) continue;
    done.add(element);
    const style = styleOf(element);
    if (style.webkitBackgroundClip === 'text' || style.textIndent.startsWith('-')) continue;
    const failure = judge(element, style.webkitTextFillColor || style.color, node.data);
    if (failure) yield failure;
  }
  for (const field of all('input:not([type=hidden], [type=checkbox], [type=radio], [type=range], [type=color], [type=image]), textarea, select').filter(e => seen(e) && !e.disabled)) {
    const value = field.value ? judge(field, styleOf(field).color, field.value) : null;
    const hint = !field.value && field.placeholder ? judge(field, getComputedStyle(field, '::placeholder').color, field.placeholder) : null;
    if (value ?? hint) yield value ?? hint;
  }
  for (const element of all('body *').filter(e => rendered(e)))
    for (const side of ['::before', '::after']) {
      const style = getComputedStyle(element, side);
      const text = style.content.match(/^"(.*)"/)?.[1];
      if (text && /[\p{L}\p{N}]/u.test(text) && seen(element) && style.backgroundColor === 'rgba(0, 0, 0, 0)') {
        const failure = judge(element, style.color, text);
        if (failure) yield failure;
      }
    }
});
