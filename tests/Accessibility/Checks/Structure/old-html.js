// Elements and attributes that mix looks into content, and are not valid any more.
check('old-html', 'HTML', function* () {
  for (const element of all('font, center, big, tt, strike, basefont, applet, acronym, dir, frame, frameset, noframes, blink, marquee, plaintext, xmp')) yield [element, `The element ${element.localName} is obsolete.`];
  for (const attribute of ['bgcolor', 'align', 'valign', 'vspace', 'hspace', 'link', 'vlink', 'alink', 'background', 'text', 'cellpadding', 'cellspacing', 'border', 'nowrap', 'frameborder', 'marginwidth', 'marginheight', 'longdesc', 'language'])
    for (const element of all(`[${attribute}]`)) {
      if (element.closest('svg') || element.localName.includes('-')) continue;
      yield [element, `The attribute ${attribute} is obsolete.`];
    }
});
