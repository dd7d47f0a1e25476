// The first thing the keyboard meets is a link to the main content.
check('skip-link', '2.4.1', function* () {
  const first = all(controlSelector).filter(e => rendered(e) && e.tabIndex >= 0)[0];
  if (!first) return;
  const target = first.matches('a[href^="#"]') && document.getElementById(first.getAttribute('href').slice(1));
  if (!target) { yield [first, 'The first control is not a link to the main content.']; return; }
  const main = document.querySelector('main, [role=main]');
  if (main && target !== main && !main.contains(target)) yield [first, 'The skip link does not lead to the main content.'];
});
