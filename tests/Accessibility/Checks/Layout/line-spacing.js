// Lines of a paragraph stand one and a half apart, or nearly (1.4.8 asks for a mechanism; this is it).
check('line-spacing', '1.4.8', function* () {
  for (const block of all('p, li, dd, blockquote').filter(e => seen(e) && words(ownText(e)).length > 12)) {
    const style = styleOf(block);
    const height = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
    const lines = block.getBoundingClientRect().height / parseFloat(style.lineHeight);
    if ((height < 1.3 || isNaN(height)) && (isNaN(lines) || lines > 1.8) && !/[\p{Script=Han}]/u.test(block.textContent) && style.lineHeight !== 'normal') yield [block, `Lines ${height.toFixed(2)} apart: "${cut(block.innerText)}".`];
    if (parseFloat(style.letterSpacing) < -0.4 && style.letterSpacing !== 'normal') yield [block, `Letters pressed together: "${cut(block.innerText)}".`, '1.4.12'];
  }
});
