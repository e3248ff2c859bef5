import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';

export const WEEK_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export type WeekDay = (typeof WEEK_DAYS)[number];

/** Which one of its kind in a month; -1 is the last. */
export const OCCURRENCES = [1, 2, 3, 4, 5, -1] as const;
export type Occurrence = (typeof OCCURRENCES)[number];

/** Such as the second Friday of a month. */
export interface MonthOccurrence {
  readonly day: WeekDay;
  readonly occurrence: Occurrence;
}

/** @returns undefined for what rows cannot show */
export function readMonthOccurrences(value: JsonValue | undefined): readonly MonthOccurrence[] | undefined {
  if (value === undefined) return [];
  const found = isJsonArray(value) ? value.map(readOne) : [undefined];
  return found.every((one) => one !== undefined) ? found : undefined;
}

export function printMonthOccurrences(occurrences: readonly MonthOccurrence[]): JsonValue | undefined {
  if (occurrences.length === 0) return undefined;
  return occurrences.map(({ day, occurrence }) =>
    JsonObject.of([
      ['day', day],
      ['occurrence', occurrence],
    ]),
  );
}

/** The day is written as `dayOfWeek`, too, and numbers as text. */
function readOne(value: JsonValue): MonthOccurrence | undefined {
  if (!(value instanceof JsonObject)) return undefined;
  const name = String(value.get('day') ?? value.get('dayOfWeek')).toLowerCase();
  const day = WEEK_DAYS.find((candidate) => candidate.toLowerCase() === name);
  const occurrence = OCCURRENCES.find((candidate) => String(candidate) === String(value.get('occurrence') ?? 1).trim());
  return day === undefined || occurrence === undefined ? undefined : { day, occurrence };
}
