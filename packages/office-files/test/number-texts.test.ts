import { expect, it } from 'vitest';
import { displayNumber, isDateFormat, typedText } from '../src/index.ts';

it.each([
  [1234.567, '#,##0.00', '1,234.57'],
  [2.675, '0.00', '2.68'],
  [-1234.5, '#,##0.00_);(#,##0.00)', '(1,234.50)'],
  [0.256, '0.0%', '25.6%'],
  [0, '0;-0;"nothing"', 'nothing'],
  [1234567, '0.0,,"M"', '1.2M'],
  [12345, '0.00E+00', '1.23E+04'],
  [0.000123, '0.00E+00', '1.23E-04'],
  [5, '000', '005'],
  [0.5, '#.##', '.5'],
  [12, '[>10]"big";"small"', 'big'],
  [1234.5, '[$€-407] #,##0.00', '€ 1,234.50'],
  [0.1 + 0.2, 'General', '0.3'],
  [123456789012, 'General', '1.23457E+11'],
  [45292, 'm/d/yyyy', '1/1/2024'],
  [45292.75, 'dddd, d mmmm yyyy h:mm AM/PM', 'Monday, 1 January 2024 6:00 PM'],
  [45292.5, 'yyyy-mm-dd hh:mm:ss', '2024-01-01 12:00:00'],
  [1.5, '[h]:mm', '36:00'],
  [0.50001, 'mm:ss.0', '00:00.9'],
])('%d as %s is %s', (number, code, text) => {
  expect(displayNumber(number, code, false)).toBe(text);
});

it.each([
  ['m/d/yyyy', true],
  ['[h]:mm:ss', true],
  ['General', false],
  ['0.00E+00', false],
  ['"days" 0', false],
  ['[Red]0', false],
  ['[$-409]d-mmm-yy;@', true],
  ['#,##0 \\d', false],
])('whether %s is a date: %s', (code, isDate) => {
  expect(isDateFormat(code)).toBe(isDate);
});

it.each([
  ['00123', { kind: 'number', number: 123 }],
  ['1,234.5', { kind: 'number', number: 1234.5 }],
  ['(5)', { kind: 'number', number: -5 }],
  ['12.5%', { kind: 'number', number: 0.125 }],
  ['1e3', { kind: 'number', number: 1000 }],
  ['$5', { kind: 'number', number: 5 }],
  ['1,2', { kind: 'text', text: '1,2' }],
  ['=A1', { kind: 'formula', formula: '=A1' }],
  ['=', { kind: 'text', text: '=' }],
  ["'007", { kind: 'text', text: '007' }],
  ['True', { kind: 'boolean', boolean: true }],
  ['1/2/2024', { kind: 'date', ticks: 638_397_504_000_000_000n }],
  ['2024-01-02', { kind: 'date', ticks: 638_397_504_000_000_000n }],
  ['12:00', { kind: 'number', number: 0.5 }],
  ['13/13/2024', { kind: 'text', text: '13/13/2024' }],
  ['-', { kind: 'text', text: '-' }],
  ['Mai 5', { kind: 'text', text: 'Mai 5' }],
  ['', { kind: 'text', text: '' }],
])('%s that is typed becomes %o', (text, input) => {
  expect(typedText(text).input).toEqual(input);
});
