// Nothing moves for a reader who asked for no motion, and nothing flashes for anyone.
check('motion', '2.3.3', function* () {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  for (const animation of document.getAnimations()) {
    const time = animation.effect?.getComputedTiming();
    const element = animation.effect?.target;
    if (!time || !element) continue;
    if (time.iterations > 3 && time.duration < 334 && time.duration > 0) yield [element, 'Flashes more than three times a second.', '2.3.1'];
    else if (time.endTime > 5000 && !(animation instanceof CSSTransition)) yield [element, 'Moves for more than five seconds and cannot be stopped.', '2.2.2'];
    else if (still && time.endTime > 10) yield [element, 'Moves although the reader asked for no motion.'];
  }
  if (still && styleOf(document.documentElement).scrollBehavior === 'smooth') yield [document.documentElement, 'Scrolls smoothly although the reader asked for no motion.'];
  if (still) for (const element of all('body *')) if (parseFloat(styleOf(element).transitionDuration) > 0.05 && /all|transform|left|top|height|width|margin/.test(styleOf(element).transitionProperty)) yield [element, 'A moving transition although the reader asked for no motion.'];
});
