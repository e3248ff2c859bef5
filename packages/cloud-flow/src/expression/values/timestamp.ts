import { type DateTimeValue, findTimeZone, formatDateTime, isInRange, parseDateTime, type TimeZone } from '@tandem/dotnet';
import type { ExpressionHost } from '../../expression-host.ts';
import { ExpressionError } from '../expression-error.ts';

/** What is asked for, by which function: for messages. */
export interface TimestampCall {
  readonly functionName: string;
  readonly host: ExpressionHost;
}

/** @throws ExpressionError when the text is no date and time */
export function readTimestamp(text: string, { functionName, host }: TimestampCall): DateTimeValue {
  const value = parseDateTime(text, { nowTicks: host.nowTicks() });
  if (value !== undefined && isInRange(value.ticks)) return value;
  throw new ExpressionError(
    `The function '${functionName}' expects a date and time such as '2026-01-31T08:00:00Z', but the string given is not one.`,
  );
}

/** A time in the format asked for, else the round-trip format `o`. */
export function printTimestamp(value: DateTimeValue, format: string | undefined): string {
  return formatDateTime(value.ticks, format ?? 'o', { kind: value.kind });
}

/** @throws ExpressionError beyond the years 1 to 9999 */
export function timestampAt(ticks: bigint | undefined, kind: DateTimeValue['kind'], functionName: string): DateTimeValue {
  if (ticks !== undefined && isInRange(ticks)) return { ticks, kind };
  throw new ExpressionError(`The result of '${functionName}' is not a date between the years 1 and 9999.`);
}

/** @throws ExpressionError for a zone that is not known */
export function timeZoneNamed(id: string, functionName: string): TimeZone {
  const zone = findTimeZone(id);
  if (zone !== undefined) return zone;
  throw new ExpressionError(
    `The function '${functionName}' does not know the time zone '${id}'. Use a Windows id such as 'Pacific Standard Time'.`,
  );
}
