// The navigation marks the page that is shown.
check('current-page', '2.4.8', function* () {
  for (const link of all('nav a[href], [role=navigation] a[href]').filter(spoken))
    if (link.href === location.href && !link.getAttribute('href').startsWith('#') && !link.closest('[aria-current]:not([aria-current=false])')) yield [link, `"${cut(link.textContent)}" leads to this page and does not say so.`];
});
