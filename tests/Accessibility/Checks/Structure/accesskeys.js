// Access keys clash with the keys of browsers and screen readers.
check('accesskeys', '2.1.4', function* () {
  for (const element of all('[accesskey]')) yield [element, `accesskey="${element.accessKey}" takes a key from the reader's own tools.`];
});
