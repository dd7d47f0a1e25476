// One main; one banner and one contentinfo; navigation told apart by name; all text inside a landmark.
check('landmarks', '1.3.1', function* () {
  const top = element => !element.closest('main, article, section, aside, nav, [role=region]');
  const mains = all('main, [role=main]').filter(spoken);
  if (mains.length === 0) yield [document.body, 'The page has no main landmark.', '2.4.1'];
  for (const extra of mains.slice(1)) yield [extra, 'A second main landmark.'];
  for (const [kind, elements] of [
    ['banner', all('header, [role=banner]').filter(e => spoken(e) && (e.matches('[role=banner]') || top(e)))],
    ['contentinfo', all('footer, [role=contentinfo]').filter(e => spoken(e) && (e.matches('[role=contentinfo]') || top(e)))]])
    for (const extra of elements.slice(1)) yield [extra, `A second ${kind} landmark.`];
  for (const selector of ['nav, [role=navigation]', 'aside, [role=complementary]', 'search, [role=search]']) {
    const same = all(selector).filter(spoken);
    const names = same.map(e => nameOf(e).toLowerCase());
    for (const [i, element] of same.entries()) {
      if (same.length > 1 && !names[i]) yield [element, `One of several ${element.localName} landmarks, without a name.`];
      else if (names.indexOf(names[i]) < i) yield [element, `A second ${element.localName} landmark named "${names[i]}".`];
    }
  }
});
