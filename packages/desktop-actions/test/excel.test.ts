import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@tandem/office-files';
import { expect, it } from 'vitest';
import { type FlowOutcome, runFlow } from './run-flow.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();

const LAUNCH = 'Excel.LaunchExcel.Launch Visible: False Instance=> Excel';
const OPEN = "Excel.LaunchExcel.LaunchAndOpen Path: 'book.xlsx' Visible: False ReadOnly: False Instance=> Excel";
const SAVE_AS = "Excel.SaveExcel.SaveAs Instance: Excel DocumentFormat: Excel.ExcelFormat.FromExtension DocumentPath: 'book.xlsx'";

function put(fill: (sheet: Workbook['activeWorksheet'], workbook: Workbook) => void, name = 'book.xlsx'): void {
  const workbook = Workbook.create();
  fill(workbook.activeWorksheet, workbook);
  writeFileSync(join(home.path, name), workbook.save());
}

function saved(name = 'book.xlsx'): Workbook {
  return Workbook.open(readFileSync(join(home.path, name)));
}

async function out(script: string): Promise<unknown> {
  const outcome = await runFlow(script);
  if (outcome.error !== undefined) throw new Error(`${outcome.error.code}: ${outcome.error.message}`);
  return outcome.outputs['Out'];
}

async function errorOf(script: string): Promise<FlowOutcome['error']> {
  return (await runFlow(script)).error;
}

it('a new workbook is written, saved, opened again and read', async () => {
  const script = `${LAUNCH}
Excel.WriteToExcel.WriteCell Instance: Excel Value: 'Name' Column: 'A' Row: 1
Excel.WriteToExcel.WriteCell Instance: Excel Value: 'Preis' Column: 2 Row: 1
Excel.WriteToExcel.WriteCell Instance: Excel Value: 'Grüße' Column: 'A' Row: 2
Excel.WriteToExcel.WriteCell Instance: Excel Value: 0.1 + 0.2 Column: 'B' Row: 2
${SAVE_AS}
Excel.CloseExcel.Close Instance: Excel
${OPEN}
Excel.ReadFromExcel.ReadAllCells Instance: Excel ReadAsText: False FirstLineIsHeader: True RangeValue=> T
SET Out TO [T.RowsCount, T.Columns, T[0]['Name'], T[0]['Preis'] * 10]`;

  expect(await out(script)).toEqual([1, ['Name', 'Preis'], 'Grüße', 3]);
});

it('cells are read with their types, as plain text and as they are shown', async () => {
  put((sheet, workbook) => {
    sheet.write(1, 1, { input: { kind: 'date', ticks: 638_397_504_000_000_000n } });
    sheet.write(1, 2, { input: { kind: 'number', number: 0.1 + 0.2 }, style: workbook.styles.changed(0, { numberFormat: '0.00%' }) });
    sheet.write(1, 4, { input: { kind: 'boolean', boolean: true } });
    sheet.write(1, 5, { input: { kind: 'error', code: '#DIV/0!' } });
  });
  const read = (mode: string): string =>
    `Excel.ReadFromExcel.ReadCells Instance: Excel StartColumn: 'A' StartRow: 1 EndColumn: 5 EndRow: 1 GetCellContentsMode: Excel.GetCellContentsMode.${mode} RangeValue=> T
SET Out TO Out + [T[0][0], T[0][1], T[0][2], T[0][3], T[0][4], T.Columns[2]]`;
  const script = `${OPEN}\n${read('TypedValues')}\n${read('PlainText')}\n${read('FormattedTextValues')}
Excel.ReadFromExcel.ReadCell Instance: Excel StartColumn: 1 StartRow: 1 CellValue=> D
SET Out TO Out + [D.Year, D.Day]`;

  expect(await out(script)).toEqual([
    ...[expect.stringContaining('2024'), 0.3, '', true, '#DIV/0!', 'Column3'],
    ...['1/2/2024 12:00:00 AM', '0.3', '', 'True', '#DIV/0!', 'Column3'],
    ...['1/2/2024', '30.00%', '', 'TRUE', '#DIV/0!', 'Column3'],
    ...[2024, 2],
  ]);
});

it('texts are taken as typed: numbers, dates, formulas; a cell for texts keeps them', async () => {
  put((sheet, workbook) =>
    sheet.restyle({ firstRow: 3, firstColumn: 1, lastRow: 3, lastColumn: 1 }, (style) =>
      workbook.styles.changed(style, { numberFormat: '@' }),
    ),
  );
  await out(`${OPEN}
Excel.WriteToExcel.WriteCell Instance: Excel Value: '00123' Column: 'A' Row: 1
Excel.WriteToExcel.WriteCell Instance: Excel Value: '1/31/2026' Column: 'A' Row: 2
Excel.WriteToExcel.WriteCell Instance: Excel Value: '00123' Column: 'A' Row: 3
Excel.WriteToExcel.WriteCell Instance: Excel Value: '=A1*2' Column: 'A' Row: 4
Excel.CloseExcel.CloseAndSave Instance: Excel`);
  const sheet = saved().activeWorksheet;

  expect(sheet.value(1, 1)).toEqual({ kind: 'number', number: 123 });
  expect(sheet.display(2, 1)).toBe('1/31/2026');
  expect(sheet.value(3, 1)).toEqual({ kind: 'text', text: '00123' });
  expect(sheet.formula(4, 1)).toBe('=A1*2');
});

it('a table fills its rows, a data row one row, a list the cells below', async () => {
  await out(`${LAUNCH}
Variables.CreateNewDatatable InputTable: { ^['a', 'b'], [1, 2], [3, 4] } DataTable=> T
Excel.ActivateCellInExcel.ActivateCell Instance: Excel Column: 'C' Row: 3
Excel.WriteToExcel.Write Instance: Excel Value: T
Excel.WriteToExcel.WriteCell Instance: Excel Value: T[1] Column: 'A' Row: 1
Excel.WriteToExcel.WriteCell Instance: Excel Value: ['x', 'y'] Column: 'A' Row: 2
${SAVE_AS}`);
  const rows = [...saved().activeWorksheet.values({ firstRow: 1, firstColumn: 1, lastRow: 4, lastColumn: 4 })];
  const plain = rows.map((row) => row.map((value) => (value.kind === 'text' ? value.text : value.kind === 'number' ? value.number : '')));

  expect(plain).toEqual([
    [3, 4, '', ''],
    ['x', '', '', ''],
    ['y', '', 1, 2],
    ['', '', 3, 4],
  ]);
});

it('cells with a name are written, read and found on their worksheet', async () => {
  put((_, workbook) => {
    workbook.addWorksheet('Data');
    workbook.names.add({ name: 'Rates', sheetIndex: undefined, formula: 'Data!$B$2:$C$3' });
  });
  const script = `${OPEN}
Excel.WriteToExcel.WriteNamedCell Instance: Excel Value: 7 CellName: 'rates' WriteToAllCells: False
Excel.ReadFromExcel.ReadNamedCell Instance: Excel CellName: 'Rates' TrimEmptyCells: True RangeValue=> Trimmed
Excel.WriteToExcel.WriteNamedCell Instance: Excel Value: 8 CellName: 'Rates' WriteToAllCells: True
Excel.ReadFromExcel.ReadNamedCell Instance: Excel CellName: 'Rates' RangeValue=> All
Excel.SelectCellsFromExcel.SelectNamedCell Instance: Excel CellName: 'Rates'
Excel.GetActiveWorksheet Instance: Excel Name=> N Index=> I
SET Out TO [Trimmed.RowsCount, Trimmed[0][0], All.RowsCount, All[1][1], N, I]`;

  expect(await out(script)).toEqual([1, 7, 2, 8, 'Data', 2]);
  expect(await errorOf(`${OPEN}\nExcel.ActivateCellInExcel.ActivateNamedCell Instance: Excel CellName: 'No such'`)).toMatchObject({
    code: 'NamedCellNotFoundError',
  });
});

it('worksheets are listed, added, renamed, activated, copied and deleted', async () => {
  const script = `${LAUNCH}
Excel.WriteToExcel.WriteCell Instance: Excel Value: 'here' Column: 'A' Row: 1
Excel.AddWorksheet Instance: Excel Name: 'Last one' WorksheetPosition: Excel.WorksheetPosition.Last
Excel.AddWorksheet Instance: Excel Name: 'First one' WorksheetPosition: Excel.WorksheetPosition.First
Excel.GetActiveWorksheet Instance: Excel Name=> Added Index=> AddedIndex
Excel.RenameWorksheet.RenameWorksheetWithName Instance: Excel Name: 'sheet1' NewName: 'Middle'
Excel.RenameWorksheet.RenameWorksheetWithIndex Instance: Excel Index: 3 NewName: 'End'
Excel.CopyExcelWorksheet.CopyWorksheetWithName SourceInstance: Excel SourceWorksheetName: 'Middle' TargetInstance: Excel TargetWorksheetName: 'Copy' PasteWorksheetPosition: Excel.WorksheetPosition.Last
Excel.CopyExcelWorksheet.CopyWorksheetWithIndex SourceInstance: Excel SourceWorksheetIndex: 2 TargetInstance: Excel TargetWorksheetName: 'Copy 2' PasteWorksheetPosition: Excel.WorksheetPosition.First
Excel.SetActiveWorksheet.ActivateWorksheetByName Instance: Excel Name: 'Copy'
Excel.ReadFromExcel.ReadCell Instance: Excel StartColumn: 'A' StartRow: 1 CellValue=> V
Excel.SetActiveWorksheet.ActivateWorksheetByIndex Instance: Excel Index: 1
Excel.DeleteWorksheet.DeleteWorksheetByName Instance: Excel Name: 'End'
Excel.DeleteWorksheet.DeleteWorksheetByIndex Instance: Excel Index: 2
Excel.GetAllWorksheets Instance: Excel Worksheets=> Names
Excel.GetActiveWorksheet Instance: Excel Name=> N Index=> I
SET Out TO [Added, AddedIndex, V, Names, N, I]`;

  expect(await out(script)).toEqual(['First one', 1, 'here', ['Copy 2', 'Middle', 'Copy'], 'Copy 2', 1]);
});

it.each([
  ["Excel.SetActiveWorksheet.ActivateWorksheetByName Instance: Excel Name: 'x'", 'WorksheetNotFoundError', 'Sheet1'],
  ['Excel.SetActiveWorksheet.ActivateWorksheetByIndex Instance: Excel Index: 0', 'WorksheetNotFoundError', '1 to 1'],
  ["Excel.AddWorksheet Instance: Excel Name: 'SHEET1' WorksheetPosition: Excel.WorksheetPosition.Last", 'AddWorksheetError', 'already'],
  ["Excel.RenameWorksheet.RenameWorksheetWithIndex Instance: Excel Index: 1 NewName: 'a:b'", 'RenameWorksheetError', '1 to 31'],
  ['Excel.DeleteWorksheet.DeleteWorksheetByIndex Instance: Excel Index: 1', 'DeleteWorksheetError', 'the last'],
  [
    "Excel.CopyExcelWorksheet.CopyWorksheetWithIndex SourceInstance: Excel SourceWorksheetIndex: 1 TargetInstance: Excel TargetWorksheetName: 'Sheet1' PasteWorksheetPosition: Excel.WorksheetPosition.First",
    'CopyWorksheetError',
    'already',
  ],
  ["Excel.WriteToExcel.WriteCell Instance: Excel Value: 1 Column: 'XFE' Row: 1", 'InvalidCellError', 'XFE'],
  ["Excel.ReadFromExcel.ReadCell Instance: Excel StartColumn: 'A' StartRow: 0 CellValue=> V", 'InvalidCellError', 'row 0'],
  ["Excel.WriteToExcel.WriteCell Instance: Excel Value: [1, 2] Column: 'A' Row: 1048576", 'WriteToExcelError', '1048577'],
  ['Excel.GetColumnName CellColumnIndex: 16385 ColumnName=> N', 'InvalidCellError', '16385'],
  ['Excel.PasteCellsToExcel.Paste Instance: Excel', 'ClipboardEmptyError', 'copied'],
  [
    'Excel.ActivateCellInExcel.ActivateCellRelativeTo Instance: Excel Direction: Excel.TwoDimensionalDirection.Above OffsetFromActiveCell: 1',
    'InvalidCellError',
    'edge',
  ],
  ['Excel.SaveExcel.Save Instance: Excel', 'SaveExcelError', 'no file'],
  [
    "Excel.SaveExcel.SaveAs Instance: Excel DocumentFormat: Excel.ExcelFormat.FromExtension DocumentPath: 'no/such/a.xlsx'",
    'DirectoryNotFoundError',
    'no/such',
  ],
  [
    "Excel.SaveExcel.SaveAs Instance: Excel DocumentFormat: Excel.ExcelFormat.FromExtension DocumentPath: 'a.docx'",
    'SaveExcelError',
    '.docx',
  ],
  [
    "Excel.SaveExcel.SaveAs Instance: Excel DocumentFormat: Excel.ExcelFormat.ExcelBinaryWorkbook DocumentPath: 'a.xlsb'",
    'SaveExcelError',
    'without Excel',
  ],
  [
    "Excel.CloseExcel.Close Instance: Excel\nExcel.WriteToExcel.WriteCell Instance: Excel Value: 1 Column: 'A' Row: 1",
    'ExcelInstanceClosedError',
    'closed',
  ],
])('%s ends with %s', async (statement, code, part) => {
  const error = await errorOf(`${LAUNCH}\n${statement}`);
  expect(error).toMatchObject({ code });
  expect(error?.message).toContain(part);
});

it('the active cell and the selection are moved, told, read and saved', async () => {
  put((sheet) => sheet.write(3, 3, { input: { kind: 'number', number: 5 } }));
  const script = `${OPEN}
Excel.ActivateCellInExcel.ActivateCell Instance: Excel Column: 'B' Row: 2
Excel.ActivateCellInExcel.ActivateCellRelativeTo Instance: Excel Direction: Excel.TwoDimensionalDirection.Right OffsetFromActiveCell: 2
Excel.GetActiveCell Instance: Excel ActiveCellColumnIndex=> C ActiveCellRowIndex=> R
Excel.SelectCellsFromExcel.SelectCellsRelativeTo Instance: Excel HorizontalDirection: Excel.HorizontalDirection.Left OffsetX: 1 VerticalDirection: Excel.VerticalDirection.Below OffsetY: 1
Excel.GetSelectedCellRange Instance: Excel FirstColumnIndex=> FC FirstRowIndex=> FR LastColumnIndex=> LC LastRowIndex=> LR
Excel.ReadFromExcel.Read Instance: Excel RangeValue=> T
Excel.SelectCellsFromExcel.SelectCells Instance: Excel StartColumn: 'D' StartRow: 9 EndColumn: 'A' EndRow: 8
Excel.SaveExcel.Save Instance: Excel
SET Out TO [C, R, FC, FR, LC, LR, T[1][0]]`;

  expect(await out(script)).toEqual([4, 2, 3, 2, 4, 3, 5]);
  expect(saved().activeWorksheet.selection.range).toEqual({ firstRow: 8, firstColumn: 1, lastRow: 9, lastColumn: 4 });
});

it('free columns and rows are those behind the last content, not behind formats', async () => {
  put((sheet, workbook) => {
    sheet.write(2, 2, { input: { kind: 'number', number: 1 } });
    sheet.write(5, 3, { input: { kind: 'text', text: 'x' } });
    sheet.restyle({ firstRow: 20, firstColumn: 20, lastRow: 20, lastColumn: 20 }, (style) =>
      workbook.styles.changed(style, { fillColor: 'FF0000' }),
    );
  });
  const script = `${OPEN}
Excel.GetFirstFreeColumnRow Instance: Excel FirstFreeColumn=> C FirstFreeRow=> R
Excel.GetFirstFreeRowOnColumn Instance: Excel Column: 'B' FirstFreeRowOnColumn=> B
Excel.GetFirstFreeRowOnColumn Instance: Excel Column: 9 FirstFreeRowOnColumn=> N
Excel.GetColumnName CellColumnIndex: 28 ColumnName=> Name
SET Out TO [C, R, B, N, Name]`;

  expect(await out(script)).toEqual([4, 6, 3, 1, 'AB']);
});

it('rows, columns and cells come in and go, and formulas follow', async () => {
  put((sheet) => {
    for (let row = 1; row <= 3; row++) sheet.write(row, 1, { input: { kind: 'number', number: row } });
    sheet.write(4, 2, { input: { kind: 'formula', formula: 'SUM(A1:A3)' } });
  });
  await out(`${OPEN}
Excel.InsertRow Instance: Excel Index: 2
Excel.InsertColumn Instance: Excel Column: 'A'
Excel.DeleteRow Instance: Excel Index: 1
Excel.DeleteCells.DeleteCell Instance: Excel StartColumn: 'B' StartRow: 1 ShiftCellsDirection: Excel.ShiftCellsDirection.Up
Excel.DeleteColumn Instance: Excel Column: 1
Excel.SaveExcel.Save Instance: Excel`);
  const sheet = saved().activeWorksheet;

  expect([sheet.value(1, 1), sheet.value(2, 1), sheet.value(3, 1)]).toEqual([
    { kind: 'number', number: 2 },
    { kind: 'number', number: 3 },
    { kind: 'blank' },
  ]);
  expect(sheet.formula(4, 2)).toBe('=SUM(A1:A2)');
});

it('copied cells are pasted with their formulas and formats, into another workbook too', async () => {
  put((sheet, workbook) => {
    sheet.write(1, 1, {
      input: { kind: 'number', number: 2 },
      style: workbook.styles.changed(0, { numberFormat: '0.000', fillColor: 'D9E1F2' }),
    });
    sheet.write(1, 2, { input: { kind: 'formula', formula: 'A1*$A$1' } });
  });
  await out(`${OPEN}
Excel.CopyCellsFromExcel.CopyCells Instance: Excel StartColumn: 'A' StartRow: 1 EndColumn: 'B' EndRow: 1
Excel.PasteCellsToExcel.PasteAt Instance: Excel Column: 'C' Row: 5
Excel.SaveExcel.Save Instance: Excel
Excel.CopyCellsFromExcel.CopyAllCells Instance: Excel
Excel.LaunchExcel.LaunchUnderExistingProcess Instance=> Other
Excel.PasteCellsToExcel.Paste Instance: Other
Excel.CloseExcel.CloseAndSaveAs Instance: Other DocumentFormat: Excel.ExcelFormat.OpenXmlWorkbook DocumentPath: 'other'`);
  const sheet = saved().activeWorksheet;
  const other = saved('other.xlsx');

  expect(sheet.formula(5, 4)).toBe('=C5*$A$1');
  expect(sheet.display(5, 3)).toBe('2.000');
  expect(other.activeWorksheet.display(1, 1)).toBe('2.000');
  expect(other.activeWorksheet.formula(5, 4)).toBe('=C5*$A$1');
});

it('a read-only workbook is saved only under another name, and an unsaved one is left alone', async () => {
  put((sheet) => sheet.write(1, 1, { input: { kind: 'text', text: 'old' } }));
  const open = "Excel.LaunchExcel.LaunchAndOpenUnderExistingProcess Path: 'book.xlsx' ReadOnly: True Instance=> Excel";
  const write = "Excel.WriteToExcel.WriteCell Instance: Excel Value: 'new' Column: 'A' Row: 1";

  expect(await errorOf(`${open}\n${write}\nExcel.CloseExcel.CloseAndSave Instance: Excel`)).toMatchObject({ code: 'SaveExcelError' });
  expect(await errorOf(`${open}\n${write}\n${SAVE_AS}`)).toMatchObject({ code: 'SaveExcelError' });
  await out(`${OPEN}\n${write}`);
  expect(saved().activeWorksheet.value(1, 1)).toEqual({ kind: 'text', text: 'old' });
  await out(
    `${open}\n${write}\nExcel.SaveExcel.SaveAs Instance: Excel DocumentFormat: Excel.ExcelFormat.FromExtension DocumentPath: 'copy.xlsx'`,
  );
  expect(saved('copy.xlsx').activeWorksheet.value(1, 1)).toEqual({ kind: 'text', text: 'new' });
});

it('a workbook can be open twice, each with what its own instance wrote', async () => {
  put((sheet) => sheet.write(1, 1, { input: { kind: 'number', number: 1 } }));
  const script = `${OPEN}
Excel.LaunchExcel.LaunchAndOpen Path: 'book.xlsx' ReadOnly: True Instance=> Second
Excel.WriteToExcel.WriteCell Instance: Excel Value: 2 Column: 'A' Row: 1
Excel.ReadFromExcel.ReadCell Instance: Second StartColumn: 'A' StartRow: 1 CellValue=> V
SET Out TO [V, Excel.Handle <> Second.Handle]`;

  expect(await out(script)).toEqual([1, true]);
});

it.each([
  ['missing.xlsx', undefined, 'FileNotFoundError', 'does not exist'],
  ['a.xlsx', Buffer.from('not a zip'), 'OpenExcelDocumentError', 'no Office file'],
  ['a.xlsx', Buffer.from('PK\u0003\u0004 torn'), 'OpenExcelDocumentError', 'damaged'],
  [
    'a.xlsx',
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
    'OpenExcelDocumentError',
    'damaged',
  ],
  [
    'a.xls',
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
    'OpenExcelDocumentError',
    'damaged',
  ],
])('the file %s with %o is not opened', async (name, content, code, part) => {
  if (content !== undefined) writeFileSync(join(home.path, name), content);
  const error = await errorOf(`Excel.LaunchExcel.LaunchAndOpen Path: '${name}' Instance=> Excel`);
  expect(error).toMatchObject({ code });
  expect(error?.message).toContain(part);
});

it('CSV files are opened as if typed, and written as shown', async () => {
  writeFileSync(join(home.path, 'a.csv'), 'Name,Wert\r\n"Müller, A",007\r\nx,50%\r\n');
  await out(`Excel.LaunchExcel.LaunchAndOpen Path: 'a.csv' Instance=> Excel
Excel.WriteToExcel.WriteCell Instance: Excel Value: 'Ω' Column: 'A' Row: 4
Excel.SaveExcel.Save Instance: Excel
Excel.SaveExcel.SaveAs Instance: Excel DocumentFormat: Excel.ExcelFormat.UnicodeText DocumentPath: 'b.txt'`);

  expect(readFileSync(join(home.path, 'a.csv'), 'utf8')).toBe('\uFEFFName,Wert\r\n"Müller, A",7\r\nx,50%\r\nΩ,\r\n');
  expect(readFileSync(join(home.path, 'b.txt'), 'utf16le').split('\r\n')[1]).toBe('Müller, A\t7');
});

it('a workbook that cannot be saved leaves the old file as it was', async () => {
  put((sheet) => sheet.write(1, 1, { input: { kind: 'text', text: 'old' } }));
  expect(
    await errorOf(`${OPEN}\nExcel.SaveExcel.SaveAs Instance: Excel DocumentFormat: Excel.ExcelFormat.XmlData DocumentPath: 'book.xlsx'`),
  ).toMatchObject({ code: 'SaveExcelError' });
  expect(saved().activeWorksheet.value(1, 1)).toEqual({ kind: 'text', text: 'old' });
  expect(readdirSync(home.path)).toEqual(['book.xlsx']);
});
