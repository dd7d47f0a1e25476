// Before colours are forced: remembers which small things stand out by their background alone.
check('mark-grounds', '1.4.11', function* () {
  const things = all('a, button, summary, input, select, textarea, strong, span, b, em, li, p, i').filter(seen).filter(element => {
    const style = styleOf(element);
    const around = backdropOf(element.parentElement);
    if (!around || element.matches('mark, body > a:first-child') || colour(style.backgroundColor)[3] === 0) return false;
    return contrast(over(colour(style.backgroundColor), around), around) > 1.25 && element.getBoundingClientRect().height < 120;
  });
  globalThis.__grounds = things;
});
