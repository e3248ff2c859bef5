import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CellInput, parseRange, Workbook, type Worksheet } from '@tandem/office-files';
import { type FlowOutcome, runFlow } from './run-flow.ts';

export const OPEN = "Excel.LaunchExcel.LaunchAndOpen Path: 'book.xlsx' Visible: False ReadOnly: False Instance=> Excel";
export const CLOSE = 'Excel.CloseExcel.CloseAndSave Instance: Excel';

type Plain = string | number | boolean | null;

/** Writes rows of plain values; a text that begins with `=` is a formula. */
export function fill(sheet: Worksheet, rows: readonly (readonly Plain[])[], { row = 1, column = 1 } = {}): void {
  for (const [y, cells] of rows.entries())
    for (const [x, value] of cells.entries()) if (value !== null) sheet.write(row + y, column + x, { input: inputOf(value) });
}

function inputOf(value: string | number | boolean): CellInput {
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  return value.startsWith('=') ? { kind: 'formula', formula: value } : { kind: 'text', text: value };
}

/** Puts the workbook of a test into its home. */
export function putBook(home: string, make: (sheet: Worksheet, workbook: Workbook) => void): void {
  const workbook = Workbook.create();
  make(workbook.activeWorksheet, workbook);
  writeFileSync(join(home, 'book.xlsx'), workbook.save());
}

export function savedBook(home: string): Workbook {
  return Workbook.open(readFileSync(join(home, 'book.xlsx')));
}

/** What is shown in a range such as `A1:C9`, row by row. */
export function shown(sheet: Worksheet, address: string): string[][] {
  const range = parseRange(address);
  if (range === undefined) throw new Error(`${address} is no range.`);
  const rows = Array.from({ length: range.lastRow - range.firstRow + 1 }, (_, i) => range.firstRow + i);
  const columns = Array.from({ length: range.lastColumn - range.firstColumn + 1 }, (_, i) => range.firstColumn + i);
  return rows.map((row) => columns.map((column) => sheet.display(row, column)));
}

/** Runs a flow that must succeed and gives its list `Out`. */
export async function out(script: string, inputs: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const outcome = await runFlow(script, inputs);
  if (outcome.error !== undefined) throw new Error(`${outcome.error.code}: ${outcome.error.message}`);
  return outcome.outputs['Out'];
}

export async function errorOf(script: string): Promise<FlowOutcome['error']> {
  return (await runFlow(script)).error;
}

/** Makes a range a table, as `Insert > Table` does. */
export function addTable(
  workbook: Workbook,
  sheet: Worksheet,
  table: { name: string; ref: string; columns: readonly string[]; totals?: number },
): void {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const columns = table.columns.map((name, i) => `<tableColumn id="${i + 1}" name="${name}"/>`).join('');
  const totals = table.totals === undefined ? '' : ` totalsRowCount="${table.totals}"`;
  const part = sheet.part.replace(/worksheets\/.*$/, `tables/${table.name}.xml`);
  const filter = table.ref.replace(/\d+$/, (row) => `${Number(row) - (table.totals ?? 0)}`);
  workbook.package.setText(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${main}" id="1" name="${table.name}" displayName="${table.name}" ref="${table.ref}"${totals}><autoFilter ref="${filter}"/><tableColumns count="${table.columns.length}">${columns}</tableColumns></table>`,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
  );
  const id = workbook.package.relationshipsOf(sheet.part).add('table', part);
  sheet.elements.set('tableParts', `<tableParts count="1"><tablePart r:id="${id}"/></tableParts>`, SHEET_END);
  sheet.elementsChanged();
}

const SHEET_END = ['sheetData', 'pageMargins', 'tableParts', 'extLst'];
