// What only style sheets can show is not there for everyone: an empty element whose background is its content.
check('background-images', '1.1.1', function* () {
  for (const element of all('body *').filter(rendered)) {
    if (element.closest('svg, [aria-hidden=true]') || element.matches('input, select, textarea, hr, iframe, img, video, canvas, object, embed')) continue;
    const box = element.getBoundingClientRect();
    const image = styleOf(element).backgroundImage;
    const hiddenText = squeeze(element.textContent) === '' || parseFloat(styleOf(element).textIndent) < -100;
    if (image.includes('url(') && hiddenText && !element.querySelector('img, svg') && box.width >= 16 && box.height >= 16 && !element.matches('[role=img][aria-label]'))
      yield [element, 'A picture in the background of an element without text; it has no alternative.'];
  }
});
