import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@tandem/office-files';
import { describe, expect, it } from 'vitest';
import { convertByLibreOffice, libreOffice } from '../src/office/libre-office.ts';
import { quietContext, runFlow } from './run-flow.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();
const isMissing = process.env['TANDEM_TEST_EVERYTHING'] !== '1' && libreOffice() === undefined;
const LONG = 120_000;

function converted(bytes: Uint8Array, to: string, from = 'xlsx'): Promise<Buffer> {
  const fault = { errorId: 'TestError', what: 'The file of the test cannot be converted' };
  return convertByLibreOffice(
    { bytes, from, to, ...(to === 'csv' ? { filter: 'Text - txt - csv (StarCalc):44,34,76' } : {}) },
    { context: quietContext() },
    fault,
  );
}

async function out(script: string): Promise<unknown> {
  const outcome = await runFlow(script);
  if (outcome.error !== undefined) throw new Error(`${outcome.error.code}: ${outcome.error.message}`);
  return outcome.outputs['Out'];
}

describe.skipIf(isMissing)('with LibreOffice', () => {
  it(
    'a workbook that a flow wrote opens there, with formulas, dates and formats',
    async () => {
      await out(`Excel.LaunchExcel.Launch Instance=> Excel
Variables.CreateNewDatatable InputTable: { ^['a', 'b', 'c'], ['Ä "q", <x>', 1.5, True], ['1/31/2026', '12.5%', '=B1*2'] } DataTable=> T
Excel.WriteToExcel.WriteCell Instance: Excel Value: T Column: 'A' Row: 1
Excel.AddWorksheet Instance: Excel Name: 'Other sheet' WorksheetPosition: Excel.WorksheetPosition.Last
Excel.SetActiveWorksheet.ActivateWorksheetByIndex Instance: Excel Index: 1
Excel.CloseExcel.CloseAndSaveAs Instance: Excel DocumentFormat: Excel.ExcelFormat.FromExtension DocumentPath: 'book.xlsx'`);
      const csv = await converted(readFileSync(join(home.path, 'book.xlsx')), 'csv');

      expect(csv.toString('utf8').trim().split('\n')).toEqual(['"Ä ""q"", <x>",1.5,TRUE', '1/31/2026,12.50%,3']);
    },
    LONG,
  );

  it(
    'a workbook that it made is read with types, formulas and merged cells',
    async () => {
      writeFileSync(join(home.path, 'book.xlsx'), await converted(Buffer.from(ODS), 'xlsx', 'fods'));
      const script = `Excel.LaunchExcel.LaunchAndOpen Path: 'book.xlsx' Instance=> Excel
Excel.ReadFromExcel.ReadAllCells Instance: Excel FirstLineIsHeader: True RangeValue=> T
SET Out TO [T.Columns, T[0][0], T[0][1].Month, T[0][2], T[0][3], T[1][2]]`;

      expect(await out(script)).toEqual([['Name', 'When', 'Number', 'Yes'], 'Grün & <blau>', 3, 2.5, true, 5]);
      const workbook = Workbook.open(readFileSync(join(home.path, 'book.xlsx')));
      expect(workbook.activeWorksheet.formula(3, 3)).toBe('=C2*2');
      expect(workbook.activeWorksheet.merges).toEqual([{ firstRow: 3, firstColumn: 1, lastRow: 3, lastColumn: 2 }]);
    },
    LONG,
  );

  it(
    'a formula is calculated when it is read after a change, and once only',
    async () => {
      const script = `Excel.LaunchExcel.Launch Instance=> Excel
Excel.WriteToExcel.WriteCell Instance: Excel Value: 20 Column: 'A' Row: 1
Excel.WriteToExcel.WriteCell Instance: Excel Value: '=A1+1' Column: 'B' Row: 1
Excel.WriteToExcel.WriteCell Instance: Excel Value: '=UPPER("x")&A1' Column: 'C' Row: 1
Excel.ReadFromExcel.ReadCell Instance: Excel StartColumn: 'B' StartRow: 1 CellValue=> One
Excel.ReadFromExcel.ReadCell Instance: Excel StartColumn: 'C' StartRow: 1 CellValue=> Text
Excel.WriteToExcel.WriteCell Instance: Excel Value: 30 Column: 'A' Row: 1
Excel.ReadFromExcel.ReadCell Instance: Excel StartColumn: 'B' StartRow: 1 CellValue=> Two
SET Out TO [One, Text, Two]`;

      expect(await out(script)).toEqual([21, 'X20', 31]);
    },
    LONG,
  );

  it.each(['ods', 'xls'])(
    'a workbook is saved as %s and opened again',
    async (ending) => {
      const script = `Excel.LaunchExcel.Launch Instance=> Excel
Excel.WriteToExcel.WriteCell Instance: Excel Value: 'ä' Column: 'B' Row: 2
Excel.CloseExcel.CloseAndSaveAs Instance: Excel DocumentFormat: Excel.ExcelFormat.FromExtension DocumentPath: 'book.${ending}'
Excel.LaunchExcel.LaunchAndOpen Path: 'book.${ending}' Instance=> Excel
Excel.ReadFromExcel.ReadCell Instance: Excel StartColumn: 'B' StartRow: 2 CellValue=> Value
SET Out TO [Value]`;

      expect(await out(script)).toEqual(['ä']);
    },
    LONG,
  );

  it(
    'a file that it cannot read is an error that says so',
    async () => {
      writeFileSync(join(home.path, 'a.xls'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2, 3]));
      const { error } = await runFlow("Excel.LaunchExcel.LaunchAndOpen Path: 'a.xls' Instance=> Excel");
      expect(error).toMatchObject({ code: 'OpenExcelDocumentError' });
    },
    LONG,
  );
});

it('without LibreOffice, a formula that may be out of date is an error instead of a wrong value', async () => {
  const before = process.env['PATH'];
  process.env['PATH'] = '/nowhere';
  try {
    const { error } = await runFlow(`Excel.LaunchExcel.Launch Instance=> Excel
Excel.WriteToExcel.WriteCell Instance: Excel Value: '=1+1' Column: 'B' Row: 1
Excel.ReadFromExcel.ReadCell Instance: Excel StartColumn: 'B' StartRow: 1 CellValue=> One`);
    expect(error).toMatchObject({ code: 'ReadCellsError' });
    expect(error?.message).toContain('Install it');
  } finally {
    process.env['PATH'] = before;
  }
});

const ODS = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles><number:date-style style:name="N1"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style><style:style style:name="D" style:family="table-cell" style:data-style-name="N1"/><number:boolean-style style:name="N2"><number:boolean/></number:boolean-style><style:style style:name="B" style:family="table-cell" style:data-style-name="N2"/></office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="Data">
<table:table-row><table:table-cell office:value-type="string"><text:p>Name</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>When</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Number</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Yes</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Grün &amp; &lt;blau&gt;</text:p></table:table-cell><table:table-cell table:style-name="D" office:value-type="date" office:date-value="2026-03-05"><text:p>2026-03-05</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="2.5"><text:p>2.5</text:p></table:table-cell><table:table-cell table:style-name="B" office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell table:number-columns-spanned="2" office:value-type="string"><text:p>merged</text:p></table:table-cell><table:covered-table-cell/><table:table-cell table:formula="of:=[.C2]*2" office:value-type="float" office:value="5"><text:p>5</text:p></table:table-cell></table:table-row>
</table:table></office:spreadsheet></office:body></office:document>`;
