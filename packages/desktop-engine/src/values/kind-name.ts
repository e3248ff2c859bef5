import { Decimal } from '@tandem/kernel';
import type { DesktopValue } from './value.ts';

const NAMES = {
  dateTime: 'a date and time',
  list: 'a list',
  table: 'a data table',
  row: 'a data row',
  object: 'a custom object',
  file: 'a file',
  folder: 'a folder',
  error: 'an error',
} as const;

/** The type of a value with its article, for messages. */
export function kindName(value: DesktopValue): string {
  if (value === null) return 'Blank';
  if (typeof value === 'string') return 'a text';
  if (typeof value === 'boolean') return 'a Boolean';
  if (typeof value === 'number' || value instanceof Decimal) return 'a number';
  return value.kind === 'instance' ? `a value of the type '${value.type}'` : NAMES[value.kind];
}
