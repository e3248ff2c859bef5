import { describe, expect, test } from 'vitest';
import { findSubflow, openDocument, rowsOf, subflowsOf, visibleRows } from '../../src/desktop-flow/index.ts';
import { msAtWork } from '../time-at-work.ts';
import { documentOf } from './edited-text.ts';

const TEXT = [
  '**REGION Setup',
  'IF A = 1 THEN',
  '    DISABLE LOOP FOREACH Item IN List',
  '        CALL Work',
  '    END',
  'ELSE',
  '    File.Delete Files: A',
  '    ON ERROR',
  '    END',
  'END',
  '**ENDREGION',
  'SWITCH A',
  '    CASE = 1',
  '        SET B TO 1',
  '    DEFAULT',
  'END',
  'FUNCTION Work GLOBAL',
  '    # done',
  'END FUNCTION',
];

describe('rows of a subflow', () => {
  const document = documentOf(...TEXT);
  const rows = rowsOf(document.flow.main);

  test('every line of the designer is a row with its depth', () => {
    const drawn = rows.map(({ row, kind, depth }) => `${row} ${'  '.repeat(depth)}${kind}`);
    expect(drawn).toEqual([
      '1 region',
      '2   block',
      '3     block',
      '4       step',
      '5     end',
      '6   else',
      '7     step',
      '8   end',
      '9 endRegion',
      '10 block',
      '11   case',
      '12     step',
      '13   default',
      '14 end',
    ]);
  });

  test('rows have the numbers that the statements have', () => {
    for (const row of rows) if (row.kind === 'step' || row.kind === 'block') expect(row.statement.row).toBe(row.row);
  });

  test('a disabled block disables its body, and error handling shows', () => {
    expect(rows.filter((row) => row.isDisabled).map((row) => row.row)).toEqual([3, 4, 5]);
    expect(rows.filter((row) => row.hasErrorHandling).map((row) => row.row)).toEqual([7]);
  });

  test('the path of a row is what it stands under', () => {
    expect([rows[3]?.parents, rows[6]?.parents, rows[11]?.parents]).toEqual([
      [1, 2, 3],
      [1, 2, 6],
      [10, 11],
    ]);
  });

  test('a folded region, block or branch hides what is under it', () => {
    const shown = (...folded: readonly number[]) => visibleRows(rows, new Set(folded)).map((row) => row.row);
    expect(shown(1)).toEqual([1, 10, 11, 12, 13, 14]);
    expect(shown(2)).toEqual([1, 2, 9, 10, 11, 12, 13, 14]);
    expect(shown(6, 10)).toEqual([1, 2, 3, 4, 5, 6, 8, 9, 10]);
  });

  test('subflows are in order, Main first, and found in any case of letters', () => {
    expect(subflowsOf(document).map((subflow) => subflow.name)).toEqual(['Main', 'Work']);
    expect(findSubflow(document, 'WORK')?.statements).toHaveLength(1);
  });

  test('20,000 rows take less than 50 ms', () => {
    const many = openDocument('IF A = 1 THEN\n    SET B TO 1\n    SET C TO 1\nEND\n'.repeat(5000));
    const times = Array.from({ length: 5 }, () => {
      const start = msAtWork();
      expect(rowsOf(many.flow.main)).toHaveLength(20_000);
      return msAtWork() - start;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
