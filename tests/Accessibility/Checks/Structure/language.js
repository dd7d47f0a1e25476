// The language of the page and of its parts: valid, and the one that is written.
check('language', '3.1.1', function* () {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const valid = tag => { try { return names.of(new Intl.Locale(tag).language) !== undefined; } catch { return false; } };
  const root = document.documentElement;
  if (!root.lang) yield [root, 'The page has no language.'];
  else if (!valid(root.lang)) yield [root, `"${root.lang}" is no language.`];
  for (const part of all('body [lang], body[lang]')) if (part.lang && !valid(part.lang)) yield [part, `"${part.lang}" is no language.`, '3.1.2'];
  if (root.getAttribute('xml:lang') && root.getAttribute('xml:lang').split('-')[0] !== root.lang.split('-')[0]) yield [root, 'lang and xml:lang differ.'];

  const common = {
    en: 'the and of to in is that for it with as was on are be by at this have from or not you we your our will', fr: 'le la les des et est une que pour dans qui sur pas vous nous avec du au ce sont par plus votre notre cette aussi pouvez un en ou se ne il elle mais si être où',
    de: 'der die das und ist nicht mit den von zu ein eine sich auf für dem des sie wir werden im auch wird ihre bei oder können diese ist wenn aber wie im zum zur', es: 'el los las que por una con para del se es como más su al lo pero sus son está también puede o de en esta nuestro si más',
    cy: 'yn yr ac ar mae gan ei ydy bod wedi hefyd eich ein gyfer oedd neu cyngor chi ni fydd hyn rydym', it: 'il gli che di non una per con del della è sono alla nel anche più questo dei delle',
    pl: 'się nie jest na że do przez dla jak ale oraz są tym które może być czy lub', pt: 'os uma não para com dos das mais por como mas foi ele são está também à aos', nl: 'het een van de en is dat op te zijn voor met niet aan er om ook maar', la: 'et est non sed qui quod cum enim ut ad sit amet dolor ipsum' };
  const hits = (list, code) => { const set = new Set(common[code].split(' ')); return list.filter(w => set.has(w)).length; };
  const scripts = [['Cyrillic', /\p{Script=Cyrillic}/gu, /^(ru|uk|bg|sr|be|mk|kk)/], ['Arabic', /\p{Script=Arabic}/gu, /^(ar|fa|ur|ps|ku|sd)/], ['Chinese or Japanese', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, /^(zh|ja|yue)/],
    ['Greek', /\p{Script=Greek}/gu, /^el/], ['Hebrew', /\p{Script=Hebrew}/gu, /^(he|yi)/], ['Indic', /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}]/gu, /^(hi|bn|pa|gu|ta|mr|ne)/], ['Hangul', /\p{Script=Hangul}/gu, /^ko/]];
  for (const block of all('p, li, td, dd, blockquote, h1, h2, h3, h4, figcaption, q, a, span, div').filter(rendered)) {
    if (block.querySelector('p, li, div, td, ul, ol, table')) continue;
    const said = block.closest('[lang]')?.lang.split('-')[0].toLowerCase() ?? 'en';
    const own = squeeze([...block.childNodes].filter(n => n.nodeType === 3 || !n.lang).map(n => n.textContent).join(' '));
    for (const [name, letters, tags] of scripts)
      if ((own.match(letters) ?? []).length > 5 && !tags.test(said) && !block.querySelector('[lang]')) yield [block, `${name} text marked as "${said}".`, '3.1.2'];
    const list = words(own.toLowerCase()).map(w => w.replace(/[^\p{L}'’]/gu, ''));
    if (list.length < 5 || block.matches('a, span') && block.parentElement.closest('p, li, td, dd, a, span') && list.length < 8) continue;
    const [best, most] = Object.keys(common).map(code => [code, hits(list, code)]).sort((a, b) => b[1] - a[1])[0];
    if (best !== said && said in common && most >= 3 && most > 2 * hits(list, said) + 1 && most / list.length > 0.2) yield [block, `Looks like "${best}", marked as "${said}": "${cut(own)}".`, block === document.querySelector('main p') ? '3.1.1' : '3.1.2'];
  }
});
