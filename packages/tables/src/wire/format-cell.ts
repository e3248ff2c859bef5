import { type ColumnDefinition, ColumnKind } from '../model/column.ts';
import { type Cell, isReference } from '../model/row.ts';

/**
 * What people read for a value: `@OData.Community.Display.V1.FormattedValue`, in the form of the original's default locale and in UTC.
 * Undefined where the value itself is what people read.
 *
 * @param name what people call the row, when the value is a lookup
 */
export function formatCell(column: ColumnDefinition, cell: Cell, name: string | undefined): string | undefined {
  if (cell === null) return undefined;
  if (isReference(cell)) return name;
  switch (column.kind) {
    case ColumnKind.boolean:
      return labelOf(column, Number(cell)) ?? (cell === true ? 'Yes' : 'No');
    case ColumnKind.choice:
    case ColumnKind.state:
    case ColumnKind.status:
      return labelOf(column, Number(cell));
    case ColumnKind.choices:
      return Array.isArray(cell) ? cell.map((value: number) => labelOf(column, value) ?? String(value)).join('; ') : undefined;
    case ColumnKind.dateTime:
      return formatDate(Number(cell), column.dateBehaviour === 'date-only');
    default:
      return formatNumber(column, cell);
  }
}

function labelOf({ options }: ColumnDefinition, value: number): string | undefined {
  return options?.find((option) => option.value === value)?.label;
}

function formatDate(ms: number, isDateOnly: boolean): string {
  const date = new Date(ms);
  const day = `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
  if (isDateOnly) return day;
  const hours = date.getUTCHours();
  return `${day} ${hours % 12 === 0 ? 12 : hours % 12}:${String(date.getUTCMinutes()).padStart(2, '0')} ${hours < 12 ? 'AM' : 'PM'}`;
}

const DEFAULT_DIGITS: Readonly<Partial<Record<ColumnKind, number>>> = { decimal: 2, money: 2, double: 2, integer: 0, bigint: 0 };

const MOST_DIGITS = 10;

/** By the number of digits after the decimal sign; to make one takes longer than to format a page of numbers. */
const NUMBER_FORMATS = Array.from(
  { length: MOST_DIGITS + 1 },
  (_, digits) => new Intl.NumberFormat('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);

function formatNumber({ kind, precision }: ColumnDefinition, cell: Cell): string | undefined {
  const digits = DEFAULT_DIGITS[kind];
  if (digits === undefined || (typeof cell !== 'number' && typeof cell !== 'bigint')) return undefined;
  const fraction = digits === 0 ? 0 : (precision ?? digits);
  return NUMBER_FORMATS[Math.min(fraction, MOST_DIGITS)]?.format(cell);
}
