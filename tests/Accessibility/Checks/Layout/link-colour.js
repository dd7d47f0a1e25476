// A link among words is told by more than its colour.
check('link-colour', '1.4.1', function* () {
  for (const link of all('p a[href], li a[href], dd a[href], td a[href], blockquote a[href]').filter(seen)) {
    const block = link.closest('p, li, dd, td, blockquote');
    const beside = squeeze([...block.childNodes].filter(n => n.nodeType === 3 || !n.contains?.(link) && n.nodeType === 1 && /^inline$/.test(styleOf(n).display) && !n.matches('a')).map(n => n.textContent).join(' '));
    if (!words(beside).length || styleOf(link).display !== 'inline' || link.closest('nav') || link.querySelector('img, svg')) continue;
    const marked = e => {
      const style = styleOf(e);
      return style.textDecorationLine.includes('underline') || parseFloat(style.borderBottomWidth) > 0 && style.borderBottomStyle !== 'none' ||
        colour(style.backgroundColor)[3] > 0 || style.outlineStyle !== 'none';
    };
    if (![link, ...all('*', link)].some(marked)) yield [link, `"${cut(link.textContent)}" among words has no underline.`];
  }
});
