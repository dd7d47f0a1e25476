// A blockquote quotes; it does not indent.
check('quotations', '1.3.1', function* () {
  for (const block of all('blockquote').filter(rendered))
    if (!squeeze(block.textContent) || block.querySelector('h1, h2, form, table, blockquote:only-child')) yield [block, 'A blockquote used for its indent.'];
});
