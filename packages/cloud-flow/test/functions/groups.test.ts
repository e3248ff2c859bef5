import { expect, test } from 'vitest';
import { BUILT_IN_FUNCTIONS, FUNCTION_GROUPS, groupOf } from '../../src/index.ts';

test('every function is in a group', () => {
  expect(BUILT_IN_FUNCTIONS.filter(({ name }) => groupOf(name) === undefined).map(({ name }) => name)).toEqual([]);
});

test('every name in a group is a function, once', () => {
  const named = Object.values(FUNCTION_GROUPS).flatMap((names) => names.split(' '));
  const known = new Set(BUILT_IN_FUNCTIONS.map(({ name }) => name));
  expect(named.filter((name) => !known.has(name))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});
