// Text is not justified, nor are paragraphs centred; both are harder to read (1.4.8).
check('alignment', '1.4.8', function* () {
  for (const block of all('p, li, dd, td, div').filter(seen)) {
    const style = styleOf(block);
    const text = block.localName === 'div' ? ownText(block) : squeeze(block.innerText);
    if (style.textAlign === 'justify' && words(text).length > 8) yield [block, `Justified text: "${cut(text)}".`];
    if (style.textAlign === 'center' && words(text).length > 30) yield [block, `A centred paragraph: "${cut(text)}".`];
  }
});
