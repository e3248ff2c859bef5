import { ActionError, type DataTable, readNumber } from '@tandem/desktop-engine';

const NAME_ERROR = 'ColumnNotFoundError';
const INDEX_ERROR = 'ColumnIndexOutOfRangeError';
export const COLUMN_ERRORS = [NAME_ERROR, INDEX_ERROR];

/** The position of a column by its name, or else by its number from 0. */
export function columnOf(table: DataTable, nameOrIndex: string): number {
  const named = table.columnIndex(nameOrIndex);
  if (named >= 0) return named;
  const index = readNumber(nameOrIndex);
  if (typeof index !== 'number')
    throw new ActionError(NAME_ERROR, `The table has no column '${nameOrIndex}'. Its columns are: ${table.columns.join(', ')}.`);
  if (Number.isInteger(index) && index >= 0 && index < table.columns.length) return index;
  throw new ActionError(INDEX_ERROR, `The column ${index} is out of range: the table has ${table.columns.length} columns, counted from 0.`);
}
