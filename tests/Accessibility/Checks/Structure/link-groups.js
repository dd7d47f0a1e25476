// A navigation of several links is a list, so that its length is told.
check('link-groups', '1.3.1', function* () {
  for (const nav of all('nav, [role=navigation]').filter(spoken)) {
    const loose = all('a[href]', nav).filter(a => rendered(a) && !a.closest('li, dl, table, p'));
    if (loose.length > 3) yield [nav, `${loose.length} links of a navigation are not in a list.`];
  }
});
