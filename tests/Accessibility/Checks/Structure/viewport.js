// The reader may zoom.
check('viewport', '1.4.4', function* () {
  for (const meta of all('meta[name=viewport]')) {
    const [scalable, largest] = [/user-scalable\s*=\s*(no|0)/i, /maximum-scale\s*=\s*([\d.]+)/i].map(r => meta.content.match(r));
    if (scalable || largest && Number(largest[1]) < 5) yield [meta, `Zooming is limited: ${meta.content}`];
  }
  if (!all('meta[name=viewport]').length) yield [document.head, 'No viewport is given, so the page does not reflow on a phone.', '1.4.10'];
});
