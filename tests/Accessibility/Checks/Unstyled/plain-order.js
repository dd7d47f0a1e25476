// The bare document, top to bottom.
check('plain-order', '1.3.2', function* () {
  const shown = textNodes().map(n => n.parentElement).filter(e => rendered(e));
  const skip = shown[0]?.closest('a[href^="#"]');
  if (!skip) yield [shown[0] ?? document.body, 'The first text is not the skip link.', '2.4.1'];
  const main = document.querySelector('main, [role=main]');
  const heading = main?.querySelector('h1');
  const before = main && heading && [...new Set(textNodes(main).map(n => n.parentElement))]
    .filter(e => rendered(e) && heading.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING && !heading.contains(e));
  // Notices of one or two sentences may come first.
  if (before && words(before.map(ownText).join(' ')).length > 80) yield [heading, 'The main content does not begin with its h1.'];
  for (const element of all('body [style*="position"], body [style*="float"], body [style*="order"]')) yield [element, 'Placed by a style of its own.'];
});
