import { formatDateTime } from '@tandem/dotnet';
import { Decimal, printJson } from '@tandem/kernel';
import { currentCulture, localDigits } from './culture.ts';
import type { DataTable } from './data-table.ts';
import { toJson } from './json.ts';
import type { DesktopValue } from './value.ts';

/**
 * A value as text, as `%Name%` in a text shows it: a list one item a line, a table one row a line with its cells between
 * commas, a custom object as JSON, a file or folder by its path, Blank as nothing. Numbers and dates are as the current culture writes them.
 */
export function toText(value: DesktopValue): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return value < 0 ? localDigits(String(value)) : String(value);
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (value instanceof Decimal) return localDigits(value.toString());
  switch (value.kind) {
    case 'dateTime':
      return formatDateTime(value.ticks, 'G', { culture: currentCulture() });
    case 'list':
      return value.items.map(toText).join(NEW_LINE);
    case 'table':
      return textOfTable(value);
    case 'row':
      return textOfCells(value.cells);
    case 'object':
      return printJson(toJson(value));
    case 'file':
    case 'folder':
      return value.path;
    case 'error':
      return value.details.message;
    case 'instance':
      return value.toText();
  }
}

/** The line break that texts of a flow are made with. */
export const NEW_LINE = '\r\n';

function textOfTable(table: DataTable): string {
  return [table.columns.join(', '), ...table.rows.map(textOfCells)].join(NEW_LINE);
}

function textOfCells(cells: readonly DesktopValue[]): string {
  return cells.map(toText).join(', ');
}
