import { isNumeric, type JsonValue, parseJson } from '@tandem/kernel';
import { toDateTime } from '../values/convert.ts';
import { DateTime } from '../values/date-time.ts';
import { readNumber } from '../values/numeric.ts';
import type { DesktopValue } from '../values/value.ts';
import { isCompound } from './parts-of-value.ts';

/** Whether a person may type another value: a text, number, Boolean, date-time, or Blank. */
export function isTypeable(value: DesktopValue): boolean {
  return !isCompound(value);
}

/**
 * The value that a person typed for a variable. A text for a date-time is read as one.
 *
 * @param json JSON text of a text, number or Boolean
 * @returns undefined when it is none, or no date-time where one is wanted
 */
export function readTyped(json: string, present: DesktopValue): DesktopValue | undefined {
  const value = parse(json);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return present instanceof DateTime ? toDateTime(value) : value;
  // Read from the text itself, so that no digit is lost.
  return value !== undefined && isNumeric(value) ? readNumber(json.trim()) : undefined;
}

function parse(json: string): JsonValue | undefined {
  try {
    return parseJson(json);
  } catch {
    return undefined;
  }
}
