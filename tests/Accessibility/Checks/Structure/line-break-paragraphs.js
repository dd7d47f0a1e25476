// Paragraphs are paragraphs, not line breaks and empty lines.
check('line-break-paragraphs', '1.3.1', function* () {
  for (const br of all('br + br').filter(rendered)) {
    let before = br.previousSibling;
    while (before && before.nodeType === 3 && !before.data.trim()) before = before.previousSibling;
    if (before?.nodeName === 'BR') yield [br.parentElement, 'Paragraphs made with line breaks.'];
  }
  for (const block of all('p').filter(rendered)) if (!squeeze(block.textContent.replace(/\u00a0/g, ' ')) && !block.querySelector('img, svg, input, iframe, video, audio, object, canvas, button')) yield [block, 'An empty paragraph for space.'];
});
