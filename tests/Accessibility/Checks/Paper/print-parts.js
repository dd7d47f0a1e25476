// Paper has no use for navigation and search, and cannot follow a link whose address is not written out.
check('print-parts', 'best-practice', function* () {
  for (const part of all('nav, [role=navigation], [role=search], video, audio').filter(e => seen(e) && squeeze(e.innerText))) yield [part, `A ${part.localName} is printed.`];
  for (const link of all('main a[href^="http"]').filter(seen)) {
    const bare = text => text.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
    const written = ['::before', '::after'].some(side => /attr\(|http|www/.test(getComputedStyle(link, side).content)) || squeeze(link.textContent).includes(bare(link.getAttribute('href')));
    if (!written) yield [link, `The address of "${cut(link.textContent)}" is not written out.`];
  }
  for (const fold of all('details:not([open])').filter(rendered)) {
    const inside = [...fold.children].find(c => c.localName !== 'summary');
    if (inside && fold.closest('main') && !fold.closest('form') && !rendered(inside)) yield [fold, 'A folded part is missing on paper.'];
  }
});
