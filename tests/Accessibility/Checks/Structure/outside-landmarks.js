// Text outside every landmark is missed by people who move from landmark to landmark. The skip link stands before them all.
check('outside-landmarks', '1.3.1', function* () {
  const marks = 'main, header, footer, nav, aside, form[aria-label], form[aria-labelledby], section[aria-label], section[aria-labelledby], search, dialog, ' +
    '[role=main], [role=banner], [role=contentinfo], [role=navigation], [role=complementary], [role=search], [role=region], [role=dialog], [role=alert], [role=status]';
  const strays = new Set(textNodes().map(node => node.parentElement).filter(e => spoken(e) && !e.closest(marks) && !e.closest('a[href^="#"]')));
  if (all('main, [role=main]').length === 0) return;
  for (const stray of strays) yield [stray, `Text outside every landmark: "${cut(stray.textContent)}".`];
});
