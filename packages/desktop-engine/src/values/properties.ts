import { partsOfTicks } from '@tandem/dotnet';
import { CustomObject } from './custom-object.ts';
import { DataRow } from './data-row.ts';
import { DataTable } from './data-table.ts';
import type { DateTime } from './date-time.ts';
import type { ErrorValue } from './error-value.ts';
import { LogicError } from './fault.ts';
import { kindName } from './kind-name.ts';
import { ListValue } from './list.ts';
import { isNumericValue } from './numeric.ts';
import type { DesktopValue } from './value.ts';

/**
 * `target.name`; names are found in any case.
 *
 * @throws LogicError `PropertyNotFound`
 */
export function propertyOf(target: DesktopValue, name: string): DesktopValue {
  const value = lookUp(target, name);
  if (value === undefined) {
    throw new LogicError(
      'PropertyNotFound',
      `There is no property '${name}' in ${kindName(target)}. Check the name and what the variable holds.`,
    );
  }
  return value;
}

/** `SET target.name TO value`: only custom objects have properties that can be set. */
export function setProperty(target: DesktopValue, name: string, value: DesktopValue): void {
  if (!(target instanceof CustomObject)) {
    throw new LogicError('TypeMismatch', `The property '${name}' cannot be set in ${kindName(target)}. Use a custom object.`);
  }
  target.set(name, value);
}

function lookUp(target: DesktopValue, name: string): DesktopValue | undefined {
  if (typeof target === 'string') return textProperty(target, name.toLowerCase());
  if (target === null || typeof target === 'boolean' || isNumericValue(target)) return undefined;
  switch (target.kind) {
    case 'object':
      return target.get(name);
    case 'list':
      return name.toLowerCase() === 'count' ? target.items.length : undefined;
    case 'table':
      return tableProperty(target, name.toLowerCase());
    case 'row':
      return rowProperty(target, name.toLowerCase());
    case 'dateTime':
      return dateTimeProperty(target, name.toLowerCase());
    case 'error':
      return errorProperty(target, name.toLowerCase());
    case 'file':
    case 'folder':
      return target.facts(name.toLowerCase());
    case 'instance':
      return target.property(name);
  }
}

function textProperty(text: string, name: string): DesktopValue | undefined {
  switch (name) {
    case 'length':
      return text.length;
    case 'isempty':
      return text === '';
    case 'toupper':
      return text.toUpperCase();
    case 'tolower':
      return text.toLowerCase();
    case 'trimmed':
      return text.trim();
    default:
      return undefined;
  }
}

function tableProperty(table: DataTable, name: string): DesktopValue | undefined {
  switch (name) {
    case 'rowscount':
      return table.rows.length;
    case 'columns':
      return new ListValue([...table.columns]);
    case 'columnheadersrow':
      return new DataRow(new DataTable([...table.columns]), [...table.columns]);
    case 'isempty':
      return table.rows.length === 0;
    default:
      return undefined;
  }
}

function rowProperty(row: DataRow, name: string): DesktopValue | undefined {
  if (name === 'columnscount') return row.cells.length;
  return name === 'columnsnames' ? new ListValue([...row.table.columns]) : undefined;
}

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

function dateTimeProperty(value: DateTime, name: string): DesktopValue | undefined {
  const parts = partsOfTicks(value.ticks);
  switch (name) {
    case 'year':
    case 'month':
    case 'day':
    case 'hour':
    case 'minute':
    case 'second':
      return parts[name];
    case 'dayofweek':
      return DAYS[parts.dayOfWeek] ?? '';
    case 'dayofyear':
      return parts.dayOfYear;
    default:
      return undefined;
  }
}

function errorProperty({ details, location }: ErrorValue, name: string): DesktopValue | undefined {
  switch (name) {
    case 'message':
      return details.message;
    case 'errordetails':
      return details.details === '' ? details.message : details.details;
    case 'location':
      return location;
    case 'subflowname':
      return details.subflow;
    case 'actionindex':
      return details.line;
    case 'actionname':
      return details.action;
    case 'isempty':
      return details.line === 0;
    default:
      return undefined;
  }
}
