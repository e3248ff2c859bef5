import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convertByLibreOffice, libreOffice } from '../src/office/libre-office.ts';
import { addTable, CLOSE, fill, OPEN, out, putBook } from './excel-workbook.ts';
import { quietContext } from './run-flow.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();
const isMissing = process.env['TANDEM_TEST_EVERYTHING'] !== '1' && libreOffice() === undefined;
const LONG = 120_000;

/** The saved workbook as LibreOffice understands it, in its flat XML. */
async function understood(): Promise<string> {
  const fault = { errorId: 'TestError', what: 'The file of the test cannot be converted' };
  const bytes = readFileSync(join(home.path, 'book.xlsx'));
  return (await convertByLibreOffice({ bytes, from: 'xlsx', to: 'fods' }, { context: quietContext() }, fault)).toString('utf8');
}

/** Column, operator and value of each condition. */
function conditionsIn(xml: string): string[][] {
  const conditions = xml.match(/<table:filter-condition [^>]*>/g) ?? [];
  return conditions.map((tag) =>
    ['field-number', 'operator', 'value'].map((name) => new RegExp(`table:${name}="([^"]*)"`).exec(tag)?.[1] ?? ''),
  );
}

function filteredRows(xml: string): number[] {
  const rows = xml.match(/<table:table-row [^>]*>/g) ?? [];
  return rows.flatMap((tag, i) => (tag.includes('table:visibility="filter"') ? [i + 1] : []));
}

function widthsIn(xml: string): number[] {
  return [...xml.matchAll(/style:column-width="([\d.]+)in"/g)].map(([, inches]) => Number(inches));
}

describe.skipIf(isMissing)('with LibreOffice', () => {
  it(
    'filters of a worksheet show there with their criteria and hidden rows',
    async () => {
      putBook(home.path, (sheet) => {
        fill(sheet, [
          ['Name', 'Wert', 'Tag'],
          ['Anna', 1],
          ['Bernd', 20],
          ['Carla', 30],
          ['Dora', 40],
        ]);
        for (const row of [2, 3, 4]) sheet.type(row, 3, `1/${row}/2026`);
      });
      await out(`${OPEN}
Excel.FilterCellsFromExcel.FilterAdvancedWorksheet Instance: Excel Column: 'B' AdvancedFilterFirstConditionOperator: Excel.FilterConditionOperator.GreaterThan AdvancedFilterFirstConditionValue: 10
Excel.FilterCellsFromExcel.FilterSimpleWorksheet Instance: Excel Column: 'C' SimpleFilterValues: ['1/2/2026', '1/3/2026', '']
Excel.FilterCellsFromExcel.FilterAdvancedWorksheet Instance: Excel Column: 'A' AdvancedFilterFirstConditionOperator: Excel.FilterConditionOperator.NotContains AdvancedFilterFirstConditionValue: 'rl'
${CLOSE}`);
      const xml = await understood();

      expect(conditionsIn(xml)).toEqual([
        ['0', 'does-not-contain', 'rl'],
        ['1', '&gt;', '10'],
        ['2', '=', '2026-01-02'],
        ['2', 'empty', ''],
      ]);
      expect(xml).toContain('table:target-range-address="Sheet1.A1:Sheet1.C5" table:display-filter-buttons="true"');
      expect(filteredRows(xml)).toEqual([2, 4]);
    },
    LONG,
  );

  it(
    'filters of a table, colours, widths and sorted rows show there',
    async () => {
      putBook(home.path, (sheet, workbook) => {
        fill(sheet, [
          ['Name', 'Wert'],
          ['b', 2],
          ['a', 1],
          ['c', 3],
        ]);
        addTable(workbook, sheet, { name: 'Sales', ref: 'A1:B4', columns: ['Name', 'Wert'] });
      });
      await out(`${OPEN}
Excel.SortCellsFromExcel.SortTable Instance: Excel TableName: 'Sales' SortParameters: { ^['Column', 'Order'], ['Wert', 'Descending'] }
Excel.FilterCellsFromExcel.FilterSimpleTable Instance: Excel Column: 'Name' TableName: 'Sales' SimpleFilterValues: ['a', 'c']
Excel.SetColor.SetColorRangePredefined Instance: Excel StartColumn: 'A' StartRow: 1 EndColumn: 'B' EndRow: 1 ColorName: 'Gold'
Excel.ResizeColumnsOrRows.ResizeSingleColumn Instance: Excel Column: 'B' Width: 20
Excel.AutoFillCells.AutoFillCellsFromCoordinates Instance: Excel StartColumn: 'D' StartRow: 1 EndColumn: 'D' EndRow: 1 DestinationColumn: 'D' DestinationRow: 2
${CLOSE}`);
      const xml = await understood();

      expect(xml).toContain('table:name="Sales" table:target-range-address="Sheet1.A1:Sheet1.B4" table:display-filter-buttons="true"');
      expect(xml.match(/filter-set-item table:value="[^"]*/g)?.sort()).toEqual([
        'filter-set-item table:value="a',
        'filter-set-item table:value="c',
      ]);
      expect(filteredRows(xml)).toEqual([3]);
      expect([...xml.matchAll(/<text:p>([^<]*)/g)].map(([, text]) => text)).toEqual(['Name', 'Wert', 'c', '3', 'b', '2', 'a', '1']);
      expect(xml).toContain('fo:background-color="#ffd700"');
      // 20 characters and the standard width; how wide a character is depends on the fonts of the machine.
      const [narrow = 0, wide = 0] = widthsIn(xml).sort((a, b) => a - b);
      expect(wide / narrow).toBeCloseTo(2.4, 0);
    },
    LONG,
  );
});
