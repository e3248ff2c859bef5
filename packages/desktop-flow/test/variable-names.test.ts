import { isFreeWord, undeclaredVariable } from '@tandem/desktop-flow/variable-names';
import { describe, expect, test } from 'vitest';
import { parseExpression } from '../src/parse-expression.ts';

describe('names of variables', () => {
  test.each([
    'Path',
    'naïve_1',
    '_x',
    'LastError',
    'INPUT',
    'True',
    'and',
    'MOD',
    'XOR',
    'NOT',
    'Global',
    'THROW',
    'In',
    '1st',
    'a b',
    'a.b',
    '',
  ])('are free exactly where an expression reads %j as a variable', (word) =>
    expect(isFreeWord(word)).toBe(parseExpression(word).expression.kind === 'variable'),
  );

  test('are found under what nothing sets, and under nothing else', () => {
    const script = "SET Path TO $'''%Folder%'''";
    const range = { start: script.indexOf('Folder'), end: script.indexOf('Folder') + 'Folder'.length };
    expect(undeclaredVariable(script, { code: 'VariableNeverSet', range })).toBe('Folder');
    expect(undeclaredVariable(script, { code: 'UnknownAction', range })).toBeUndefined();
    expect(undeclaredVariable(script, { code: 'VariableNeverSet', range: { start: 0, end: 3 } })).toBeUndefined();
  });
});
