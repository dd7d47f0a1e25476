// A link within the page leads to something in the page.
check('fragments', '2.4.1', function* () {
  for (const link of all('a[href*="#"]').filter(spoken)) {
    const address = new URL(link.href, location.href);
    const here = link.getAttribute('href').startsWith('#') || address.origin + address.pathname + address.search === location.origin + location.pathname + location.search;
    const id = decodeURIComponent(address.hash.slice(1));
    if (!here || id === 'top') continue;
    if (!id) yield [link, `"${cut(link.textContent)}" leads to "#", nowhere.`, '2.4.4'];
    else if (!document.getElementById(id) && !document.getElementsByName(id).length) yield [link, `"${cut(link.textContent)}" leads to #${id}, which is not there.`];
  }
});
