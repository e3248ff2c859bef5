import { expect, it } from 'vitest';
import { addTable, CLOSE, errorOf, fill, OPEN, out, putBook, savedBook, shown } from './excel-workbook.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();

it('copied cells are appended below the last row, in a column, under a header, in named cells', async () => {
  putBook(home.path, (sheet, workbook) => {
    fill(sheet, [
      ['Name', 'Menge'],
      ['a', 1],
      ['b', '=B2*2'],
    ]);
    workbook.names.add({ name: 'Block', sheetIndex: undefined, formula: 'Sheet1!$F$1:$G$9' });
    fill(sheet, [['Über', 'schrift']], { row: 1, column: 6 });
  });
  await out(`${OPEN}
Excel.CopyCellsFromExcel.CopyCell Instance: Excel StartColumn: 'B' StartRow: 3
Excel.AppendCells.AppendCellsActiveSheetColumn Instance: Excel ColumnName: 'B'
Excel.AppendCells.AppendCellsActiveSheetColumn Instance: Excel ColumnName: $''''''
Excel.AppendCells.AppendCellsActiveSheetHeader Instance: Excel HeaderName: 'menge'
Excel.AppendCells.AppendCellsNamedCellColumn Instance: Excel CellName: 'Block' ColumnName: 'G'
Excel.AppendCells.AppendCellsNamedCellHeader Instance: Excel CellName: 'Block' HeaderName: 'Über'
${CLOSE}`);
  const sheet = savedBook(home.path).activeWorksheet;

  expect(sheet.formula(4, 2)).toBe('=B3*2');
  expect(sheet.formula(5, 1)).toBe('=A4*2');
  expect(sheet.formula(6, 2)).toBe('=B5*2');
  expect(sheet.formula(2, 7)).toBe('=G1*2');
  expect(sheet.formula(3, 6)).toBe('=F2*2');
});

it('cells are appended to an empty worksheet at its first cell', async () => {
  putBook(home.path, (sheet, workbook) => fill(workbook.addWorksheet('Other'), [['x']]) ?? fill(sheet, []));
  await out(`${OPEN}
Excel.SetActiveWorksheet.ActivateWorksheetByName Instance: Excel Name: 'Other'
Excel.CopyCellsFromExcel.CopyAllCells Instance: Excel
Excel.SetActiveWorksheet.ActivateWorksheetByName Instance: Excel Name: 'Sheet1'
Excel.AppendCells.AppendCellsActiveSheetColumn Instance: Excel
${CLOSE}`);

  expect(shown(savedBook(home.path).activeWorksheet, 'A1:A2')).toEqual([['x'], ['']]);
});

it.each([
  ["Excel.AppendCells.AppendCellsActiveSheetColumn Instance: Excel ColumnName: 'A'", 'ClipboardEmptyError'],
  ["Excel.AppendCells.AppendCellsActiveSheetColumn Instance: Excel ColumnName: '1A'", 'InvalidCellError'],
  ["Excel.AppendCells.AppendCellsActiveSheetHeader Instance: Excel HeaderName: 'No such'", 'AppendCellsError'],
  ["Excel.AppendCells.AppendCellsNamedCellColumn Instance: Excel CellName: 'Nobody' ColumnName: 'A'", 'NamedCellNotFoundError'],
  ["Excel.ClearCellsFromExcel.ClearSingleCell Instance: Excel SingleCellColumn: 'A' SingleCellRow: 0", 'InvalidCellError'],
  ["Excel.ClearCellsFromExcel.ClearNamedCell Instance: Excel CellName: 'Nobody'", 'NamedCellNotFoundError'],
  ["Excel.SetColor.SetColorSingleCellHex Instance: Excel StartColumn: 'A' StartRow: 1 ColorHexValue: '#12345'", 'SetColorError'],
  ["Excel.SetColor.SetColorSingleCellPredefined Instance: Excel StartColumn: 'A' StartRow: 1 ColorName: 'Reddish'", 'SetColorError'],
  [
    "Excel.SetColor.SetColorRangeHex Instance: Excel StartColumn: 'A' StartRow: 1 EndColumn: 'Z' EndRow: 1048575 ColorHexValue: 'FF0000'",
    'SetColorError',
  ],
  ["Excel.GetTableRange Instance: Excel TableName: 'Nothing'", 'GetTableRangeError'],
  ["Excel.GetTableRange Instance: Excel TableName: 'Nothing' IsPivot: True", 'GetTableRangeError'],
  ["Excel.ReadCellFormula.ReadFormulaFromNamedCell Instance: Excel CellName: 'Nobody'", 'NamedCellNotFoundError'],
  [
    "Excel.GetEmptyCellFromExcel.GetEmptyCellsAbsoluteRangeFirstEmptyCellInColumn Instance: Excel StartColumn: 'A' StartRow: 1 EndColumn: 'B' EndRow: 2 SearchColumn: 'C'",
    'GetEmptyCellsError',
  ],
  [
    "Excel.GetEmptyCellFromExcel.GetEmptyCellsAbsoluteRangeAllEmptyCells Instance: Excel StartColumn: 'A' StartRow: 1 EndColumn: 'Z' EndRow: 1048576",
    'GetEmptyCellsError',
  ],
])('%s ends with an error', async (line, code) => {
  putBook(home.path, (sheet) => fill(sheet, [['Name'], ['a']]));

  expect(await errorOf(`${OPEN}\n${line}`)).toMatchObject({ code });
  expect(await errorOf(`${OPEN}\nExcel.CloseExcel.Close Instance: Excel\n${line}`)).toMatchObject({
    code: expect.stringMatching(/ExcelInstanceClosedError|InvalidCellError|SetColorError/),
  });
});

it('cells are cleared, and keep their formats', async () => {
  putBook(home.path, (sheet, workbook) => {
    fill(sheet, [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
    sheet.restyle({ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 }, (style) =>
      workbook.styles.changed(style, { fillColor: 'FFCC00' }),
    );
    workbook.names.add({ name: 'Last', sheetIndex: undefined, formula: 'Sheet1!$C$3' });
  });
  await out(`${OPEN}
Excel.ClearCellsFromExcel.ClearSingleCell Instance: Excel SingleCellColumn: 1 SingleCellRow: 1
Excel.ClearCellsFromExcel.ClearNamedCell Instance: Excel CellName: 'last'
Excel.ClearCellsFromExcel.ClearCells Instance: Excel StartColumn: 'C' StartRow: 1 EndColumn: 'B' EndRow: 1
Excel.ActivateCellInExcel.ActivateCell Instance: Excel Column: 'B' Row: 3
Excel.ClearCellsFromExcel.ClearCellsRelativeTo Instance: Excel HorizontalDirection: Excel.HorizontalDirection.Left OffsetX: 1 VerticalDirection: Excel.VerticalDirection.Above OffsetY: 1
${CLOSE}`);
  const sheet = savedBook(home.path).activeWorksheet;

  expect(shown(sheet, 'A1:C3')).toEqual([
    ['', '', ''],
    ['', '', '6'],
    ['', '', ''],
  ]);
  expect(sheet.style(1, 1)).toBeGreaterThan(0);
});

it('cells get a colour by name and as a hexadecimal value, whole columns too, and lose it', async () => {
  putBook(home.path, (sheet, workbook) => {
    fill(sheet, [['a', 'b', 'c']]);
    workbook.names.add({ name: 'Column', sheetIndex: undefined, formula: 'Sheet1!$C:$C' });
  });
  await out(`${OPEN}
Excel.SetColor.SetColorSingleCellPredefined Instance: Excel StartColumn: 'A' StartRow: 1 ColorName: 'Dark slate grey'
Excel.SetColor.SetColorRangeHex Instance: Excel EndRow: 3 StartRow: 2 StartColumn: 'A' ColorHexValue: '#d9e1f2' EndColumn: 'B'
Excel.SetColor.SetColorRangePredefined Instance: Excel EndRow: 3 StartRow: 3 StartColumn: 'A' EndColumn: 'B' ColorName: 'Transparent'
Excel.SetColor.SetColorNamedCellHex Instance: Excel CellName: 'Column' ColorHexValue: 'fc0'
Excel.SetColor.SetColorSingleCellHex Instance: Excel StartColumn: 'B' StartRow: 1 ColorHexValue: '#80FF0000'
${CLOSE}`);
  const workbook = savedBook(home.path);
  const colorAt = (row: number, column: number) => workbook.styles.fillColor(workbook.activeWorksheet.style(row, column));

  expect([colorAt(1, 1), colorAt(2, 2), colorAt(3, 1), colorAt(1, 3), colorAt(500, 3), colorAt(1, 2), colorAt(9, 9)]).toEqual([
    '2F4F4F',
    'D9E1F2',
    undefined,
    'FFCC00',
    'FFCC00',
    'FF0000',
    undefined,
  ]);
});

it('empty cells are found by rows, by columns, in one column or row, and all of them', async () => {
  putBook(home.path, (sheet, workbook) => {
    fill(sheet, [
      ['a', 'b', null],
      ['c', null, 'd'],
      [null, 'e', '=""'],
    ]);
    workbook.names.add({ name: 'Block', sheetIndex: undefined, formula: 'Sheet1!$A$1:$C$3' });
    workbook.names.add({ name: 'Full', sheetIndex: undefined, formula: 'Sheet1!$A$1:$B$1' });
  });
  const range = "StartColumn: 'A' StartRow: 1 EndColumn: 'C' EndRow: 3";
  const place = 'EmptyCellColumnIndex=> C EmptyCellRowIndex=> R';
  const find = (call: string): string => `Excel.GetEmptyCellFromExcel.GetEmptyCells${call}\nSET Out TO Out + [C, R]`;
  const script = `${OPEN}
${find(`AbsoluteRangeFirstEmptyCell Instance: Excel ${range} EmptyCellsSearchDirection: Excel.EmptyCellsSearchDirection.Rows ${place}`)}
${find(`NamedCellFirstEmptyCell Instance: Excel NamedCell: 'Block' EmptyCellsSearchDirection: Excel.EmptyCellsSearchDirection.Columns ${place}`)}
${find(`AbsoluteRangeFirstEmptyCellInColumn Instance: Excel ${range} SearchColumn: 2 ${place}`)}
${find(`NamedCellFirstEmptyCellInRow Instance: Excel NamedCell: 'Block' SearchRow: 3 ${place}`)}
${find(`AbsoluteRangeFirstEmptyCellInRow Instance: Excel ${range} SearchRow: 2 ${place}`)}
${find(`NamedCellFirstEmptyCellInColumn Instance: Excel NamedCell: 'Block' SearchColumn: 'C' ${place}`)}
${find(`NamedCellFirstEmptyCell Instance: Excel NamedCell: 'Full' ${place}`)}
Excel.GetEmptyCellFromExcel.GetEmptyCellsNamedCellAllEmptyCells Instance: Excel NamedCell: 'Block' EmptyCells=> T
Excel.GetEmptyCellFromExcel.GetEmptyCellsAbsoluteRangeAllEmptyCells Instance: Excel ${range} EmptyCells=> U
SET Out TO Out + [T.RowsCount, T[0]['Column'], T[0]['Row'], T[2]['Column'], T[2]['Row'], U.RowsCount]`;

  expect(await out(script)).toEqual([3, 1, 1, 3, 2, 2, 1, 3, 2, 2, 3, 1, 0, 0, 3, 3, 1, 1, 3, 3]);
});

it('the formula of a cell is read; a cell without one gives its value', async () => {
  putBook(home.path, (sheet, workbook) => {
    fill(sheet, [['=SUM(B1:C1)&"ä"', 1.5, 'x']]);
    workbook.names.add({ name: 'Total', sheetIndex: undefined, formula: 'Sheet1!$A$1' });
  });
  const read = (column: string): string =>
    `Excel.ReadCellFormula.ReadFormulaFromCellCoordinates Instance: Excel Column: '${column}' Row: 1 CellFormula=> F\nSET Out TO Out + [F]`;
  const script = `${OPEN}\n${['A', 'B', 'C', 'D'].map(read).join('\n')}
Excel.ReadCellFormula.ReadFormulaFromNamedCell Instance: Excel CellName: 'Total' CellFormula=> F
SET Out TO Out + [F]`;

  expect(await out(script)).toEqual(['=SUM(B1:C1)&"ä"', '1.5', 'x', '', '=SUM(B1:C1)&"ä"']);
});

it('the range of a table and of a pivot table is found on the active worksheet', async () => {
  putBook(home.path, (sheet, workbook) => {
    addTable(workbook, sheet, { name: 'Sales', ref: 'B3:D9', columns: ['a', 'b', 'c'] });
    const pivot = `${sheet.part.replace(/worksheets\/.*/, '')}pivotTables/pivotTable1.xml`;
    workbook.package.setText(
      pivot,
      '<pivotTableDefinition name="Pivot &amp; 1"><location ref="F3:H12"/></pivotTableDefinition>',
      'text/xml',
    );
    workbook.package.relationshipsOf(sheet.part).add('pivotTable', pivot);
  });
  const outputs = 'FirstColumnIndex=> A FirstRowIndex=> B LastColumnIndex=> C LastRowIndex=> D';
  const script = `${OPEN}
Excel.GetTableRange Instance: Excel TableName: 'sales' IsPivot: False ${outputs}
SET Out TO [A, B, C, D]
Excel.GetTableRange Instance: Excel TableName: 'Pivot & 1' IsPivot: True ${outputs}
SET Out TO Out + [A, B, C, D]`;

  expect(await out(script)).toEqual([2, 3, 4, 9, 6, 3, 8, 12]);
  const elsewhere = await errorOf(`${OPEN}
Excel.AddWorksheet Instance: Excel Name: 'New' WorksheetPosition: Excel.WorksheetPosition.Last
Excel.GetTableRange Instance: Excel TableName: 'Sales' ${outputs}`);
  expect(elsewhere).toMatchObject({ code: 'GetTableRangeError', message: expect.stringContaining("worksheet 'Sheet1'") });
});
