// Fields about the reader say so, so that browsers can fill them in.
check('autocomplete', '1.3.5', function* () {
  const purposes = [[/^(your )?e-?mail( address)?$/, 'email'], [/^(your )?(tele)?phone( number)?$|^mobile( number)?$/, 'tel'], [/^(your )?(full )?name$/, 'name'],
    [/^(your )?first name$|^given name$/, 'given-name'], [/^(your )?(last|family) name$|^surname$/, 'family-name'], [/^(your )?post ?code$/, 'postal-code'],
    [/^date of birth$/, 'bday'], [/^(your )?address( line 1)?$/, 'street-address or address-line1'], [/^(your )?organisation( name)?$/, 'organization'], [/^username$/, 'username']];
  for (const field of all('input:not([type=hidden], [type=submit], [type=button], [type=checkbox], [type=radio], [type=search]), textarea').filter(rendered)) {
    const label = nameOf(field).toLowerCase().replace(/\(.*?\)|[*:]/g, '').trim();
    const purpose = field.type === 'password' ? 'current-password or new-password' : purposes.find(([words]) => words.test(label))?.[1];
    if (purpose && (!field.autocomplete || field.autocomplete === 'off')) yield [field, `"${cut(nameOf(field))}" needs autocomplete="${purpose}".`];
  }
});
