// Tells what axe showed in the words of the other checks. axe writes 1.4.3 as wcag143 and 1.4.10 as wcag1410.
const criteriaOf = tags => tags.map(tag => tag.match(/^wcag(\d)(\d)(\d+)$/)).filter(Boolean).map(match => match.slice(1).join('.'));
const runAxe = async options => {
  const told = await axe.run(document, options);
  const rules = (outcome, list, speaks) => list.map(({ id, help, tags, nodes }) => ({
    rule: id, outcome, criteria: criteriaOf(tags),
    found: !speaks ? [] : nodes.map(node => ({
      check: 'axe', criterion: criteriaOf(tags)[0] ?? 'best-practice', selector: node.target.flat().join(' '),
      message: `${id}: ${help}. ${[...node.any, ...node.all, ...node.none][0]?.message ?? ''}`,
    })),
  }));
  return [
    ...rules('Failed', told.violations, true), ...rules('CantTell', told.incomplete, true),
    ...rules('Passed', told.passes, false), ...rules('Inapplicable', told.inapplicable, false),
  ];
};
