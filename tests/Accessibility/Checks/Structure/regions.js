// A section that names itself must name itself after something that is there; a region role without a name is noise.
check('regions', '1.3.1', function* () {
  for (const region of all('[role=region], section[aria-labelledby], section[aria-label]').filter(spoken))
    if (!byIds(region.getAttribute('aria-labelledby')) && !squeeze(region.getAttribute('aria-label'))) yield [region, 'The region has no name.'];
});
