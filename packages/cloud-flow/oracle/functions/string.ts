import { utf8Encode } from '../values/bytes.ts';
import { floatOfText, intOfText } from '../values/number-text.ts';
import { stringify } from '../values/text.ts';
import { array, bool, fail, int, string, type Value } from '../values/value.ts';
import { at, cultureAt, eager, type FunctionGroup, placeAt, textAt } from './definition.ts';

const MANY = Number.POSITIVE_INFINITY;

const isAscii = (char: string): boolean => char < '\u0080';

/** Upper or lower case of the invariant culture: character by character, never another length. */
export function invariantCase(text: string, mapping: (char: string) => string): string {
  return [...text]
    .map((char) => {
      const mapped = mapping(char);
      return char === 'ı' || char === 'İ' || mapped.length !== char.length || isAscii(char) !== isAscii(mapped) ? char : mapped;
    })
    .join('');
}

const upper = (text: string): string => invariantCase(text, (char) => char.toUpperCase());
const lower = (text: string): string => invariantCase(text, (char) => char.toLowerCase());

const BLANK = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const EDGES = new RegExp(`^${BLANK}+|${BLANK}+$`, 'g');

export const trimmed = (text: string): string => text.replace(EDGES, '');

function substring(args: readonly Value[]): string {
  const text = textAt(args, 0);
  const start = placeAt(args, 1);
  const length = args.length > 2 ? placeAt(args, 2) : text.length - start;
  if (start < 0 || length < 0 || start + length > text.length) fail('out of range');
  return text.slice(start, start + length);
}

/** Where an occurrence starts, one after the other without overlap. */
function occurrences(text: string, search: string): readonly number[] {
  if (search === '') return [0];
  const found: number[] = [];
  for (let place = text.indexOf(search); place !== -1; place = text.indexOf(search, place + 1)) found.push(place);
  return found;
}

function nthIndexOf(args: readonly Value[]): number {
  const count = placeAt(args, 2);
  if (count === 0) fail('the occurrence is counted from 1');
  const places = occurrences(upper(textAt(args, 0)), upper(textAt(args, 1)));
  return places.at(count > 0 ? count - 1 : count) ?? -1;
}

function lastIndexOf(args: readonly Value[]): number {
  const text = textAt(args, 0);
  const search = textAt(args, 1);
  if (search === '') return text === '' ? 0 : text.length - 1;
  return upper(text).lastIndexOf(upper(search));
}

function split(args: readonly Value[]): readonly string[] {
  const text = textAt(args, 0);
  const separator = textAt(args, 1);
  return separator === '' ? [text] : text.split(separator);
}

function replace(args: readonly Value[]): string {
  const [text, old, replacement] = [textAt(args, 0), textAt(args, 1), textAt(args, 2)];
  if (old === '') fail('the old value is empty');
  return text.split(old).join(replacement);
}

function chunk(args: readonly Value[]): Value {
  const whole = at(args, 0);
  const size = placeAt(args, 1);
  if (size <= 0) fail('the size is not positive');
  const starts = Array.from({ length: Math.ceil(lengthOf(whole) / size) }, (_, index) => index * size);
  return array(starts.map((start) => part(whole, start, start + size)));
}

function part(whole: Value, start: number, end: number): Value {
  if (whole.kind === 'string') return string(whole.value.slice(start, end));
  return whole.kind === 'array' ? array(whole.items.slice(start, end)) : fail('expects a text or an array');
}

function lengthOf(value: Value): number {
  if (value.kind === 'string') return value.value.length;
  return value.kind === 'array' ? value.items.length : fail('expects a text or an array');
}

function formatGuid(digits: string, format: string): string {
  const bare = digits.replaceAll('-', '');
  const byte = (index: number): string => `0x${bare.slice(index, index + 2)}`;
  switch (format.toUpperCase()) {
    case '':
    case 'D':
      return digits;
    case 'N':
      return bare;
    case 'B':
      return `{${digits}}`;
    case 'P':
      return `(${digits})`;
    case 'X':
      return `{0x${bare.slice(0, 8)},0x${bare.slice(8, 12)},0x${bare.slice(12, 16)},{${[16, 18, 20, 22, 24, 26, 28, 30].map(byte).join(',')}}}`;
    default:
      return fail('no format of a GUID');
  }
}

export const STRING_FUNCTIONS: FunctionGroup = {
  concat: eager(1, MANY, (args) => string(args.map(stringify).join(''))),
  substring: eager(2, 3, (args) => string(substring(args))),
  slice: eager(2, 3, (args) => string(textAt(args, 0).slice(placeAt(args, 1), args.length > 2 ? placeAt(args, 2) : undefined))),
  replace: eager(3, 3, (args) => string(replace(args))),
  split: eager(2, 2, (args) => array(split(args).map(string))),
  indexOf: eager(2, 2, (args) => int(upper(textAt(args, 0)).indexOf(upper(textAt(args, 1))))),
  lastIndexOf: eager(2, 2, (args) => int(lastIndexOf(args))),
  nthIndexOf: eager(3, 3, (args) => int(nthIndexOf(args))),
  startsWith: eager(2, 2, (args) => bool(upper(textAt(args, 0)).startsWith(upper(textAt(args, 1))))),
  endsWith: eager(2, 2, (args) => bool(upper(textAt(args, 0)).endsWith(upper(textAt(args, 1))))),
  toLower: eager(1, 1, (args) => string(lower(textAt(args, 0)))),
  toUpper: eager(1, 1, (args) => string(upper(textAt(args, 0)))),
  trim: eager(1, 1, (args) => string(trimmed(textAt(args, 0)))),
  length: eager(1, 1, (args) => int(lengthOf(at(args, 0)))),
  chunk: eager(2, 2, chunk),
  guid: eager(0, 1, (args, host) => string(formatGuid(host.newGuid(), args.length > 0 ? textAt(args, 0) : ''))),
  isInt: eager(1, 2, (args) => bool(isInt64(textAt(args, 0), cultureAt(args, 1)))),
  isFloat: eager(1, 2, (args) => bool(floatOfText(textAt(args, 0), args.length < 2 || cultureAt(args, 1) === '') !== undefined)),
  trimByteOrderMark: eager(1, 1, (args) => string(textAt(args, 0).replace(/^\ufeff/, ''))),
  utf8Length: eager(1, 1, (args) => int(utf8Encode(textAt(args, 0)).length)),
  utf16Length: eager(1, 1, (args) => int(textAt(args, 0).length)),
};

/** A text with a point is none, whatever stands behind it. Both cultures that the oracle knows write integers alike. */
function isInt64(text: string, _culture: string): boolean {
  const value = text.includes('.') ? undefined : intOfText(text);
  return value !== undefined && BigInt.asIntN(64, value) === value;
}
