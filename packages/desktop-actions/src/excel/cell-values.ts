import {
  CustomObject,
  canonical,
  DataRow,
  DataTable,
  DateTime,
  type DesktopValue,
  isNumericValue,
  ListValue,
  toDoubleNumber,
  toText,
} from '@tandem/desktop-engine';
import { decimalOfDouble } from '@tandem/dotnet';
import type { CellValue, Worksheet } from '@tandem/office-files';

/** What a cell is in a flow: numbers of 15 digits, dates, True and False, texts; nothing is an empty text. */
export function desktopValueOf(value: CellValue): DesktopValue {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'text':
      return value.text;
    case 'number':
      return numberOf(value.number);
    case 'date':
      return new DateTime(value.ticks);
    case 'boolean':
      return value.boolean;
    case 'error':
      return value.code;
  }
}

function numberOf(number: number): DesktopValue {
  if (Number.isSafeInteger(number)) return number + 0;
  const decimal = decimalOfDouble(number);
  return decimal === undefined ? `${number}` : canonical(decimal);
}

/** Writes a value of a flow to a cell. Texts are taken as if a person had typed them. */
export function writeValue(
  sheet: Worksheet,
  { row, column }: { readonly row: number; readonly column: number },
  value: DesktopValue,
): void {
  if (typeof value === 'boolean') sheet.write(row, column, { input: { kind: 'boolean', boolean: value } });
  else if (value instanceof DateTime) sheet.write(row, column, { input: { kind: 'date', ticks: value.ticks } });
  else if (isNumericValue(value)) sheet.write(row, column, { input: { kind: 'number', number: toDoubleNumber(value) } });
  else sheet.type(row, column, toText(value));
}

/** A value as the rows of cells that it fills: a table its rows, a data row one row, a list one cell below the other. */
export function rowsOfValue(value: DesktopValue): readonly (readonly DesktopValue[])[] {
  if (value instanceof DataTable) return value.rows;
  if (value instanceof DataRow) return [value.cells];
  if (value instanceof ListValue) return value.items.map((item) => (isRow(item) ? (rowsOfValue(item)[0] ?? []) : asRow(item)));
  return [[value]];
}

function isRow(item: DesktopValue): boolean {
  return item instanceof DataRow;
}

function asRow(item: DesktopValue): readonly DesktopValue[] {
  if (item instanceof ListValue) return item.items;
  return item instanceof CustomObject ? [toText(item)] : [item];
}
