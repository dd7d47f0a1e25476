// Sound and moving pictures: captions, controls, never by themselves.
check('media', '1.2.2', function* () {
  for (const media of all('video, audio')) {
    if (media.autoplay) yield [media, 'Plays by itself.', '1.4.2'];
    if (!media.controls) yield [media, 'Has no controls.', '2.1.1'];
    if (media.localName === 'video' && !media.querySelector('track[kind=captions], track[kind=subtitles], track:not([kind])') && !media.muted) yield [media, 'A video without captions.'];
    if (media.localName === 'audio' && !/transcript/i.test(media.closest('figure, section, article, div, main, body').innerText)) yield [media, 'Sound without a transcript.', '1.2.1'];
  }
  for (const part of all('object, embed').filter(rendered))
    if (!nameOf(part) && !squeeze(part.textContent) && !squeeze(part.title)) yield [part, `An ${part.localName} without an alternative.`, '1.1.1'];
  for (const sound of all('bgsound')) yield [sound, 'Plays by itself.', '1.4.2'];
  for (const frame of all('iframe'))
    if (/autoplay=1|autoplay=true/i.test(frame.src)) yield [frame, 'Plays by itself.', '1.4.2'];
});
