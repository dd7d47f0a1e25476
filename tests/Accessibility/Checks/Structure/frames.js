// A frame says what it holds.
check('frames', '4.1.2', function* () {
  const known = new Map();
  for (const frame of all('iframe, frame').filter(e => !e.closest('[aria-hidden=true]') && e.tabIndex >= -1)) {
    const name = squeeze(frame.title) || squeeze(frame.getAttribute('aria-label'));
    if (!name) yield [frame, 'The frame has no title.'];
    else if (/^(i?frame|content|untitled|title|page)( \d+)?$/i.test(name)) yield [frame, `"${name}" does not say what the frame holds.`];
    else if (known.has(name) && known.get(name) !== frame.src) yield [frame, `A second frame titled "${name}".`];
    known.set(name, frame.src);
    if (frame.scrolling === 'no') yield [frame, 'The frame cannot be scrolled.', '1.4.4'];
  }
  for (const set of all('frameset')) yield [set, 'A page made of frames.', '2.4.1'];
});
