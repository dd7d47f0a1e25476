// Nothing changes by itself.
check('refresh', '3.2.5', function* () {
  for (const meta of all('meta[http-equiv=refresh i]')) yield [meta, 'The page reloads or moves on by itself.', '2.2.1'];
});
