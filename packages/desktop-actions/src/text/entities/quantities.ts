import type { Entity, Recognize } from './entity.ts';
import { numberOf, numeralsOf, ORDINAL_PATTERN, ordinalOf } from './number-words.ts';

/** Names of units as they are written, each with what the unit is called. */
const UNITS: Readonly<Record<string, string>> = {
  Millimeter: 'mm|millimet(?:er|re)s?',
  Centimeter: 'cm|centimet(?:er|re)s?',
  Kilometer: 'km|kilomet(?:er|re)s?',
  Meter: 'm|met(?:er|re)s?',
  Mile: 'mi|miles?',
  Yard: 'yd|yards?',
  Foot: 'ft|foot|feet',
  Inch: 'inch(?:es)?',
  Kilogram: 'kg|kilograms?|kilos?',
  Milligram: 'mg|milligrams?',
  Gram: 'g|grams?',
  Pound: 'lbs?|pounds?',
  Ounce: 'oz|ounces?',
  Ton: 't|tons?|tonnes?',
  Liter: 'l|lit(?:er|re)s?',
  Milliliter: 'ml|millilit(?:er|re)s?',
  'Square meter': 'm²|sqm|square met(?:er|re)s?',
  'Cubic meter': 'm³|cubic met(?:er|re)s?',
  'Kilometer per hour': 'km/h|kph',
  'Mile per hour': 'mph|miles per hour',
  Kilobyte: 'kb|kilobytes?',
  Megabyte: 'mb|megabytes?',
  Gigabyte: 'gb|gigabytes?',
  Terabyte: 'tb|terabytes?',
};
const TEMPERATURES: Readonly<Record<string, string>> = { C: 'c|celsius', F: 'f|fahrenheit', K: 'k|kelvin' };
const CURRENCIES: Readonly<Record<string, string>> = {
  Dollar: '\\$|dollars?|usd',
  Euro: '€|euros?|eur',
  'British pound': '£|gbp',
  'Japanese yen': '¥|yen|jpy',
  'Swiss franc': 'chf|francs?',
  'Indian rupee': '₹|rupees?|inr',
};

function unitOf(units: Readonly<Record<string, string>>, written: string): string {
  return Object.keys(units).find((name) => new RegExp(`^(?:${units[name]})$`, 'iu').test(written)) ?? written;
}

function anyOf(units: Readonly<Record<string, string>>): string {
  return Object.values(units).join('|');
}

function find(text: string, pattern: string, entityOf: (groups: readonly string[]) => Entity['values']): readonly Entity[] {
  return Array.from(text.matchAll(new RegExp(pattern, 'giu')), (match) => ({
    text: match[0].trim(),
    values: entityOf(match.map((group) => group ?? '')),
  }));
}

export const recognizeNumbers: Recognize = (text, { language }) => {
  const numerals = numeralsOf(language);
  return find(text, numerals.pattern, ([found = '']) => ({ Value: numberOf(found, numerals) }));
};

export const recognizeOrdinals: Recognize = (text) => find(text, ORDINAL_PATTERN, ([found = '']) => ({ Value: ordinalOf(found) }));

export const recognizePercentages: Recognize = (text, { language }) => {
  const numerals = numeralsOf(language);
  const sign = '%|per\\s?cent|percentage|pct|prozent|por ciento|por cento|pour cent|per cento|procent|yüzde';
  return find(text, `(${numerals.pattern})\\s*(?:${sign})(?!\\w)`, ([, found = '']) => ({ Value: numberOf(found, numerals) }));
};

export const recognizeDimensions: Recognize = (text, { language }) => withUnits(text, language, UNITS);

export const recognizeTemperatures: Recognize = (text, { language }) => {
  const numerals = numeralsOf(language);
  const pattern = `(${numerals.pattern})\\s*(?:(?:°|deg(?:rees?)?|grad)\\s*(${anyOf(TEMPERATURES)})?|(${anyOf(TEMPERATURES)}))(?![\\p{L}\\d])`;
  return find(text, pattern, ([, found = '', afterSign = '', alone = '']) => {
    const unit = afterSign === '' ? alone : afterSign;
    return { Value: numberOf(found, numerals), Unit: unit === '' ? 'Degree' : unitOf(TEMPERATURES, unit) };
  });
};

export const recognizeCurrencies: Recognize = (text, { language }) => {
  const numerals = numeralsOf(language);
  const sign = '[$€£¥₹]';
  const number = numerals.pattern.replaceAll('(?<![\\w.,])', '(?<![\\d.,])');
  const pattern = `(${sign})\\s*(${number})|(${numerals.pattern})\\s*(${anyOf(CURRENCIES)})(?!\\p{L})`;
  return find(text, pattern, ([, before = '', first = '', second = '', after = '']) => ({
    Value: numberOf(first === '' ? second : first, numerals),
    Unit: unitOf(CURRENCIES, before === '' ? after : before),
  }));
};

function withUnits(text: string, language: string, units: Readonly<Record<string, string>>): readonly Entity[] {
  const numerals = numeralsOf(language);
  const pattern = `(${numerals.pattern})[\\s-]*(${anyOf(units)})(?![\\p{L}\\d²³/])`;
  return find(text, pattern, ([, found = '', unit = '']) => ({ Value: numberOf(found, numerals), Unit: unitOf(units, unit) }));
}

/** An end that is not said is 0 below and empty above. */
export const recognizeNumberRanges: Recognize = (text, { language }) => {
  const numerals = numeralsOf(language);
  const n = `(${numerals.pattern})`;
  const more = '(?:larger|greater|more|bigger|higher|over|above|at least)(?:\\s+or\\s+equal)?(?:\\s+(?:than|to))?';
  const less = '(?:less|lower|smaller|fewer|under|below|at most)(?:\\s+or\\s+equal)?(?:\\s+(?:than|to))?';
  const pattern = [
    `(?:from|von)\\s+${n}\\s+(?:to|bis)\\s+${n}`,
    `(?:between|zwischen)\\s+${n}\\s+(?:and|und)\\s+${n}`,
    `${more}\\s+${n}\\s+and\\s+${less}\\s+${n}`,
    `${less}\\s+${n}`,
    `${more}\\s+${n}`,
  ].join('|');
  const ends = (found: string): number | null => (found === '' ? null : numberOf(found, numerals));
  return find(text, pattern, ([, a1 = '', a2 = '', b1 = '', b2 = '', c1 = '', c2 = '', below = '', above = '']) => {
    if (below !== '') return { From: 0, To: ends(below) };
    if (above !== '') return { From: ends(above), To: null };
    return { From: ends(a1 + b1 + c1), To: ends(a2 + b2 + c2) };
  });
};
