// No text lies under something else.
check('covered-text', '1.4.10', function* () {
  const bars = all('body *').filter(e => /fixed|sticky/.test(styleOf(e).position) && seen(e));
  for (const bar of bars) {
    const box = bar.getBoundingClientRect();
    if (styleOf(bar).position === 'fixed' && box.height > innerHeight / 3 && box.width > innerWidth / 2 && !bar.closest('dialog')) yield [bar, `Covers ${Math.round(100 * box.height / innerHeight)}% of the window.`];
  }
});
