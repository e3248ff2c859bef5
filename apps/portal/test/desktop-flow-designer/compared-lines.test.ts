import { diffFlows, openDocument, rowsOf } from '@tandem/designer-core/desktop-flow';
import { describe, expect, test } from 'vitest';
import {
  type ComparedLine,
  countChanges,
  foldSame,
  linesOfDiff,
  linesOfRows,
} from '../../src/desktop-flow-designer/versions/compared-lines.ts';

function rowsOfDiff(before: readonly string[], after: readonly string[]) {
  return diffFlows(openDocument(before.join('\n')), openDocument(after.join('\n'))).subflows[0]?.rows ?? [];
}

function printed(lines: readonly ComparedLine[]): readonly string[] {
  return lines.map((line) =>
    line.kind === 'gap'
      ? `… ${line.count}`
      : `${line.before?.row ?? '-'} ${line.after?.row ?? '-'} ${line.mark ?? ''} ${line.otherRow ?? ''}`.trim(),
  );
}

const wait = (seconds: number) => `WAIT ${seconds}`;

describe('the lines of a comparison', () => {
  const before = ['SET A TO 1', 'CALL X', 'IF A THEN', 'END'];
  const after = ['CALL X', 'IF A THEN', '    SET A TO 1', '    # new', 'END'];

  test('a moved row stands where it was on one side and where it is on the other', () => {
    expect(printed(linesOfDiff(rowsOfDiff(before, after)))).toEqual(['1 - moved 3', '2 1', '3 2', '- 3 moved 1', '- 4 added', '4 5']);
  });

  test('a moved row counts once', () => {
    expect(countChanges(rowsOfDiff(before, after))).toBe(2);
    expect(countChanges(rowsOfDiff(before, before))).toBe(0);
  });

  test('each line has a key of its own', () => {
    const lines = linesOfDiff(rowsOfDiff(before, after));
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
  });

  test('unchanged rows far from a change are left out and counted', () => {
    const old = Array.from({ length: 10 }, (_, index) => wait(index));
    const lines = linesOfDiff(rowsOfDiff(old, old.with(5, 'CALL X')));
    expect(printed(foldSame(lines))).toEqual(['… 3', '4 4', '5 5', '6 - removed', '- 6 added', '7 7', '8 8', '… 2']);
    expect(printed(foldSame(linesOfDiff(rowsOfDiff(old, old))))).toEqual(['… 10']);
  });

  test('the rows of one version are not marked', () => {
    const document = openDocument('IF A THEN\n    WAIT 1\nEND');
    expect(printed(linesOfRows(rowsOf(document.flow.main)))).toEqual(['- 1', '- 2', '- 3']);
  });
});
