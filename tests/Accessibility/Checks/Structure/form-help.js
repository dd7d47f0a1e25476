// Hints and errors beside a field are tied to it, and an error has words.
check('form-help', '3.3.1', function* () {
  const tied = (field, note) => note.contains(field) || fieldLabels(field).some(l => l.contains(note)) || note.closest('legend') ||
    ['aria-describedby', 'aria-errormessage', 'aria-labelledby'].some(a => (field.getAttribute(a) ?? '').split(/\s+/).some(id => id && document.getElementById(id)?.contains(note))) ||
    note.closest('fieldset')?.getAttribute('aria-describedby')?.split(/\s+/).some(id => document.getElementById(id)?.contains(note));
  for (const note of all('form *').filter(e => /(^|[\s_-])(error|hint|help|invalid)([\s_-]|$|message|text)/i.test(e.getAttribute('class') ?? '') && seen(e) && ownText(e))) {
    if (note.matches('a, button, input, label, legend')) continue;
    const field = note.parentElement.querySelector(fieldSelector);
    if (field && rendered(field) && !tied(field, note)) yield [note, `"${cut(note.textContent)}" is not tied to its field.`, /error|invalid/i.test(note.className) ? '3.3.1' : '1.3.1'];
  }
  for (const field of all(fieldSelector).filter(rendered)) {
    const wrong = field.getAttribute('aria-invalid') === 'true';
    const told = byIds(field.getAttribute('aria-describedby')) || byIds(field.getAttribute('aria-errormessage'));
    if (wrong && !told) yield [field, 'The field is marked as wrong, without a message of its own.'];
    const looksWrong = /(^|[\s_-])(error|invalid|has-error)([\s_-]|$)/i.test(field.className + ' ' + field.parentElement.className);
    if (looksWrong && !wrong && !told && !field.parentElement.querySelector('[class*=error]:not(input, select, textarea)')) yield [field, 'An error is shown by the look of the field alone.', '1.4.1'];
    const starred = fieldLabels(field).some(l => /\*/.test(l.textContent));
    if (starred && !field.required && field.getAttribute('aria-required') !== 'true') yield [field, 'A star says that the field is required; its markup does not.', '1.3.1'];
  }
});
