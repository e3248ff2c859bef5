import { addMonths, type DateTimeValue, TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MINUTE, TICKS_PER_SECOND } from '@tandem/dotnet';
import { ExpressionError } from '../expression-error.ts';
import { timestampAt } from './timestamp.ts';

const UNIT_TICKS: ReadonlyMap<string, bigint> = new Map([
  ['second', TICKS_PER_SECOND],
  ['minute', TICKS_PER_MINUTE],
  ['hour', TICKS_PER_HOUR],
  ['day', TICKS_PER_DAY],
  ['week', TICKS_PER_DAY * 7n],
]);

const UNIT_MONTHS: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['year', 12],
]);

export interface TimeShift {
  readonly interval: number;
  /** Second, Minute, Hour, Day, Week, Month or Year, in any case. */
  readonly unit: string;
}

/** Moves a time; months keep the day or take the last one. @throws ExpressionError for an unknown unit or beyond the years 1 to 9999 */
export function shiftTimestamp(value: DateTimeValue, shift: TimeShift, functionName: string): DateTimeValue {
  const unit = shift.unit.toLowerCase();
  const ticks = UNIT_TICKS.get(unit);
  if (ticks !== undefined) return timestampAt(value.ticks + BigInt(shift.interval) * ticks, value.kind, functionName);
  const months = UNIT_MONTHS.get(unit);
  if (months !== undefined) return timestampAt(addMonths(value.ticks, shift.interval * months), value.kind, functionName);
  throw new ExpressionError(
    `The function '${functionName}' does not know the unit '${shift.unit}'. Use Second, Minute, Hour, Day, Week, Month or Year.`,
  );
}
