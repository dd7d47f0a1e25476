// A link to a file says what it is, before it lands on a phone.
check('file-links', '2.4.4', function* () {
  const kinds = { pdf: /pdf/i, doc: /doc|word/i, docx: /doc|word/i, xls: /xls|excel|spreadsheet/i, xlsx: /xls|excel|spreadsheet/i, csv: /csv|spreadsheet/i, odt: /odt|opendocument|word/i, ods: /ods|opendocument|spreadsheet/i,
    ppt: /ppt|powerpoint|slides/i, pptx: /ppt|powerpoint|slides/i, zip: /zip/i, rtf: /rtf|word|rich text/i, mp3: /mp3|audio/i, mp4: /mp4|video/i };
  for (const link of all('a[href]').filter(spoken)) {
    const kind = new URL(link.href, location.href).pathname.match(/\.([a-z0-9]+)$/i)?.[1].toLowerCase();
    if (kind in kinds && !kinds[kind].test(nameOf(link)) && !kinds[kind].test(link.parentElement.innerText.slice(link.parentElement.innerText.indexOf(link.innerText)).slice(0, link.innerText.length + 40)))
      yield [link, `"${cut(nameOf(link))}" does not say that it is a ${kind} file.`];
  }
});
