import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../src/desktop-flow/diff/align.ts';
import { changesOfRow, diffFlows } from '../../src/desktop-flow/index.ts';
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
    expect(subflows[0]?.rows.flatMap(({ movedAt }) => movedAt ?? [])).toEqual(['before', 'after']);
  });

  test('a changed row tells which of its fields differ, and whether its error handling does', () => {
    const changes = (before: readonly string[], after: readonly string[]) => {
      const row = diffFlows(documentOf(...before), documentOf(...after)).subflows[0]?.rows[0];
      return row?.before === undefined || row.after === undefined ? [] : changesOfRow(row.before, row.after, actionCatalogue);
    };
    expect(changes(['SET A TO 1'], ["DISABLE SET A TO $'''x %A%'''"])).toEqual([
      { kind: 'field', name: 'value', before: '1', after: 'x %A%' },
      { kind: 'disabled', name: '', before: 'False', after: 'True' },
    ]);
    expect(changes(['WAIT 1'], ['WAIT 1', 'ON ERROR', '    GOTO L', 'END'])).toEqual([
      { kind: 'errorHandling', name: '', before: '', after: 'ON ERROR\n    GOTO L\nEND' },
    ]);
    const copy = (rest: string) => [`File.Copy Files: $'''a''' ${rest}`];
    expect(changes(copy('IfFileExists: File.IfExists.DoNothing CopiedFiles=> X'), copy('CopiedFiles=> Y'))).toEqual([
      { kind: 'field', name: 'IfFileExists', before: 'DoNothing', after: '' },
      { kind: 'output', name: 'CopiedFiles', before: 'X', after: 'Y' },
    ]);
    expect(changes(['SWITCH A', 'END'], ['SWITCH B', 'END'])).toEqual([{ kind: 'field', name: 'subject', before: '%A%', after: '%B%' }]);
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
