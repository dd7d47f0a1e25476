// Words s p a c e d by hand are spelt, not read (F32).
check('spaced-letters', '1.3.2', function* () {
  for (const node of textNodes())
    if (/(^|\s)(\p{L}[ \u00a0]){4,}\p{L}(?=$|\s)/u.test(node.data)) yield [node.parentElement, `Letters spaced by hand: "${cut(node.data)}".`];
});
