import { DateTime, type DesktopValue, numeric, readNumber } from '@tandem/desktop-engine';
import { ticksOf } from '@tandem/kernel';
import { dateTimeOf } from '../machine/local-time.ts';

const DATE = /^(\d{4,5})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?)?\s*(Z|[+-]\d\d(?::?\d\d(?::\d\d)?)?)?$/;
const MAX_YEAR = 9999;

/** A number as a text of the database, exactly; one that a decimal cannot hold stays a text. */
export function numberOf(text: string): DesktopValue {
  return readNumber(text) ?? text;
}

/** A floating-point number; what is no number is a text, as .NET writes it. */
export function floatOf(value: number): DesktopValue {
  return numeric(value) ?? String(value);
}

/**
 * A date with or without time, as databases write it; with an offset it is the wall-clock time of this machine. What a date of .NET
 * cannot hold, such as `infinity` or a year before 1, stays a text.
 */
export function dateOf(text: string): DesktopValue {
  const match = DATE.exec(text);
  if (match === null) return text;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', offset] = match;
  if (Number(year) < 1 || Number(year) > MAX_YEAR) return text;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  date.setUTCHours(Number(hour), Number(minute), Number(second));
  const ticks = BigInt(fraction.slice(0, 7).padEnd(7, '0'));
  if (offset === undefined) return new DateTime(ticksOf(date.getTime()) + ticks);
  return new DateTime(dateTimeOf(date.getTime() - offsetMs(offset)).ticks + ticks);
}

function offsetMs(offset: string): number {
  if (offset === 'Z') return 0;
  const [hours = 0, minutes = 0, seconds = 0] = (offset.slice(1).match(/\d\d/g) ?? []).map(Number);
  return (offset.startsWith('-') ? -1 : 1) * ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
