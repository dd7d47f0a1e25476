// The page title names the page.
check('title', '2.4.2', function* () {
  const title = squeeze(document.title);
  if (!title) yield [document.documentElement, 'The page has no title.'];
  else if (/^(untitled|document|page|home|title|index|new page|test|welcome|web ?page|html)( \d+)?$|\.(html?|aspx?|php)$/i.test(title) || words(title).length < 2)
    yield [document.documentElement, `"${title}" does not name the page.`];
  if (all('head title').length > 1) yield [document.documentElement, 'The page has two titles.'];
});
