// What a style sheet shows under the mouse it also shows with the focus.
check('hover-only', '2.1.1', function* () {
  const rules = list => [...list].flatMap(rule => rule instanceof CSSStyleRule ? [rule, ...(rule.cssRules?.length ? rules(rule.cssRules) : [])] : rule.cssRules ? rules(rule.cssRules) : []);
  const every = [...document.styleSheets].flatMap(sheet => { try { return rules(sheet.cssRules); } catch { return []; } });
  const selectors = every.flatMap(rule => rule.selectorText.split(/,(?![^(]*\))/).map(s => s.trim()));
  for (const rule of every.filter(r => r.selectorText.includes(':hover'))) {
    const shows = /block|flex|grid|inline|list-item/.test(rule.style.display) || rule.style.visibility === 'visible' || Number(rule.style.opacity) > 0.5;
    if (!shows) continue;
    for (const part of rule.selectorText.split(/,(?![^(]*\))/).map(s => s.trim()).filter(s => /:hover[^,]*[\s>+~]/.test(s))) {
      const twins = [':focus', ':focus-within', ':focus-visible'].map(f => part.replace(':hover', f));
      const target = document.querySelector(part.replace(':hover', ''));
      if (target && !selectors.some(s => twins.includes(s))) yield [target, `Shown under the mouse only: ${part}`];
    }
  }
});
