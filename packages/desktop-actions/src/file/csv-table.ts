import { ActionError, DataTable, type DesktopValue, readNumber } from '@tandem/desktop-engine';
import { type CsvLayout, readCsv } from './csv.ts';

/** `SystemDefault` is the list separator of the culture en-US. */
export const SEPARATORS = { SystemDefault: ',', Comma: ',', Semicolon: ';', Tab: '\t' } as const;

export interface CsvTableOptions {
  readonly layout: CsvLayout;
  readonly trimFields: boolean;
  readonly hasHeader: boolean;
  /** Whether fields that read as numbers become numbers. */
  readonly readsNumbers: boolean;
}

/** A CSV text as a table; columns without a name are called Column1, Column2 and so on. */
export function tableOfCsv(text: string, { layout, trimFields, hasHeader, readsNumbers }: CsvTableOptions): DataTable {
  const records = readCsv(text, layout).map((fields) => fields.map((field) => (trimFields ? field.trim() : field)));
  const rows = hasHeader ? records.slice(1) : records;
  const width = records.reduce((most, fields) => Math.max(most, fields.length), 0);
  const header = hasHeader ? (records[0] ?? []) : [];
  const columns = Array.from({ length: width }, (_, i) => header[i] || `Column${i + 1}`);
  const cell = (field: string): DesktopValue => (readsNumbers ? (readNumber(field) ?? field) : field);
  return new DataTable(
    columns,
    rows.map((fields) => columns.map((_, i) => cell(fields[i] ?? ''))),
  );
}

export function separated(separator: string): CsvLayout {
  if (separator === '')
    throw new ActionError('InvalidSeparatorError', 'The separator of the columns is empty. Give at least one character.');
  return { kind: 'separated', separator };
}

/** Widths such as `10,5,8`. */
export function fixedWidths(text: string): CsvLayout {
  const widths = text
    .split(/[,;\s]+/)
    .filter((part) => part !== '')
    .map(Number);
  if (widths.length > 0 && widths.every((width) => Number.isSafeInteger(width) && width > 0)) return { kind: 'fixed', widths };
  throw new ActionError('InvalidColumnWidthsError', `'${text}' is no list of column widths. Write whole numbers such as 10,5,8.`);
}
