// Shows all elements as they look in a state: the rules for :hover, :focus or :active are copied for an attribute, which weighs
// as much as the state does, and every element gets it.
const stateRules = (state, list) => [...list].flatMap(rule => {
  if (rule.selectorText !== undefined) {
    const asked = new RegExp(`:${state}(-visible|-within)?(?![\\w-])`, 'g');
    return asked.test(rule.selectorText) ? [`${rule.selectorText.replace(asked, '[data-pretend]')} { ${rule.style.cssText} }`] : [];
  }
  if (rule.conditionText !== undefined && rule.media && !matchMedia(rule.conditionText).matches) return [];
  return rule.cssRules ? stateRules(state, rule.cssRules) : [];
});
const readable = () => [...document.styleSheets].filter(sheet => { try { return !sheet.disabled && sheet.cssRules; } catch { return false; } });
const hasStates = () => ['hover', 'focus', 'active'].some(state => readable().some(sheet => stateRules(state, sheet.cssRules).length > 0));
const pretend = state => {
  const sheet = document.createElement('style');
  sheet.id = 'pretend-sheet';
  sheet.textContent = readable().flatMap(known => stateRules(state, known.cssRules)).join('\n') + '\n* { transition: none !important }';
  for (const element of document.querySelectorAll('a, button, summary, input, select, textarea, label, [tabindex], [role=button]')) element.dataset.pretend = '';
  document.head.append(sheet);
};
const stop = () => {
  document.getElementById('pretend-sheet').remove();
  for (const element of document.querySelectorAll('[data-pretend]')) delete element.dataset.pretend;
};
