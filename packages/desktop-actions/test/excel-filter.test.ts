import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook, type Worksheet } from '@tandem/office-files';
import { expect, it } from 'vitest';
import { addTable, CLOSE, errorOf, fill, OPEN, out, putBook, savedBook } from './excel-workbook.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();

const ROWS = [
  ['Name', 'Wert', 'Status'],
  ['Anna', 1, 'offen'],
  ['Bernd', 20, 'Offen'],
  ['Änne', 3, 'zu'],
  ['Carla', null, null],
  ['1a', '20', 'zu*'],
];

/** The rows from 2 on that are shown. */
function visible(sheet: Worksheet, last: number): number[] {
  return Array.from({ length: last - 1 }, (_, i) => i + 2).filter((row) => !sheet.isRowHidden(row));
}

async function filtered(lines: string, last = 6): Promise<number[]> {
  await out(`${OPEN}\n${lines}\n${CLOSE}`);
  return visible(savedBook(home.path).activeWorksheet, last);
}

const simple = (column: string, values: string): string =>
  `Excel.FilterCellsFromExcel.FilterSimpleWorksheet Instance: Excel Column: '${column}' SimpleFilterValues: ${values}`;
const advanced = (column: string, first: string, value: string, rest = ''): string =>
  `Excel.FilterCellsFromExcel.FilterAdvancedWorksheet Instance: Excel Column: '${column}' AdvancedFilterFirstConditionOperator: Excel.FilterConditionOperator.${first} AdvancedFilterFirstConditionValue: ${value} ${rest}`;

it.each([
  ['A', "['anna', 'carla', 'nobody']", [2, 5]],
  ['Status', "['OFFEN']", [2, 3]],
  ['C', "['', 'zu']", [4, 5]],
  ['B', '[1, 3]', [2, 4]],
  ['2', "'20'", [3, 6]],
  ['C', "['zu*']", [6]],
])('rows with one of the values are shown: column %s, %s', async (column, values, rows) => {
  putBook(home.path, (sheet) => fill(sheet, ROWS));

  expect(await filtered(simple(column, values))).toEqual(rows);
});

it.each([
  ['A', 'Equal', "'anna'", '', [2]],
  ['A', 'NotEqual', "'anna'", '', [3, 4, 5, 6]],
  ['B', 'Equal', '20', '', [3, 6]],
  ['B', 'GreaterThan', '1', '', [3, 4]],
  ['B', 'GreaterThanOrEqual', '3', '', [3, 4]],
  ['B', 'LessThan', "'3'", '', [2]],
  ['B', 'LessThanOrEqual', '3', '', [2, 4]],
  ['B', 'IsEmpty', "$''''''", '', [5]],
  ['B', 'IsNotEmpty', "$''''''", '', [2, 3, 4, 6]],
  ['A', 'StartsWith', "'b'", '', [3]],
  ['A', 'EndsWith', "'A'", '', [2, 5, 6]],
  ['A', 'Contains', "'nn'", '', [2, 4]],
  ['A', 'NotStartsWith', "'a'", '', [3, 4, 5, 6]],
  ['A', 'NotEndsWith', "'a'", '', [3, 4]],
  ['A', 'NotContains', "'n'", '', [5, 6]],
  ['A', 'Contains', "'~*'", '', []],
  ['C', 'Equal', "'zu~*'", '', [6]],
  ['A', 'GreaterThan', "'Bernd'", '', [5]],
  [
    'B',
    'GreaterThan',
    '1',
    "AdvancedFilterLogicalOperator: Excel.FilterLogicalOperator.IsAnd AdvancedFilterSecondConditionOperator: Excel.FilterConditionOperator.LessThan AdvancedFilterSecondConditionValue: '10'",
    [4],
  ],
  [
    'A',
    'StartsWith',
    "'an'",
    "AdvancedFilterLogicalOperator: Excel.FilterLogicalOperator.IsOr AdvancedFilterSecondConditionOperator: Excel.FilterConditionOperator.Equal AdvancedFilterSecondConditionValue: 'carla'",
    [2, 5],
  ],
  ['B', 'None', "$''''''", '', [2, 3, 4, 5, 6]],
])('rows that fulfil conditions are shown: column %s %s %s %s', async (column, operator, value, rest, rows) => {
  putBook(home.path, (sheet) => fill(sheet, ROWS));

  expect(await filtered(advanced(column, operator, value, rest))).toEqual(rows);
});

it('filters of several columns add up on the same cells, and are replaced on others', async () => {
  putBook(home.path, (sheet) => fill(sheet, ROWS));
  const both = `${simple('C', "['offen']")}\n${advanced('B', 'GreaterThan', '10')}`;
  expect(await filtered(both)).toEqual([3]);
  expect(await filtered(advanced('B', 'LessThan', '10'))).toEqual([2]);
  const range = "StartColumn: 'A' StartRow: 3 EndColumn: 'C' EndRow: 6";
  expect(
    await filtered(
      `Excel.FilterCellsFromExcel.FilterSimpleRangeCoordinates Instance: Excel Column: 'A' ${range} SimpleFilterValues: ['Carla']`,
    ),
  ).toEqual([2, 3, 5]);
});

it('dates are filtered by value and by order', async () => {
  putBook(home.path, (sheet) => {
    fill(sheet, [['When']]);
    for (const [i, day] of [1n, 5n, 9n].entries())
      sheet.write(i + 2, 1, { input: { kind: 'date', ticks: 638_397_504_000_000_000n + day * 864_000_000_000n } });
  });
  expect(await filtered(advanced('A', 'GreaterThan', "'1/4/2024'"), 4)).toEqual([3, 4]);
  expect(await filtered(simple('A', '[\'1/3/2024\', d"2024-01-11"]'), 4)).toEqual([2, 4]);
  expect(await filtered(advanced('A', 'Equal', "'1/7/2024'"), 4)).toEqual([3]);
});

it('a table is filtered by the name of its column without its totals, and named cells by theirs', async () => {
  putBook(home.path, (sheet, workbook) => {
    fill(
      sheet,
      [
        ['Name', 'Wert'],
        ['a', 1],
        ['b', 2],
        ['Summe', 3],
      ],
      { row: 3, column: 2 },
    );
    addTable(workbook, sheet, { name: 'Sales', ref: 'B3:C6', columns: ['Name', 'Wert'], totals: 1 });
    fill(sheet, [['K'], ['x'], ['y']], { row: 10 });
    workbook.names.add({ name: 'Block', sheetIndex: undefined, formula: 'Sheet1!$A$10:$A$12' });
  });
  await out(`${OPEN}
Excel.FilterCellsFromExcel.FilterSimpleTable Instance: Excel Column: 'name' TableName: 'Sales' SimpleFilterValues: ['b']
Excel.FilterCellsFromExcel.FilterAdvancedTable Instance: Excel Column: 'Wert' TableName: 'Sales' AdvancedFilterFirstConditionOperator: Excel.FilterConditionOperator.LessThan AdvancedFilterFirstConditionValue: 5
Excel.FilterCellsFromExcel.FilterAdvancedRangeNamedCell Instance: Excel Column: 'K' NamedCell: 'Block' AdvancedFilterFirstConditionValue: 'y'
${CLOSE}`);
  const workbook = savedBook(home.path);

  expect(visible(workbook.activeWorksheet, 12)).toEqual([2, 3, 5, 6, 7, 8, 9, 10, 12]);
  expect(workbook.table('Sales')?.elements.get('autoFilter')).toBe(
    '<autoFilter ref="B3:C5"><filterColumn colId="0"><filters><filter val="b"/></filters></filterColumn><filterColumn colId="1"><customFilters><customFilter operator="lessThan" val="5"/></customFilters></filterColumn></autoFilter>',
  );
});

it('the criteria are written as Excel does, with the hidden name of the filter', async () => {
  putBook(home.path, (sheet) => fill(sheet, ROWS));
  await filtered(`${simple('C', "['offen', '']")}\n${advanced('B', 'IsNotEmpty', "$''''''")}`);
  const workbook = savedBook(home.path);
  const { elements } = workbook.activeWorksheet;

  expect(elements.get('autoFilter')).toBe(
    '<autoFilter ref="A1:C6"><filterColumn colId="1"><customFilters><customFilter operator="notEqual" val=" "/></customFilters></filterColumn><filterColumn colId="2"><filters blank="1"><filter val="offen"/><filter val="Offen"/></filters></filterColumn></autoFilter>',
  );
  expect(elements.get('sheetPr')).toContain('filterMode="1"');
  expect(workbook.names.all).toEqual([{ name: '_xlnm._FilterDatabase', sheetIndex: 0, formula: 'Sheet1!$A$1:$C$6', isHidden: true }]);
});

it('a criterion that only Excel evaluates keeps its rows hidden while another column is filtered', async () => {
  putBook(home.path, (sheet) => {
    fill(sheet, ROWS);
    sheet.elements.set('autoFilter', '<autoFilter ref="A1:C6"><filterColumn colId="1"><top10 val="2"/></filterColumn></autoFilter>', [
      'sheetData',
      'autoFilter',
      'pageMargins',
    ]);
    for (const row of [2, 5, 6]) sheet.hideRow(row, true);
  });

  expect(await filtered(simple('A', "['Anna', 'Bernd']"))).toEqual([3]);
  expect(await filtered('Excel.ClearFilterFromExcel.ClearFilterWorksheet Instance: Excel')).toEqual([2, 3, 4, 5, 6]);
});

it('filters are cleared: of a column, of a table, of one of its columns, of everything', async () => {
  const put = (): void =>
    putBook(home.path, (sheet, workbook) => {
      fill(sheet, ROWS);
      addTable(workbook, sheet, { name: 'T', ref: 'A1:C6', columns: ['Name', 'Wert', 'Status'] });
    });
  const both = `${simple('C', "['offen']")}\n${advanced('B', 'GreaterThan', '10')}\n`;
  const clear = 'Excel.ClearFilterFromExcel.Clear';
  put();
  expect(await filtered(`${both}${clear}FilterTableSpecificColumn Instance: Excel TableName: 'T' Column: 'Wert'`)).toEqual([2, 3]);
  put();
  expect(await filtered(`${both}${clear}FilterSpecificColumnWorksheet Instance: Excel Column: 'C'`)).toEqual([3]);
  put();
  expect(await filtered(`${both}${clear}FilterTable Instance: Excel TableName: 'T'`)).toEqual([2, 3, 4, 5, 6]);
  expect(await filtered(`${clear}FilterWorksheet Instance: Excel`)).toEqual([2, 3, 4, 5, 6]);
});

it.each([
  ["Excel.FilterCellsFromExcel.FilterSimpleWorksheet Instance: Excel Column: 'Z' SimpleFilterValues: ['a']", 'FilterCellsError'],
  ["Excel.FilterCellsFromExcel.FilterSimpleWorksheet Instance: Excel Column: 'A' SimpleFilterValues: []", 'FilterCellsError'],
  [
    "Excel.FilterCellsFromExcel.FilterSimpleTable Instance: Excel TableName: 'No' Column: 'A' SimpleFilterValues: ['a']",
    'FilterCellsError',
  ],
  [
    "Excel.FilterCellsFromExcel.FilterSimpleRangeNamedCell Instance: Excel NamedCell: 'No' Column: 'A' SimpleFilterValues: ['a']",
    'NamedCellNotFoundError',
  ],
  ["Excel.ClearFilterFromExcel.ClearFilterSpecificColumnWorksheet Instance: Excel Column: 'A'", 'ClearFilterError'],
  ["Excel.ClearFilterFromExcel.ClearFilterTable Instance: Excel TableName: 'No'", 'ClearFilterError'],
])('%s ends with an error', async (line, code) => {
  putBook(home.path, (sheet) => fill(sheet, ROWS));

  expect(await errorOf(`${OPEN}\n${line}`)).toMatchObject({ code });
});

it('an empty worksheet cannot be filtered, and a workbook with another prefix can', async () => {
  putBook(home.path, () => undefined);
  expect(await errorOf(`${OPEN}\n${simple('A', "['a']")}`)).toMatchObject({ code: 'FilterCellsError' });
  putBook(home.path, (sheet) => fill(sheet, ROWS));
  const path = join(home.path, 'book.xlsx');
  const workbook = Workbook.open(readFileSync(path));
  const { part } = workbook.activeWorksheet;
  const xml = workbook.package.text(part) ?? '';
  workbook.package.setText(part, xml.replaceAll(/<(\/?)(?!\?)/g, '<$1x:').replace('xmlns=', 'xmlns:x='));
  writeFileSync(path, workbook.save());

  expect(await filtered(simple('A', "['Carla']"))).toEqual([5]);
  expect(savedBook(home.path).activeWorksheet.elements.get('autoFilter')).toContain('<x:filter val="Carla"/>');
});
