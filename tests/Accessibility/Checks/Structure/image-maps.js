// A server-side map works with a mouse only.
check('image-maps', '2.1.1', function* () {
  for (const image of all('img[ismap]')) yield [image, 'A server-side image map.'];
  for (const image of all('img[usemap], object[usemap]'))
    if (!document.querySelector(`map[name="${CSS.escape(image.useMap.slice(1))}"]`)) yield [image, `The map ${image.useMap} is not there.`];
});
