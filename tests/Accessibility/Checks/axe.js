// Tells what axe found in the words of the other checks. axe writes 1.4.3 as wcag143 and 1.4.10 as wcag1410.
const criterionOf = tags => {
  const digits = tags.map(tag => tag.match(/^wcag(\d)(\d)(\d+)$/)).find(Boolean);
  return digits ? digits.slice(1).join('.') : 'best-practice';
};
const runAxe = async options => {
  const { violations } = await axe.run(document, options);
  return violations.flatMap(({ id, help, tags, nodes }) => nodes.map(node => ({
    check: 'axe', criterion: criterionOf(tags), selector: node.target.flat().join(' '),
    message: `${id}: ${help}. ${[...node.any, ...node.all, ...node.none][0]?.message ?? ''}`,
  })));
};
