import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../src/desktop-flow/diff/align.ts';
import { diffFlows } from '../../src/desktop-flow/index.ts';
import { documentOf } from './edited-text.ts';

describe('the difference of two flows', () => {
  test('rows are added, removed, changed and moved', () => {
    const before = documentOf('SET A TO 1', 'WAIT 1', 'CALL X', 'IF A THEN', 'END', 'FUNCTION X GLOBAL', 'END FUNCTION');
    const after = documentOf('WAIT 2', 'CALL X', 'IF A THEN', '    SET A TO 1', '# new', 'END', 'FUNCTION Y GLOBAL', 'END FUNCTION');
    const { subflows } = diffFlows(before, after);
    expect(subflows.map(({ name, kind }) => `${name} ${kind}`)).toEqual(['Main changed', 'Y added', 'X removed']);
    expect(subflows[0]?.rows.map((row) => `${row.kind} ${row.before?.row ?? '-'} ${row.after?.row ?? '-'}`)).toEqual([
      'moved 1 4',
      'changed 2 1',
      'same 3 2',
      'same 4 3',
      'moved 1 4',
      'added - 5',
      'same 5 6',
    ]);
  });

  test('inputs and outputs differ by their properties, not by how they are written', () => {
    const before = documentOf("@INPUT A : { 'Type': 'String' }", "@INPUT B : { 'Type': 'String' }", "@OUTPUT C : { 'Type': 'Bool' }");
    const after = documentOf(
      "@INPUT A : { 'type':'String' }",
      "@INPUT B : { 'Type': 'Numeric', 'DefaultValue': 1 }",
      "@OUTPUT D : { 'Type': 'Bool' }",
    );
    expect(
      diffFlows(before, after).variables.map(({ direction, kind, before: old, after: fresh }) => [direction, kind, (fresh ?? old)?.name]),
    ).toEqual([
      ['input', 'changed', 'B'],
      ['output', 'added', 'D'],
      ['output', 'removed', 'C'],
    ]);
  });

  test('an alignment holds every item of both once and in order, and pairs equal ones', () => {
    const items = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(
      fc.property(items, items, (before, after) => {
        const result = align(before, after);
        expect(result.flatMap((item) => ('before' in item ? [item.before] : []))).toEqual(before.map((_, index) => index));
        expect(result.flatMap((item) => ('after' in item ? [item.after] : []))).toEqual(after.map((_, index) => index));
        for (const item of result) if ('before' in item && 'after' in item) expect(before[item.before]).toBe(after[item.after]);
      }),
    );
  });
});
