import { escapeDataString } from '@tandem/dotnet';
import { parseJson, printJson } from '@tandem/kernel';
import { LogicError } from '../values/fault.ts';
import { fromJson, toJson } from '../values/json.ts';
import { ListValue } from '../values/list.ts';
import type { DesktopValue } from '../values/value.ts';
import { cellOf, cultureName, isBlank, mismatch, textOf, wholeOf } from './coerce.ts';
import { formatted } from './formatted-text.ts';
import { BLANK, type FormulaFunctionCode, plain } from './formula-code.ts';
import { environmentOf } from './formula-environment.ts';
import { joinedText } from './joined-text.ts';
import { cultureOf } from './local-text.ts';

function onText(apply: (text: string) => DesktopValue): FormulaFunctionCode {
  return plain((text = null) => apply(textOf(text)));
}

function onTexts(apply: (text: string, part: string) => DesktopValue): FormulaFunctionCode {
  return plain((text = null, part = null) => apply(textOf(text), textOf(part)));
}

function count(value: DesktopValue, least = 0): number {
  const number = wholeOf(value);
  if (number < least) throw new LogicError('InvalidArgument', `${number} is too small here. Use ${least} or more.`);
  return number;
}

/** Positions count from 1; Blank when the part is not there. */
function find(part: DesktopValue, text: DesktopValue, from: DesktopValue = 1): DesktopValue {
  const at = textOf(text).indexOf(textOf(part), count(from, 1) - 1);
  return at < 0 ? null : at + 1;
}

function mid(text: DesktopValue, start: DesktopValue, length: DesktopValue | undefined): string {
  const from = count(start, 1) - 1;
  return textOf(text).slice(from, length === undefined ? undefined : from + count(length));
}

function replace(text: DesktopValue, start: DesktopValue, length: DesktopValue, part: DesktopValue): string {
  const [whole, from] = [textOf(text), count(start, 1) - 1];
  return whole.slice(0, from) + textOf(part) + whole.slice(from + count(length));
}

/** All instances, or the one of a number. */
function substitute(text: string, old: string, replacement: string, instance: number | undefined): string {
  if (old === '') return text;
  if (instance === undefined) return text.replaceAll(old, () => replacement);
  let at = -1;
  for (let left = instance; left > 0; left--) {
    at = text.indexOf(old, at + 1);
    if (at < 0) return text;
  }
  return text.slice(0, at) + replacement + text.slice(at + old.length);
}

function proper(text: string): string {
  const culture = cultureName();
  const lower = text.toLocaleLowerCase(culture);
  return lower.replace(/\p{L}[\p{L}\p{M}\p{N}']*/gu, (word) => word.charAt(0).toLocaleUpperCase(culture) + word.slice(1));
}

function parsed(text: string): DesktopValue {
  try {
    return fromJson(parseJson(text));
  } catch {
    throw mismatch(text, 'JSON');
  }
}

/** The character of a code, or those of a table of codes. Blank is no code. */
function onCodes(character: (code: number) => string): FormulaFunctionCode {
  const one = (code: DesktopValue) => {
    const number = count(code, 1);
    if (number <= LAST_CODE && !(number >= 0xd800 && number <= 0xdfff)) return character(number);
    throw new LogicError('InvalidArgument', `There is no character with the code ${number}. Use a code of Unicode.`);
  };
  return plain((code = null) => (code instanceof ListValue ? new ListValue(code.items.map((item) => one(cellOf(item)))) : one(code)));
}

const LAST_CODE = 0x10_ffff;

function encodeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => HTML.get(sign) ?? sign);
}

const HTML: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** `Text(value, format, language)`; without a format as texts show the value. */
const textCode: FormulaFunctionCode = (call) => {
  const [value = BLANK, format, language = BLANK] = call.codes;
  if (format === undefined) return (slots, row) => textOf(value(slots, row));
  const environment = environmentOf(call);
  return (slots, row) => {
    const written = value(slots, row);
    if (written === null) return '';
    const { zoneMinutes } = environment(slots);
    return formatted(written, textOf(format(slots, row)), { culture: cultureOf(language(slots, row)), zoneMinutes });
  };
};

const guid: FormulaFunctionCode = (call) => {
  const [given] = call.codes;
  const environment = environmentOf(call);
  if (given !== undefined) return (slots, row) => textOf(given(slots, row)).trim().replace(/[{}]/g, '').toLowerCase();
  return (slots) =>
    'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (mark) => {
      const digit = Math.floor(environment(slots).random() * 16);
      return (mark === 'x' ? digit : (digit & 3) | 8).toString(16);
    });
};

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', '\u00a0'],
  ['#39', "'"],
  ['apos', "'"],
]);

function plainText(html: string): string {
  const broken = html.replace(/<br\s*\/?>|<\/p>|<\/div>/gi, '\n');
  // Behind the last end no tag can be: looking for one from every beginning would take time that grows with the square.
  const end = broken.lastIndexOf('>') + 1;
  const bare = broken.slice(0, end).replace(/<[^>]*>/g, '') + broken.slice(end);
  return bare.replace(/&(\w+|#39);/g, (entity, name: string) => ENTITIES.get(name) ?? entity).trim();
}

export const TEXT_FUNCTIONS: Readonly<Record<string, FormulaFunctionCode>> = {
  Char: onCodes((code) => String.fromCodePoint(code)),
  Concatenate: ({ codes }) => joinedText(codes),
  EncodeHTML: onText(encodeHtml),
  EncodeUrl: onText(escapeDataString),
  EndsWith: onTexts((text, part) => text.toLowerCase().endsWith(part.toLowerCase())),
  Find: plain((part = null, text = null, from) => find(part, text, from)),
  GUID: guid,
  JSON: plain((value = null) => printJson(toJson(value))),
  Language: () => cultureName,
  Left: plain((text = null, length = null) => textOf(text).slice(0, count(length))),
  Len: onText((text) => text.length),
  Lower: onText((text) => text.toLocaleLowerCase(cultureName())),
  Mid: plain((text = null, start = null, length) => mid(text, start, length)),
  ParseJSON: plain((text = null) => (isBlank(text) ? null : parsed(textOf(text)))),
  PlainText: onText(plainText),
  Proper: onText(proper),
  Replace: plain((text = null, start = null, length = null, part = null) => replace(text, start, length, part)),
  Right: plain((text = null, length = null) => {
    const [whole, wanted] = [textOf(text), count(length)];
    return wanted === 0 ? '' : whole.slice(-wanted);
  }),
  Split: onTexts((text, separator) => new ListValue(text === '' ? [] : text.split(separator))),
  StartsWith: onTexts((text, part) => text.toLowerCase().startsWith(part.toLowerCase())),
  Substitute: plain((text = null, old = null, part = null, instance) => {
    return substitute(textOf(text), textOf(old), textOf(part), instance === undefined ? undefined : count(instance, 1));
  }),
  Text: textCode,
  Trim: onText((text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  TrimEnds: onText((text) => text.replace(/^ +| +$/g, '')),
  UniChar: onCodes((code) => String.fromCodePoint(code)),
  Upper: onText((text) => text.toLocaleUpperCase(cultureName())),
};
