import { BUILT_IN_OPERATIONS } from '@tandem/cloud-flow/operations';
import { expect, test } from 'vitest';
import { standInOf } from '../../src/cloud-flow-designer/fields/use-condition.ts';

test.each([
  ['filter-array', 'where', 'item()'],
  ['condition', 'expression', undefined],
])('the left side of a new %s begins with %s: %s', (operation, key, expected) => {
  const field = BUILT_IN_OPERATIONS.find(({ id }) => id === operation)?.fields.find((candidate) => candidate.key === key);
  if (field === undefined) throw new Error('no such field');
  expect(standInOf(field)).toBe(expected);
});
