// Different pictures with one alternative text: at least one of them is not described.
check('repeated-alt', '1.1.1', function* () {
  const known = new Map();
  for (const image of all('img[alt]').filter(spoken)) {
    const alt = squeeze(image.alt).toLowerCase();
    if (!alt || !image.src) continue;
    if (known.has(alt) && known.get(alt) !== image.src) yield [image, `"${cut(alt)}" describes two different pictures.`];
    known.set(alt, image.src);
  }
});
