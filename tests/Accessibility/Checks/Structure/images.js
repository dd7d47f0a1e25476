// Each picture is described or marked as decoration, and the description is one.
check('images', '1.1.1', function* () {
  for (const image of all('img, input[type=image], area[href], [role=img], svg').filter(rendered)) {
    const hidden = image.closest('[aria-hidden=true]') || image.matches('[role=presentation], [role=none]');
    if (image.localName === 'svg') {
      const named = nameOf(image) || squeeze(image.querySelector(':scope > title')?.textContent);
      if (!hidden && !named && !image.parentElement.closest('svg, [role=img]')) yield [image, 'The svg is neither named nor hidden.'];
      continue;
    }
    if (image.localName !== 'img' && image.localName !== 'area' && image.type !== 'image') {
      if (!hidden && !nameOf(image)) yield [image, 'role=img without a name.'];
      continue;
    }
    if (!image.hasAttribute('alt') && !hidden && !image.getAttribute('aria-label') && !image.getAttribute('aria-labelledby')) { yield [image, 'No alternative text.']; continue; }
    const alt = squeeze(image.alt);
    if (!alt && (image.type === 'image' || image.localName === 'area')) yield [image, 'A control without a name.'];
    if (!alt && image.title) yield [image, `Marked as decoration, yet titled "${cut(image.title)}".`];
    if (/\.(png|jpe?g|gif|svg|webp|bmp|tiff?)$|^(img|dsc|image|picture|photo)[_\s-]?\d+$/i.test(alt)) yield [image, `A file name as alternative text: "${cut(alt)}".`];
    if (/^(image|photo|photograph|picture|graphic|icon|logo|img|spacer|alt|alt text|image alt text|placeholder|chart|graph|diagram|map|banner|button|captcha|screenshot|illustration|drawing|avatar|thumbnail|untitled|null|\W+)$/i.test(alt)) yield [image, `"${alt}" describes nothing.`];
    if (/^(an? |the )?(image|picture|graphic|photo) (of|showing)\b/i.test(alt)) yield [image, `"${cut(alt)}" says that it is a picture.`];
    if (alt.length > 300) yield [image, `An alternative text of ${alt.length} characters; a long description belongs in the page.`];
    const link = image.closest('a[href], button');
    const beside = link && squeeze([...link.childNodes].filter(n => n !== image && n.nodeType !== 8).map(n => n.textContent).join(' '));
    if (alt && beside && beside.toLowerCase() === alt.toLowerCase()) yield [image, `The link says "${cut(alt)}" twice.`];
    const caption = image.closest('figure')?.querySelector('figcaption');
    if (alt && caption && squeeze(caption.textContent).toLowerCase() === alt.toLowerCase()) yield [image, 'The caption repeats the alternative text.'];
    if (alt === '' && link && !nameOf(link)) yield [image, 'The only content of a link, marked as decoration.', '2.4.4'];
  }
  // A picture made of signs is spelt out sign by sign.
  for (const block of all('pre').filter(spoken)) {
    const signs = block.textContent.replace(/\s/g, '');
    if (signs.length > 8 && !block.querySelector('code') && (signs.match(/[\p{L}\p{N}]/gu) ?? []).length < signs.length / 3 && !block.matches('[role=img]')) yield [block, 'A picture made of signs, without alternative text.'];
  }
});
