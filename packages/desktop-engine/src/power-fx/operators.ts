import type { FormulaOperator } from '@tandem/desktop-flow/power-fx';
import { TICKS_PER_DAY } from '@tandem/dotnet';
import { add, divide, multiply, negate, subtract } from '../values/arithmetic.ts';
import { compareValues, equalValues } from '../values/compare.ts';
import { DateTime } from '../values/date-time.ts';
import { toDoubleNumber } from '../values/numeric.ts';
import type { DesktopValue, Numeric } from '../values/value.ts';
import { cellOf, numberOf, numericOf, rowsOf, textOf, truthOf } from './coerce.ts';
import type { FormulaCode } from './formula-code.ts';

type Apply = (left: DesktopValue, right: DesktopValue) => DesktopValue;

/** `left ^ right` */
export function power(left: DesktopValue, right: DesktopValue): Numeric {
  return numericOf(toDoubleNumber(numberOf(left)) ** toDoubleNumber(numberOf(right)));
}

/** Blank equals only Blank. */
export function equals(left: DesktopValue, right: DesktopValue): boolean {
  return left === null || right === null ? left === right : equalValues(left, right);
}

/** Numbers and dates by their size, Blank as 0, texts in the order of people. */
export function compare(left: DesktopValue, right: DesktopValue): number {
  return compareValues(left ?? 0, right ?? 0);
}

const APPLY: Readonly<Record<Exclude<FormulaOperator, '&&' | '||'>, Apply>> = {
  '+': plus,
  '-': minus,
  '*': (left, right) => multiply(numberOf(left), numberOf(right)),
  '/': (left, right) => divide(numberOf(left), numberOf(right)),
  '^': power,
  '&': (left, right) => textOf(left) + textOf(right),
  '=': equals,
  '<>': (left, right) => !equals(left, right),
  '<': (left, right) => compare(left, right) < 0,
  '<=': (left, right) => compare(left, right) <= 0,
  '>': (left, right) => compare(left, right) > 0,
  '>=': (left, right) => compare(left, right) >= 0,
  in: (left, right) => isIn(left, right, (text) => text.toLowerCase()),
  exactin: (left, right) => isIn(left, right, (text) => text),
};

export function binaryCode(operator: FormulaOperator, left: FormulaCode, right: FormulaCode): FormulaCode {
  if (operator === '&&') return (slots, row) => truthOf(left(slots, row)) && truthOf(right(slots, row));
  if (operator === '||') return (slots, row) => truthOf(left(slots, row)) || truthOf(right(slots, row));
  const apply = APPLY[operator];
  return (slots, row) => apply(left(slots, row), right(slots, row));
}

export function unaryCode(operator: '-' | '!' | '%', operand: FormulaCode): FormulaCode {
  if (operator === '!') return (slots, row) => !truthOf(operand(slots, row));
  if (operator === '%') return (slots, row) => divide(numberOf(operand(slots, row)), 100);
  return (slots, row) => negate(numberOf(operand(slots, row)));
}

/** Days are added to dates. */
function plus(left: DesktopValue, right: DesktopValue): DesktopValue {
  if (left instanceof DateTime) return afterDays(left, numberOf(right));
  if (right instanceof DateTime) return afterDays(right, numberOf(left));
  return add(numberOf(left), numberOf(right));
}

/** The difference of two dates is in days. */
function minus(left: DesktopValue, right: DesktopValue): DesktopValue {
  if (left instanceof DateTime && right instanceof DateTime) return numericOf(Number(left.ticks - right.ticks) / Number(TICKS_PER_DAY));
  if (left instanceof DateTime) return afterDays(left, negate(numberOf(right)));
  return subtract(numberOf(left), numberOf(right));
}

function afterDays({ ticks }: DateTime, days: Numeric): DateTime {
  return new DateTime(ticks + BigInt(Math.round(toDoubleNumber(days) * Number(TICKS_PER_DAY))));
}

/** Whether a text holds another one, or a table the value. */
function isIn(part: DesktopValue, whole: DesktopValue, fold: (text: string) => string): boolean {
  if (whole === null || typeof whole === 'string') return fold(textOf(whole)).includes(fold(textOf(part)));
  const wanted = typeof part === 'string' ? fold(part) : part;
  return rowsOf(whole).some((row) => {
    const cell = cellOf(row);
    return equals(typeof cell === 'string' ? fold(cell) : cell, wanted);
  });
}
