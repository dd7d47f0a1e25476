// A form is sent by a button, not by a change of its fields.
check('form-buttons', '3.2.2', function* () {
  for (const form of all('form').filter(rendered))
    if (all(fieldSelector, form).some(rendered) && !form.querySelector('button:not([type=button], [type=reset]), input[type=submit], input[type=image]') &&
      !document.querySelector(`button[form="${CSS.escape(form.id || '-')}"]`)) yield [form, 'The form has no button to send it.'];
  for (const field of all('select[onchange], input[onchange]'))
    if (/submit|location|href|open\(/.test(field.getAttribute('onchange'))) yield [field, 'Choosing a value leaves the page.'];
  for (const element of all('[onfocus], [onblur]'))
    if (/submit|location|open\(|alert|blur\(\)|\.focus\(/.test((element.getAttribute('onfocus') ?? '') + (element.getAttribute('onblur') ?? ''))) yield [element, 'Moving the focus changes the page.', '3.2.1'];
});
