import { findTimeZone } from '@tandem/dotnet';
import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import { Temporal } from 'temporal-polyfill';

const WEEK_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** @returns 1 for Monday to 7 for Sunday */
export function weekDayOf(name: JsonValue | undefined): number | undefined {
  const index = typeof name === 'string' ? WEEK_DAYS.indexOf(name.toLowerCase()) : -1;
  return index < 0 ? undefined : index + 1;
}

/** Exports write numbers as text, too. */
export function wholeNumber(value: JsonValue): number | undefined {
  const number = typeof value === 'string' && /^-?\d+$/.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) ? number : undefined;
}

export function listOf(schedule: JsonValue | undefined, name: string): readonly JsonValue[] {
  const list = schedule instanceof JsonObject ? schedule.get(name) : undefined;
  return isJsonArray(list) ? list : [];
}

/** @param name of Windows or of IANA */
export function ianaName(name: string): string | undefined {
  const candidate = findTimeZone(name)?.ianaId ?? name;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: candidate }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** @returns milliseconds since 1970; undefined for a text that is no date */
export function startTime(text: string, timeZone: string): number | undefined {
  try {
    const hasOffset = /(?:Z|[+-]\d\d:?\d\d)$/i.test(text);
    return hasOffset
      ? Temporal.Instant.from(text).epochMilliseconds
      : Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return undefined;
  }
}
