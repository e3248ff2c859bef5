import { EN_US, parseDateTimeExact } from '@tandem/dotnet';
import type { CellInput } from './cell-value.ts';

/** What a text becomes that is typed into a cell, and the number format that it brings along to a cell without one. */
export interface TypedText {
  readonly input: CellInput;
  readonly numberFormat?: string;
}

const NUMBER = /^([+-]?)(\()?([+-]?)\$?\s?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(?:E([+-]?\d{1,3}))?(%)?(\))?$/i;

/**
 * A text as Excel takes it that is typed into a cell, in English (United States): formulas, numbers, percentages, dates and times,
 * TRUE and FALSE; anything else, and what begins with an apostrophe, stays text.
 */
export function typedText(text: string): TypedText {
  if (text.startsWith("'")) return { input: { kind: 'text', text: text.slice(1) } };
  if (/^=./.test(text)) return { input: { kind: 'formula', formula: text } };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { input: { kind: 'boolean', boolean: /^true$/i.test(trimmed) } };
  return typedNumber(trimmed) ?? typedDate(trimmed) ?? { input: { kind: 'text', text } };
}

function typedNumber(text: string): TypedText | undefined {
  const match = NUMBER.exec(text);
  const [, before = '', open, inside = '', digits = '', exponent = '', percent, close] = match ?? [];
  if (!/\d/.test(digits) || (open === undefined) !== (close === undefined) || (before !== '' && inside !== '')) return undefined;
  const size = Number(`${digits.replaceAll(',', '')}${exponent === '' ? '' : `e${exponent}`}`);
  if (!Number.isFinite(size)) return undefined;
  const isNegative = open !== undefined || before === '-' || inside === '-';
  const number = (isNegative ? -size : size) / (percent === undefined ? 1 : 100);
  const format = formatOfTyped({ digits, exponent, isPercent: percent !== undefined, isDollar: text.includes('$') });
  return { input: { kind: 'number', number: Number(number.toPrecision(15)) }, ...(format === undefined ? {} : { numberFormat: format }) };
}

function formatOfTyped(typed: { digits: string; exponent: string; isPercent: boolean; isDollar: boolean }): string | undefined {
  const hasDecimals = /\.\d/.test(typed.digits);
  if (typed.isPercent) return hasDecimals ? '0.00%' : '0%';
  if (typed.isDollar) return hasDecimals ? '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)' : '"$"#,##0_);[Red]\\("$"#,##0\\)';
  if (typed.exponent !== '') return '0.00E+00';
  return typed.digits.includes(',') ? (hasDecimals ? '#,##0.00' : '#,##0') : undefined;
}

const DATES: readonly (readonly [pattern: string, format: string])[] = [
  ['M/d/yyyy', 'm/d/yyyy'],
  ['M/d/yy', 'm/d/yyyy'],
  ['yyyy-M-d', 'm/d/yyyy'],
  ['yyyy/M/d', 'm/d/yyyy'],
  ['M-d-yyyy', 'm/d/yyyy'],
  ['d-MMM-yyyy', 'd-mmm-yy'],
  ['d-MMM-yy', 'd-mmm-yy'],
  ['d MMM yyyy', 'd-mmm-yy'],
  ['d MMMM yyyy', 'd-mmm-yy'],
  ['MMMM d, yyyy', 'd-mmm-yy'],
  ['MMM d, yyyy', 'd-mmm-yy'],
];
const TIMES: readonly (readonly [pattern: string, format: string])[] = [
  ['H:mm', 'h:mm'],
  ['H:mm:ss', 'h:mm:ss'],
  ['h:mm tt', 'h:mm AM/PM'],
  ['h:mm:ss tt', 'h:mm:ss AM/PM'],
];
const TICKS_PER_DAY = 864_000_000_000n;

function typedDate(text: string): TypedText | undefined {
  if (!/^\d|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(text) || !/\d/.test(text) || text.length > 40) return undefined;
  for (const [pattern, format] of DATES) {
    const ticks = ticksOf(text, pattern);
    if (ticks !== undefined) return { input: { kind: 'date', ticks }, numberFormat: format };
    for (const [time] of text.includes(':') ? TIMES : []) {
      const both = ticksOf(text, `${pattern} ${time}`);
      if (both !== undefined) return { input: { kind: 'date', ticks: both }, numberFormat: 'm/d/yyyy h:mm' };
    }
  }
  for (const [time, format] of text.includes(':') ? TIMES : []) {
    const ticks = ticksOf(text, time);
    if (ticks === undefined) continue;
    return { input: { kind: 'number', number: Number(ticks % TICKS_PER_DAY) / Number(TICKS_PER_DAY) }, numberFormat: format };
  }
  return undefined;
}

function ticksOf(text: string, pattern: string): bigint | undefined {
  return parseDateTimeExact(text, pattern, EN_US)?.ticks;
}
