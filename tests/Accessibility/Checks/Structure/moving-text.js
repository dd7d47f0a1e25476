// Elements of the past that move or blink.
check('moving-text', '2.2.2', function* () {
  for (const element of all('marquee, blink')) yield [element, `A ${element.localName} moves and cannot be stopped.`];
  for (const element of all('body *')) if (styleOf(element).textDecorationLine.includes('blink')) yield [element, 'Blinking text.'];
});
