// Text that is seen is also spoken.
check('hidden-content', '1.3.1', function* () {
  const hiding = all('main [aria-hidden=true], body[aria-hidden=true], main[aria-hidden=true]').filter(e => seen(e) && !e.parentElement.closest('[aria-hidden=true]'));
  for (const element of hiding) if (words(element.innerText).length > 3) yield [element, `Seen but not spoken: "${cut(element.innerText)}".`];
});
