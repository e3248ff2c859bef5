import { ActionError, currentCulture, DataTable, type DesktopValue, readLocalNumber } from '@tandem/desktop-engine';
import { type CsvLayout, readCsv } from './csv.ts';

const SEPARATORS = { Comma: ',', Semicolon: ';', Tab: '\t' } as const;
export const SEPARATOR_NAMES = ['SystemDefault', 'Comma', 'Semicolon', 'Tab'] as const;

/** `SystemDefault` is the list separator of the culture: a semicolon where the comma is in numbers. */
export function separatorOf(name: (typeof SEPARATOR_NAMES)[number]): string {
  if (name !== 'SystemDefault') return SEPARATORS[name];
  return currentCulture().numbers.decimalSeparator === ',' ? SEPARATORS.Semicolon : SEPARATORS.Comma;
}

export interface CsvTableOptions {
  readonly layout: CsvLayout;
  readonly trimFields: boolean;
  readonly hasHeader: boolean;
  /** Whether fields that read as numbers of the culture become numbers. */
  readonly readsNumbers: boolean;
}

/** A CSV text as a table; columns without a name are called Column1, Column2 and so on. */
export function tableOfCsv(text: string, { layout, trimFields, hasHeader, readsNumbers }: CsvTableOptions): DataTable {
  const records = readCsv(text, layout).map((fields) => fields.map((field) => (trimFields ? field.trim() : field)));
  const rows = hasHeader ? records.slice(1) : records;
  const width = records.reduce((most, fields) => Math.max(most, fields.length), 0);
  const header = hasHeader ? (records[0] ?? []) : [];
  const columns = Array.from({ length: width }, (_, i) => header[i] || `Column${i + 1}`);
  const cell = (field: string): DesktopValue => (readsNumbers ? (readLocalNumber(field) ?? field) : field);
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
