// The document says what it is: a doctype, a character set, one language.
check('document', 'HTML', function* () {
  if (document.compatMode !== 'CSS1Compat' || !document.doctype) yield [document.documentElement, 'No doctype, so browsers guess how to show the page.'];
  if (document.characterSet !== 'UTF-8') yield [document.documentElement, `The character set is ${document.characterSet}.`];
  for (const node of textNodes()) if (/\ufffd|Ã©|â€™|â€œ|Â£/.test(node.data)) yield [node.parentElement, `Broken characters: "${cut(node.data)}".`];
});
