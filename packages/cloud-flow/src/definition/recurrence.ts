import { type Diagnostic, JsonObject, type JsonValue, LIMITS, valueAt } from '@tandem/kernel';
import { ianaName, listOf, startTime, weekDayOf, wholeNumber } from './recurrence-members.ts';

export const FREQUENCIES = ['Second', 'Minute', 'Hour', 'Day', 'Week', 'Month'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** When a scheduled cloud flow runs. An empty list of the schedule leaves that part to the start time. */
export interface Recurrence {
  readonly frequency: Frequency;
  /** Every how many of the frequency. */
  readonly interval: number;
  /** Milliseconds since 1970; no run before, and the point from which intervals count. */
  readonly startAt: number | undefined;
  /** IANA name. */
  readonly timeZone: string;
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  /** 1 is Monday, 7 is Sunday. */
  readonly weekDays: readonly number[];
  /** From 1 to 31; -1 is the last day of the month. */
  readonly monthDays: readonly number[];
  readonly monthlyOccurrences: readonly MonthlyOccurrence[];
}

/** Such as the second Friday of a month. */
export interface MonthlyOccurrence {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekDay: number;
  /** From 1 to 5; -1 is the last one. */
  readonly occurrence: number;
}

export type ReadRecurrence =
  | { readonly kind: 'recurrence'; readonly recurrence: Recurrence }
  | { readonly kind: 'faulty'; readonly diagnostics: readonly Diagnostic[] };

const DAY_MS = 86_400_000;
/** The shortest length of each frequency, for the limits. */
const FREQUENCY_MS: Readonly<Record<Frequency, number>> = {
  Second: 1000,
  Minute: 60_000,
  Hour: 3_600_000,
  Day: DAY_MS,
  Week: 7 * DAY_MS,
  Month: 28 * DAY_MS,
};

/**
 * Reads the `recurrence` of a trigger: `{frequency, interval, startTime?, timeZone?, schedule?}`, with the time zone by its
 * Windows or its IANA name.
 */
export function readRecurrence(value: JsonValue | undefined): ReadRecurrence {
  const faults: Diagnostic[] = [];
  const report = (member: string, message: string): void => {
    faults.push({ code: 'InvalidRecurrence', severity: 'error', message, path: member === '' ? 'recurrence' : `recurrence/${member}` });
  };
  if (!(value instanceof JsonObject)) {
    report('', 'The trigger has no recurrence: give it a frequency and an interval.');
    return { kind: 'faulty', diagnostics: faults };
  }
  const recurrence = new RecurrenceReader(value, report).read();
  return faults.length > 0 || recurrence === undefined ? { kind: 'faulty', diagnostics: faults } : { kind: 'recurrence', recurrence };
}

/** Types of triggers that nothing but their recurrence starts. */
const SCHEDULES: ReadonlySet<string> = new Set(['recurrence', 'slidingwindow']);
/** Types of triggers that are asked again and again; those that a service calls have no recurrence. */
const POLLS: ReadonlySet<string> = new Set([
  'openapiconnection',
  'apiconnection',
  'openapiconnectionnotification',
  'apiconnectionnotification',
  'http',
]);

/**
 * The recurrence of a trigger, for types that have one. A poll without one is asked as often as its connector says.
 *
 * @returns undefined when the trigger has none and needs none
 */
export function readTriggerRecurrence(trigger: JsonObject): ReadRecurrence | undefined {
  const type = String(trigger.get('type') ?? '').toLowerCase();
  const value = trigger.get('recurrence');
  return SCHEDULES.has(type) || (POLLS.has(type) && value instanceof JsonObject) ? readRecurrence(value) : undefined;
}

class RecurrenceReader {
  readonly #json: JsonObject;
  readonly #report: (member: string, message: string) => void;

  constructor(json: JsonObject, report: (member: string, message: string) => void) {
    this.#json = json;
    this.#report = report;
  }

  read(): Recurrence | undefined {
    const frequency = this.#frequency();
    const interval = this.#interval(frequency);
    const timeZone = this.#timeZone();
    const schedule = this.#json.get('schedule');
    const numbers = (name: string, low: number, high: number): readonly number[] => this.#numbers(schedule, name, { low, high });
    const recurrence = {
      interval,
      startAt: this.#startAt(timeZone),
      timeZone,
      hours: numbers('hours', 0, 23),
      minutes: numbers('minutes', 0, 59),
      weekDays: this.#weekDays(schedule),
      monthDays: numbers('monthDays', -31, 31),
      monthlyOccurrences: this.#monthlyOccurrences(schedule),
    };
    if (recurrence.monthDays.includes(0))
      this.#report('schedule/monthDays', 'Days of a month are counted from 1, or from -1 for the last.');
    return frequency === undefined ? undefined : { frequency, ...recurrence };
  }

  #monthlyOccurrences(schedule: JsonValue | undefined): readonly MonthlyOccurrence[] {
    return listOf(schedule, 'monthlyOccurrences').flatMap((item, index) => {
      const weekDay = weekDayOf(valueAt(item, ['dayOfWeek']) ?? valueAt(item, ['day']));
      const occurrence = wholeNumber(valueAt(item, ['occurrence']) ?? 1);
      if (weekDay !== undefined && occurrence !== undefined && occurrence !== 0 && Math.abs(occurrence) <= 5)
        return [{ weekDay, occurrence }];
      const message =
        'An occurrence names a day of the week (dayOfWeek) and which one of the month it is (occurrence): 1 to 5, or -1 for the last.';
      this.#report(`schedule/monthlyOccurrences/${index}`, message);
      return [];
    });
  }

  #frequency(): Frequency | undefined {
    const text = this.#json.get('frequency');
    const found = FREQUENCIES.find((frequency) => typeof text === 'string' && frequency.toLowerCase() === text.toLowerCase());
    if (found === undefined) this.#report('frequency', `The frequency must be one of ${FREQUENCIES.join(', ')}.`);
    return found;
  }

  #interval(frequency: Frequency | undefined): number {
    const value = wholeNumber(this.#json.get('interval') ?? 1);
    if (value === undefined || value < 1) {
      this.#report('interval', 'The interval must be a whole number from 1.');
      return 1;
    }
    const length = value * FREQUENCY_MS[frequency ?? 'Day'];
    if (length < LIMITS.recurrenceMinMs || length > LIMITS.recurrenceMaxMs) {
      this.#report('interval', 'A flow can run at most once a minute and must run at least once in 500 days.');
    }
    return value;
  }

  #timeZone(): string {
    const name = this.#json.get('timeZone');
    if (name === undefined || name === null || name === '') return 'UTC';
    const iana = typeof name === 'string' ? ianaName(name) : undefined;
    if (iana === undefined) this.#report('timeZone', 'The time zone is not known: use a name such as "W. Europe Standard Time".');
    return iana ?? 'UTC';
  }

  #startAt(timeZone: string): number | undefined {
    const text = this.#json.get('startTime');
    if (text === undefined || text === null || text === '') return undefined;
    const time = typeof text === 'string' ? startTime(text, timeZone) : undefined;
    if (time === undefined) this.#report('startTime', 'The start time must look like 2026-01-31T08:00:00, with a Z at its end for UTC.');
    return time;
  }

  #numbers(schedule: JsonValue | undefined, name: string, range: { low: number; high: number }): readonly number[] {
    const numbers = listOf(schedule, name).map(wholeNumber);
    const valid = numbers.filter((item) => item !== undefined && item >= range.low && item <= range.high).map(Number);
    if (valid.length < numbers.length)
      this.#report(`schedule/${name}`, `Each of the ${name} must be a number from ${range.low} to ${range.high}.`);
    return [...new Set(valid)].sort((a, b) => a - b);
  }

  #weekDays(schedule: JsonValue | undefined): readonly number[] {
    const days = listOf(schedule, 'weekDays').map((day) => weekDayOf(day) ?? 0);
    if (days.includes(0)) this.#report('schedule/weekDays', 'Each of the weekDays must be the English name of a day, such as Monday.');
    return [...new Set(days)].sort((a, b) => a - b);
  }
}
