import { BUILT_IN_FUNCTIONS } from '@tandem/cloud-flow';
import { expect, test } from 'vitest';
import { ORACLE_FUNCTIONS } from '../../oracle/functions/function-table.ts';
import { SIGNATURES } from './signatures.ts';

const names = new Set(BUILT_IN_FUNCTIONS.map(({ name }) => name.toLowerCase()));

test('the oracle knows no function that the evaluator lacks', () => {
  expect(ORACLE_FUNCTIONS.filter((name) => !names.has(name))).toEqual([]);
});

test('every function that is tried is known to both', () => {
  const known = new Set(ORACLE_FUNCTIONS);
  expect(SIGNATURES.map(({ name }) => name.toLowerCase()).filter((name) => !names.has(name) || !known.has(name))).toEqual([]);
});
