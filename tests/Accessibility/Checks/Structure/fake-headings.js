// A short bold or large line that heads a text and is no heading.
check('fake-headings', '1.3.1', function* () {
  const body = parseFloat(getComputedStyle(document.querySelector('main p, p, body') ?? document.body).fontSize);
  const usual = [...all('main p, main li').reduce((sizes, e) => sizes.set(styleOf(e).fontSize, (sizes.get(styleOf(e).fontSize) ?? 0) + e.textContent.length), new Map())]
    .sort((a, b) => b[1] - a[1])[0];
  const size = usual ? parseFloat(usual[0]) : body;
  for (const block of all('p, div, span, font').filter(seen)) {
    if (block.closest('h1, h2, h3, h4, h5, h6, [role=heading], li, dl, td, th, caption, label, legend, button, a, summary, figcaption, address, header, nav, footer, blockquote, hgroup, [role=alert], [role=status]')) continue;
    if (block.matches('span, font') && styleOf(block).display === 'inline') continue;
    const text = squeeze(block.textContent);
    if (!text || text.length > 90 || /[.,;:!…)]$/.test(text) || block.querySelector('a, input, select, button, img, svg, h1, h2, h3, h4, h5, h6, p, div, time')) continue;
    const nodes = textNodes(block);
    const bold = nodes.every(n => Number(styleOf(n.parentElement).fontWeight) >= 600);
    const large = nodes.every(n => parseFloat(styleOf(n.parentElement).fontSize) >= size * 1.25);
    const next = block.nextElementSibling;
    const headsText = next && next.matches('p, ul, ol, table, div') && words(next.textContent).length > 4;
    if ((bold || large) && headsText) yield [block, `"${cut(text)}" looks like a heading and is none.`];
  }
});
