// The page does not scroll sideways; only a region of its own may, and that one has the focus and a name (1.4.10).
check('sideways', '1.4.10', function* () {
  const root = document.scrollingElement;
  const inScroller = element => {
    for (let e = element.parentElement; e && e !== document.body; e = e.parentElement)
      if (/auto|scroll|hidden|clip/.test(styleOf(e).overflowX)) return true;
    return false;
  };
  if (root.scrollWidth > root.clientWidth + 1) {
    const wide = all('body *').filter(e => rendered(e) && e.getBoundingClientRect().right + scrollX > root.clientWidth + 1 && !inScroller(e));
    const inner = wide.filter(e => !wide.some(other => other !== e && e.contains(other))).slice(0, 5);
    for (const element of inner.length ? inner : [document.body])
      yield [element, `Reaches to ${Math.round(element.getBoundingClientRect().right + scrollX)} px on a page ${root.clientWidth} px wide.`];
  }
});
