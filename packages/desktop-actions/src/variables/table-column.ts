import { ActionError, type DataTable, readNumber } from '@tandem/desktop-engine';

export const COLUMN_ERROR = 'ColumnNotFoundError';

/** The position of a column by its name, or else by its number from 0. */
export function columnOf(table: DataTable, nameOrIndex: string): number {
  const named = table.columnIndex(nameOrIndex);
  if (named >= 0) return named;
  const index = readNumber(nameOrIndex);
  if (typeof index === 'number' && index >= 0 && index < table.columns.length) return index;
  throw new ActionError(COLUMN_ERROR, `The table has no column '${nameOrIndex}'. Its columns are: ${table.columns.join(', ')}.`);
}
