// A machine can read every date that claims so.
check('times', 'HTML', function* () {
  const form = /^(\d{4}-\d\d(-\d\d)?([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?|\d{4}|\d{4}-W\d\d|\d\d:\d\d|P.+)$/;
  for (const time of all('time')) {
    const value = time.getAttribute('datetime') ?? squeeze(time.textContent);
    if (!form.test(value)) yield [time, `"${cut(value)}" is no machine date.`];
  }
});
