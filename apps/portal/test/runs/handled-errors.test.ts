import { expect, test } from 'vitest';
import { handledErrors } from '../../src/runs/handled-errors.ts';

const entriesOf = (marks: string) => [...marks].map((mark) => ({ status: mark === 'x' ? 'Failed' : 'Succeeded' }));

test.each([
  ['a run that succeeded handled all of its errors', '.x.x', false, true, 2],
  ['the error that ended a run was not handled', '.x.x', true, true, 1],
  ['an error shows to be handled by what comes after it', '.x.x', false, false, 1],
  ['a run that goes on has handled those that it left behind', '.x.x.', false, false, 2],
  ['a run without errors handled none', '...', false, true, 0],
])('%s', (_title, marks, hasFailed, isWhole, count) => {
  expect(handledErrors({ entries: entriesOf(marks), hasFailed, isWhole })).toHaveLength(count);
});
