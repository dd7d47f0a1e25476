// An underline means a link.
check('false-underlines', '1.4.1', function* () {
  for (const element of all('body *').filter(e => ownText(e) && seen(e))) {
    const line = styleOf(element).textDecorationLine;
    if (line.includes('underline') && !element.closest('a, abbr, ins, button, summary, [role=link], label[for]') && styleOf(element).textDecorationStyle !== 'dotted') yield [element, `Underlined and no link: "${cut(element.textContent)}".`];
  }
});
