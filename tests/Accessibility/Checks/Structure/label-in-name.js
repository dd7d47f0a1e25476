// Who speaks the words on a control must reach it: the name holds the words that are seen.
check('label-in-name', '2.5.3', function* () {
  const bare = text => words(text.toLowerCase()).map(w => w.replace(/[^\p{L}\p{N}]/gu, '')).join(' ');
  const visible = element => squeeze(textNodes(element).filter(n => seen(n.parentElement) && !n.parentElement.closest('[aria-hidden=true]')).map(n => n.data).join(' '));
  for (const control of all('[aria-label], [aria-labelledby]').filter(e => rendered(e) && e.matches('a[href], button, summary, input, select, textarea, [role=button], [role=link], [role=tab], [role=checkbox]'))) {
    const field = control.matches(fieldSelector);
    const text = field ? fieldLabels(control).map(visible).join(' ') : control.value && control.localName === 'input' ? control.value : visible(control);
    if (bare(text) && !bare(nameOf(control)).includes(bare(text))) yield [control, `Seen as "${cut(text)}", named "${cut(nameOf(control))}".`];
  }
});
