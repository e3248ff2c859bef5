import { expect, it } from 'vitest';
import { clicked, fitting, NO_RUNS, type SelectableRun, selectionOf } from '../../src/runs/run-selection.ts';

const RUNS: readonly SelectableRun[] = [
  { id: 'a', status: 'Running' },
  { id: 'b', status: 'Failed' },
  { id: 'c', status: 'Succeeded' },
  { id: 'd', status: 'TimedOut' },
];
const ids = (selection: ReadonlyMap<string, unknown>) => [...selection.keys()];

it('selects a run with one click and leaves it out with the next', () => {
  const once = clicked(NO_RUNS, { id: 'b', from: undefined, runs: RUNS });
  expect(ids(once)).toEqual(['b']);
  expect(ids(clicked(once, { id: 'b', from: 'b', runs: RUNS }))).toEqual([]);
});

it.each([
  ['d', 'b', ['b', 'c', 'd']],
  ['a', 'c', ['a', 'b', 'c']],
  ['c', 'gone', ['c']],
])('selects everything from %s to %s', (id, from, expected) => {
  expect(ids(clicked(NO_RUNS, { id, from, runs: RUNS }))).toEqual(expected);
});

it('leaves out a range whose clicked run was selected', () => {
  expect(ids(clicked(selectionOf(RUNS), { id: 'c', from: 'b', runs: RUNS }))).toEqual(['a', 'd']);
});

it.each([
  ['cancel', ['a']],
  ['resubmit', ['b', 'c', 'd']],
  ['resume', ['b', 'd']],
] as const)('finds the selected runs that can be changed by %s', (action, expected) => {
  expect(fitting(selectionOf(RUNS), RUNS, action)).toEqual(expected);
});

it('goes by the state that the list shows now, and by the last one of runs that it does not show', () => {
  const selection = selectionOf(RUNS);
  expect(fitting(selection, [{ id: 'a', status: 'Failed' }], 'cancel')).toEqual([]);
  expect(fitting(selection, [], 'cancel')).toEqual(['a']);
});
