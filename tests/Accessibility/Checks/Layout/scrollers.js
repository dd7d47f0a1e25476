// What scrolls inside the page can be reached by keyboard and says what it is.
check('scrollers', '2.1.1', function* () {
  for (const element of all('body *').filter(e => seen(e) && (canScroll(e, 'x') || canScroll(e, 'y')))) {
    if (element.matches('textarea, select, iframe, input')) continue;
    if (element.tabIndex < 0 && !all(controlSelector, element).some(c => c.tabIndex >= 0 && rendered(c))) yield [element, 'Scrolls, but the keyboard cannot reach it.'];
    else if (element.tabIndex >= 0 && (!nameOf(element) || !element.matches('[role=region], [role=group], section, nav, main'))) yield [element, 'Takes the focus to scroll, without a role and a name.', '4.1.2'];
  }
});
