import fc from 'fast-check';
import { type Text, written } from './random-text.ts';

/** Expressions over the variables `a` to `d` and `round`, as one of the two languages writes them. */
export interface RandomExpressions {
  /** An expression as a statement holds it. */
  readonly value: (expression: Text) => Text;
  readonly simpleTerm: Text;
  readonly term: Text;
  readonly test: Text;
  /** No numbers for generated code. */
  readonly others: Text;
}

export const NAMES = ['a', 'b', 'c', 'd'];
/** Near the ends of the range in which numbers are exact, or what multiplies to them. */
const LARGE = ['94906267', '-94906266', '4503599627370496', '9007199254740990', '-9007199254740991'];

export const name = fc.constantFrom(...NAMES);
export const small = fc.integer({ min: -3, max: 12 }).map(String);
export const number = fc.oneof({ weight: 9, arbitrary: small }, fc.constantFrom(...LARGE));
export const operand = fc.oneof({ weight: 4, arbitrary: name }, fc.constant('round'), { weight: 3, arbitrary: number });
const divisor = fc.oneof({ weight: 4, arbitrary: fc.constantFrom('1', '2', '-1', '3', '-4') }, operand);

const sum = written`${operand} ${fc.constantFrom('+', '-')} ${operand}`;
const product = written`${operand} * ${operand}`;
const sign = fc.constantFrom('<', '<=', '>', '>=', '=', '<>');
const comparisonOf = (term: Text): Text => written`(${term}) ${sign} (${term})`;
const plainComparison = written`${operand} ${sign} ${operand}`;

function classic(): RandomExpressions {
  const quotient = written`${operand} ${fc.constantFrom('/', 'mod')} ${divisor}`;
  const simpleTerm = fc.oneof({ weight: 4, arbitrary: operand }, sum, sum, quotient, product, written`-${name}`);
  const anyOperator = fc.constantFrom('+', '-', '+', '-', '*', 'mod', '/');
  const comparison = comparisonOf(simpleTerm);
  return {
    value: (expression) => expression,
    simpleTerm,
    term: fc.oneof({ weight: 3, arbitrary: simpleTerm }, written`(${simpleTerm}) ${anyOperator} (${simpleTerm})`),
    test: fc.oneof(
      { weight: 4, arbitrary: plainComparison },
      { weight: 2, arbitrary: comparison },
      written`(${comparison}) ${fc.constantFrom('AND', 'OR', 'XOR')} (${comparison})`,
      written`NOT (${comparison})`,
    ),
    others: fc.constantFrom('0.5', '-2.25', '90071992547409930', "'text'", "'5'", "'-0.5'", 'True', '[1]'),
  };
}

function powerFx(): RandomExpressions {
  const quotient = fc.oneof(written`${operand} / ${divisor}`, written`Mod(${operand}, ${divisor})`);
  const simpleTerm = fc.oneof({ weight: 4, arbitrary: operand }, sum, sum, quotient, product, written`-${name}`, written`(${name} * 100)%`);
  const comparison = comparisonOf(simpleTerm);
  const test = fc.oneof(
    { weight: 4, arbitrary: plainComparison },
    { weight: 2, arbitrary: comparison },
    written`${comparison} ${fc.constantFrom('&&', '||')} ${comparison}`,
    written`${fc.constantFrom('And', 'Or')}(${comparison}, ${plainComparison}, ${simpleTerm})`,
    written`Not(${comparison})`,
    written`!(${simpleTerm})`,
    operand,
  );
  const anyOperator = fc.constantFrom('+', '-', '+', '-', '*', '/', '^');
  const term = fc.oneof(
    { weight: 4, arbitrary: simpleTerm },
    written`(${simpleTerm}) ${anyOperator} (${simpleTerm})`,
    written`If(${test}, ${simpleTerm}, ${simpleTerm})`,
    written`If(${test}, ${simpleTerm}, ${test}, ${simpleTerm}, ${simpleTerm}) ${anyOperator} ${operand}`,
    written`If(${test}, ${simpleTerm})`,
  );
  const others = fc.constantFrom(
    '0.5',
    '-2.25',
    '90071992547409930',
    '"text"',
    '"5"',
    '"-0.5"',
    'true',
    '[1]',
    'Blank()',
    'Date(2024, 2, 29)',
  );
  return { value: (expression) => written`$fx'=${expression}'`, simpleTerm, term, test, others };
}

export const CLASSIC: RandomExpressions = classic();
export const POWER_FX: RandomExpressions = powerFx();
