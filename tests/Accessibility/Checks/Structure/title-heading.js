// Title and h1 speak of the same thing.
check('title-heading', '2.4.2', function* () {
  const heading = document.querySelector('h1');
  const bare = text => new Set(words(text.toLowerCase()).map(w => w.replace(/[^\p{L}\p{N}]/gu, '')).filter(w => w.length > 3));
  const inTitle = bare(document.title);
  const inHeading = heading && bare(heading.textContent);
  if (inHeading?.size && inTitle.size && ![...inHeading].some(w => inTitle.has(w)) && location.pathname !== '/' && !location.pathname.match(/^(\/plain-english|\/large-print)*\/?$/))
    yield [heading, `The title "${cut(document.title)}" shares no word with the h1 "${cut(heading.textContent)}".`];
});
