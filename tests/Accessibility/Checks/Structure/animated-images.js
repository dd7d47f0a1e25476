// A picture that moves for more than five seconds and cannot be stopped.
check('animated-images', '2.2.2', async function* () {
  for (const image of all('img[src*=".gif" i], img[src^="data:image/gif" i], input[type=image][src*=".gif" i]')) {
    const bytes = await fetch(image.src).then(r => r.arrayBuffer()).then(b => new Uint8Array(b)).catch(() => new Uint8Array());
    let frames = 0;
    for (let i = 0; i + 3 < bytes.length; i++) if (bytes[i] === 0x21 && bytes[i + 1] === 0xf9 && bytes[i + 2] === 4) frames++;
    if (frames > 1) yield [image, `A moving picture of ${frames} frames that cannot be stopped.`];
  }
});
