import { expect, it } from 'vitest';
import { addTable, CLOSE, errorOf, fill, OPEN, out, putBook, savedBook, shown } from './excel-workbook.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();

it('a worksheet is sorted by several columns below its header, with formats and formulas', async () => {
  putBook(home.path, (sheet, workbook) => {
    fill(sheet, [
      ['Ort', 'Wert', 'Doppelt'],
      ['b', 1, '=B2*2'],
      ['A', 3, '=B3*2'],
      ['a', 2, '=$B$4*2'],
      ['Ä', 5, null],
    ]);
    sheet.restyle({ firstRow: 2, firstColumn: 1, lastRow: 2, lastColumn: 1 }, (style) =>
      workbook.styles.changed(style, { fillColor: 'FF0000' }),
    );
  });
  await out(`${OPEN}
Excel.SortCellsFromExcel.SortWorksheet Instance: Excel SortParameters: { ^['Column', 'Order'], ['A', 'Ascending'], ['Wert', 'Descending'] } FirstRowIsHeader: True
${CLOSE}`);
  const workbook = savedBook(home.path);
  const sheet = workbook.activeWorksheet;

  expect(shown(sheet, 'A1:B5')).toEqual([
    ['Ort', 'Wert'],
    ['A', '3'],
    ['a', '2'],
    ['Ä', '5'],
    ['b', '1'],
  ]);
  expect([2, 3, 4, 5].map((row) => sheet.formula(row, 3))).toEqual(['=B2*2', '=$B$4*2', undefined, '=B5*2']);
  expect(workbook.styles.fillColor(sheet.style(5, 1))).toBe('FF0000');
  expect(workbook.styles.fillColor(sheet.style(2, 1))).toBeUndefined();
});

const MIXED = ['x', true, -2, null, 'co-op', 'coop', false, '10', 10, 1e20, 'É', 'e', '#', ' a', '=1/0', 'ab'];

it('numbers come before texts, logical values and errors; blanks are last in both directions', async () => {
  putBook(home.path, (sheet) => {
    fill(
      sheet,
      MIXED.map((value) => [value === '=1/0' ? null : value]),
      { row: 3, column: 2 },
    );
    sheet.write(3 + MIXED.indexOf('=1/0'), 2, { input: { kind: 'error', code: '#DIV/0!' } });
    sheet.write(19, 2, { input: { kind: 'date', ticks: 638_397_504_000_000_000n } });
  });
  const sort = (order: string): string =>
    `Excel.SortCellsFromExcel.SortRangeCoordinates Instance: Excel EndColumn: 'B' StartRow: 3 EndRow: 19 FirstRowIsHeader: False SortParameters: { ^['Column', 'Order'], [2, '${order}'] } StartColumn: 2`;
  const ascending = ['-2', '10', '1/2/2024', '1E+20', ' a', '#', '10', 'ab', 'coop', 'co-op', 'e', 'É', 'x', 'FALSE', 'TRUE', '#DIV/0!'];

  await out(`${OPEN}\n${sort('Ascending')}\n${CLOSE}`);
  expect(shown(savedBook(home.path).activeWorksheet, 'B3:B19').flat()).toEqual([...ascending, '']);
  await out(`${OPEN}\n${sort('Excel.SortOrder.Descending')}\n${CLOSE}`);
  expect(shown(savedBook(home.path).activeWorksheet, 'B3:B19').flat()).toEqual([...ascending.toReversed(), '']);
});

it('a table is sorted by the name of its column, without header and totals; named cells, too', async () => {
  putBook(home.path, (sheet, workbook) => {
    fill(
      sheet,
      [
        ['A', 'Menge'],
        ['x', 3],
        ['y', 1],
        ['z', 2],
        ['Summe', 6],
      ],
      { row: 2, column: 3 },
    );
    addTable(workbook, sheet, { name: 'Sales', ref: 'C2:D6', columns: ['A', 'Menge'], totals: 1 });
    workbook.names.add({ name: 'Block', sheetIndex: undefined, formula: 'Sheet1!$C$3:$C$5' });
  });
  await out(`${OPEN}
Excel.SortCellsFromExcel.SortTable Instance: Excel TableName: 'Sales' SortParameters: { ^['Column', 'Order'], ['menge', 'Ascending'] }
${CLOSE}`);
  expect(shown(savedBook(home.path).activeWorksheet, 'C2:D6').flat()).toEqual(['A', 'Menge', 'y', '1', 'z', '2', 'x', '3', 'Summe', '6']);
  await out(`${OPEN}
Excel.SortCellsFromExcel.SortTable Instance: Excel TableName: 'Sales' SortParameters: { ^['Column', 'Order'], ['A', 'Descending'] }
Excel.SortCellsFromExcel.SortRangeNamedCell Instance: Excel NamedCell: 'Block' FirstRowIsHeader: False SortParameters: { ^['Column', 'Order'], ['C', 'Ascending'] }
${CLOSE}`);
  expect(shown(savedBook(home.path).activeWorksheet, 'C3:D5').flat()).toEqual(['x', '2', 'y', '1', 'z', '3']);
});

it('hidden rows stay where they are when the others are sorted', async () => {
  putBook(home.path, (sheet) => {
    fill(sheet, [[3], [2], [1]]);
    sheet.hideRow(2, true);
  });
  await out(`${OPEN}
Excel.SortCellsFromExcel.SortWorksheet Instance: Excel SortParameters: { ^['Column', 'Order'], ['A', 'Ascending'] } FirstRowIsHeader: False
${CLOSE}`);

  expect(shown(savedBook(home.path).activeWorksheet, 'A1:A3').flat()).toEqual(['1', '2', '3']);
});

it.each([
  ["SortWorksheet Instance: Excel SortParameters: { ^['Column', 'Order'] } FirstRowIsHeader: False", 'no rule'],
  ["SortWorksheet Instance: Excel SortParameters: { ^['Column', 'Order'], ['Z', 'Ascending'] } FirstRowIsHeader: False", "column 'Z'"],
  ["SortWorksheet Instance: Excel SortParameters: { ^['Column', 'Order'], ['A', 'Upwards'] } FirstRowIsHeader: False", 'Upwards'],
  ["SortWorksheet Instance: Excel SortParameters: { ^['Column', 'Order'], ['A', 'Ascending'] } FirstRowIsHeader: False", 'merged'],
  ["SortTable Instance: Excel TableName: 'Nothing' SortParameters: { ^['Column', 'Order'], ['A', ''] }", 'Nothing'],
])('sorting with %s is an error', async (call, part) => {
  putBook(home.path, (sheet) => {
    fill(sheet, [[1], [2]]);
    sheet.merges = [{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 }];
  });
  const error = await errorOf(`${OPEN}\nExcel.SortCellsFromExcel.${call}`);

  expect(error).toMatchObject({ code: 'SortCellsError' });
  expect(error?.message).toContain(part);
});

it('cells are found by rows and columns, with case, whole, with wildcards, as shown and as they are', async () => {
  putBook(home.path, (sheet, workbook) => {
    fill(sheet, [
      ['Apple', null, 'apple pie'],
      ['x*y', 'pineAPPLE', 1234.5],
      ['Straße', '#REF!', 'Quarter 4'],
    ]);
    sheet.restyle({ firstRow: 2, firstColumn: 3, lastRow: 2, lastColumn: 3 }, (style) =>
      workbook.styles.changed(style, { numberFormat: '#,##0.00' }),
    );
  });
  const find = (find: string, options = ''): string =>
    `Excel.FindAndReplace.FindAll Instance: Excel TextToFind: '${find}' ${options} Cells=> T\nSET Row TO []\nLOOP FOREACH R IN T\nSET Row TO Row + [R['Column'], R['Row']]\nEND\nSET Out TO Out + [Row]`;
  const script = `${OPEN}
${find('apple')}
${find('apple', 'SearchBy: Excel.SearchOrder.Columns')}
${find('APPLE', 'MatchCase: True')}
${find('APPLE', 'MatchEntireCellContents: True')}
${find('a?ple*')}
${find('x~*y')}
${find('1,234.50')}
${find('1234.5')}
${find('#REF!')}
${find('nowhere')}
Excel.FindAndReplace.FindSingle Instance: Excel TextToFind: 'PLE P' MatchCase: False MatchEntireCellContents: False SearchBy: Excel.SearchOrder.Rows FoundColumnIndex=> C FoundRowIndex=> R
SET Out TO Out + [C, R]
Excel.FindAndReplace.FindSingle Instance: Excel TextToFind: 'nowhere' FoundColumnIndex=> C FoundRowIndex=> R
SET Out TO Out + [C, R]`;

  expect(await out(script)).toEqual([
    [1, 1, 3, 1, 2, 2],
    [1, 1, 2, 2, 3, 1],
    [2, 2],
    [1, 1],
    [1, 1, 3, 1, 2, 2],
    [1, 2],
    [3, 2],
    [3, 2],
    [2, 3],
    [],
    ...[3, 1, 0, 0],
  ]);
});

it('texts are replaced in values and formulas, in the first cell or in all, as if typed', async () => {
  putBook(home.path, (sheet) =>
    fill(sheet, [
      ['a.a', '=A1&"a.a"', 'Preis a.a'],
      ['a.a $& €', 12, 'b'],
    ]),
  );
  await out(`${OPEN}
Excel.FindAndReplace.FindAndReplaceSingle Instance: Excel TextToFind: 'a.a' TextToReplaceWith: '7' MatchCase: False MatchEntireCellContents: False SearchBy: Excel.SearchOrder.Rows FoundColumnIndex=> C FoundRowIndex=> R
SET Out TO [C, R]
Excel.FindAndReplace.FindAndReplaceAll Instance: Excel TextToFind: 'A.A' TextToReplaceWith: '$&' MatchCase: False MatchEntireCellContents: False SearchBy: Excel.SearchOrder.Rows Cells=> T
Excel.FindAndReplace.FindAndReplaceAll Instance: Excel TextToFind: '2' TextToReplaceWith: '3' MatchCase: False MatchEntireCellContents: False SearchBy: Excel.SearchOrder.Rows Cells=> U
${CLOSE}`);
  const sheet = savedBook(home.path).activeWorksheet;

  expect(sheet.value(1, 1)).toEqual({ kind: 'number', number: 7 });
  expect(sheet.formula(1, 2)).toBe('=A1&"$&"');
  expect(shown(sheet, 'C1:C2').flat()).toEqual(['Preis $&', 'b']);
  expect(sheet.display(2, 1)).toBe('$& $& €');
  expect(sheet.value(2, 2)).toEqual({ kind: 'number', number: 13 });
});

it('nothing is found on an empty worksheet, and an empty text is refused', async () => {
  putBook(home.path, () => undefined);
  expect(await out(`${OPEN}\nExcel.FindAndReplace.FindAll Instance: Excel TextToFind: 'a' Cells=> T\nSET Out TO [T.RowsCount]`)).toEqual([
    0,
  ]);
  expect(await errorOf(`${OPEN}\nExcel.FindAndReplace.FindAll Instance: Excel TextToFind: $'''''' Cells=> T`)).toMatchObject({
    code: 'FindAndReplaceError',
  });
});

it('a value is looked up in a column or a row, and the one beside it is given', async () => {
  putBook(home.path, (sheet, workbook) => {
    fill(sheet, [
      [10, 'zehn', 'apple'],
      [20, 'zwanzig', 'Birne'],
      [30, 'dreißig', 'citron'],
    ]);
    fill(
      sheet,
      [
        [1, 2, 3, 4],
        ['a', 'b', 'c', 'd'],
      ],
      { row: 5, column: 5 },
    );
    workbook.names.add({ name: 'Keys', sheetIndex: undefined, formula: 'Sheet1!$A:$A' });
    workbook.names.add({ name: 'Words', sheetIndex: undefined, formula: 'Sheet1!$B:$B' });
    workbook.names.add({ name: 'Wide', sheetIndex: undefined, formula: 'Sheet1!$E$5:$H$6' });
    workbook.names.add({ name: 'Fruit', sheetIndex: undefined, formula: 'Sheet1!$C$1:$C$3' });
  });
  const range = "StartColumn: 'A' StartRow: 1 EndColumn: 'B' EndRow: 3";
  const lookup = (call: string): string => `Excel.LookupRange.LookupRange${call} Result=> X\nSET Out TO Out + [X]`;
  const script = `${OPEN}
${lookup(`CoordinatesArray Instance: Excel LookupValue: 25 ${range}`)}
${lookup(`CoordinatesArray Instance: Excel LookupValue: '30' ${range}`)}
${lookup("NamedCellArray Instance: Excel CellName: 'Wide' LookupValue: 99")}
${lookup("CoordinatesNonArray Instance: Excel LookupValue: 'BIRNE' StartColumn: 'C' StartRow: 1 EndColumn: 'C' EndRow: 3 ValuesStartColumn: 'A' ValuesStartRow: 1 ValuesEndColumn: 'A' ValuesEndRow: 3")}
${lookup("NamedCellNonArray Instance: Excel CellName: 'Fruit' LookupValue: 'b' ValuesCellName: 'Fruit'")}
${lookup("NamedCellNonArray Instance: Excel CellName: 'Keys' LookupValue: 29.5 ValuesCellName: $''''''")}
${lookup("NamedCellNonArray Instance: Excel CellName: 'Keys' LookupValue: 20 ValuesCellName: 'Words'")}`;

  expect(await out(script)).toEqual(['zwanzig', 'dreißig', 'd', 20, 'apple', 20, 'zwanzig']);
});

it.each([
  "CoordinatesArray Instance: Excel LookupValue: 0 StartColumn: 'A' StartRow: 1 EndColumn: 'B' EndRow: 2",
  "CoordinatesArray Instance: Excel LookupValue: 'text' StartColumn: 'A' StartRow: 1 EndColumn: 'B' EndRow: 2",
  "CoordinatesNonArray Instance: Excel LookupValue: 1 StartColumn: 'A' StartRow: 1 EndColumn: 'B' EndRow: 2 ValuesStartColumn: 'A' ValuesStartRow: 1 ValuesEndColumn: 'A' ValuesEndRow: 2",
  "CoordinatesNonArray Instance: Excel LookupValue: 1 StartColumn: 'A' StartRow: 1 EndColumn: 'A' EndRow: 2 ValuesStartColumn: 'A' ValuesStartRow: 1 ValuesEndColumn: 'A' ValuesEndRow: 3",
])('looking up with %s is an error', async (call) => {
  putBook(home.path, (sheet) =>
    fill(sheet, [
      [1, 'a'],
      [2, 'b'],
    ]),
  );

  expect(await errorOf(`${OPEN}\nExcel.LookupRange.LookupRange${call} Result=> X`)).toMatchObject({ code: 'LookupError' });
});

it('a flow that walks all worksheets marks, replaces, sorts and filters as the designer writes it', async () => {
  putBook(home.path, (sheet, workbook) => {
    fill(sheet, [
      ['Quarter', 'Wert', 'State', 'Sum'],
      ['Quarter 4', 2, 'Approved', '=B2*2'],
      ['Quarter 3', 1, 'Rejected', '#REF!'],
    ]);
    workbook.addWorksheet('Empty');
  });
  const script = `${OPEN}
Excel.GetAllWorksheets Instance: Excel Worksheets=> SheetNames
LOOP FOREACH SheetName IN SheetNames
    Excel.SetActiveWorksheet.ActivateWorksheetByName Instance: Excel Name: SheetName
    Excel.FindAndReplace.FindAll SearchBy: Excel.SearchOrder.Rows TextToFind: $'''#REF!''' Instance: Excel MatchEntireCellContents: False MatchCase: False Cells=> BrokenCells
    SET Out TO Out + [BrokenCells.RowsCount]
    Excel.FindAndReplace.FindAndReplaceAll SearchBy: Excel.SearchOrder.Rows TextToReplaceWith: $'''Q4''' TextToFind: $'''Quarter 4''' Instance: Excel MatchEntireCellContents: True MatchCase: False Cells=> ReplacedCells
    Excel.SortCellsFromExcel.SortWorksheet Instance: Excel SortParameters: { ^['Column', 'Order'], ['B', 'Ascending'] } FirstRowIsHeader: True
END
Excel.SetActiveWorksheet.ActivateWorksheetByIndex Instance: Excel Index: 1
Excel.FilterCellsFromExcel.FilterSimpleWorksheet Instance: Excel Column: $'''C''' SimpleFilterValues: ['Approved', 'Pending']
Excel.ReadCellFormula.ReadFormulaFromCellCoordinates Instance: Excel Column: $'''D''' Row: 3 CellFormula=> TotalFormula
SET Out TO Out + [ReplacedCells.RowsCount, TotalFormula]
Excel.ClearFilterFromExcel.ClearFilterWorksheet Instance: Excel
${CLOSE}`;

  expect(await out(script)).toEqual([1, 0, 0, '=B3*2']);
  expect(shown(savedBook(home.path).worksheets[0] ?? savedBook(home.path).activeWorksheet, 'A2:A3').flat()).toEqual(['Quarter 3', 'Q4']);
});
