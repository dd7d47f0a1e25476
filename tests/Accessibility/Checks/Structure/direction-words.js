// Instructions that rest on colour, shape or place alone.
check('direction-words', '1.3.3', function* () {
  const act = '(?:click|press|select|tap|choose|use|push|follow|fill in|complete|see)';
  const colours = '(?:red|green|blue|yellow|orange|purple|pink|grey|gray|black|white|round|square|circular|triangular|big|large|small)';
  const things = '(?:buttons?|links?|icons?|box(?:es)?|tabs?|arrows?|fields?|circles?|squares?|triangles?)';
  const patterns = [
    new RegExp(`\\b${act}\\b[^.]{0,30}\\b${colours} (?:\\w+ )?${things}\\b`, 'i'),
    new RegExp(`\\b${act}\\b[^.]{0,60}\\b(?:on|to|at) the (?:far )?(?:right|left)(?:[- ]hand)?\\b`, 'i'),
    new RegExp(`\\b${things}\\b[^.]{0,30}\\b(?:on|to|at) the (?:right|left)(?:[- ]hand)?\\b`, 'i'),
    /\b(?:fields?|items?|words?|text|answers?|questions?|dates?|names?|those|links?|errors?)\b[^.]{0,20}\b(?:marked|shown|highlighted|displayed|written|printed|are|is) in (?:red|green|blue|yellow|orange|bold)\b/i,
    /\b(?:red|green|blue|yellow|orange) (?:text|fields|items|words|entries) (?:are|is|means?|must|show)\b/i];
  for (const block of all('p, li, label, legend, td, dd, div').filter(seen)) {
    const text = block.localName === 'div' ? ownText(block) : squeeze(block.innerText);
    if (patterns.some(p => p.test(text))) yield [block, `Rests on looks or place: "${cut(text)}".`];
  }
});
