import { ERROR_NAMES, type Formula, type FormulaOperator } from '@tandem/desktop-flow/power-fx';
import type { Unit } from '../compile/unit.ts';
import {
  type ArithmeticOperator,
  arithmetic,
  type ComparisonOperator,
  choice,
  comparison,
  junction,
  negated,
  slotTerm,
  type Term,
  type Test,
} from '../program/term.ts';
import { readNumber } from '../values/numeric.ts';

/**
 * The formula as a term; undefined when it is more than arithmetic over variables and whole numbers. Between such numbers, Power Fx
 * calculates and compares as other flows do; only its `Mod` has the sign of the divisor.
 */
export function formulaTerm(unit: Unit, formula: Formula): Term | undefined {
  switch (formula.kind) {
    case 'number':
      return numberTerm(unit, formula.text);
    case 'name':
      return ERROR_NAMES.has(formula.name) ? undefined : slotTerm(unit.slots.use(formula.name, formula.range));
    case 'unary':
      return unaryTerm(unit, formula);
    case 'binary': {
      const operator = ARITHMETIC[formula.operator];
      return operator === undefined ? undefined : arithmetic(operator, formulaTerm(unit, formula.left), formulaTerm(unit, formula.right));
    }
    case 'call':
      return callTerm(unit, formula);
    default:
      return undefined;
  }
}

const ARITHMETIC: Readonly<Partial<Record<FormulaOperator, ArithmeticOperator>>> = { '+': '+', '-': '-', '*': '*', '/': '/' };

function numberTerm(unit: Unit, text: string): Term | undefined {
  const read = readNumber(text);
  return typeof read === 'number' ? constantTerm(unit, read) : undefined;
}

function constantTerm(unit: Unit, value: number): Term {
  return slotTerm(unit.slots.constant(value));
}

function unaryTerm(unit: Unit, { operator, operand }: Formula & { readonly kind: 'unary' }): Term | undefined {
  if (operator === '-') return arithmetic('-', constantTerm(unit, 0), formulaTerm(unit, operand));
  return operator === '%' ? arithmetic('/', formulaTerm(unit, operand), constantTerm(unit, 100)) : undefined;
}

function callTerm(unit: Unit, { name, arguments: values }: Formula & { readonly kind: 'call' }): Term | undefined {
  const [first, second] = values;
  if (name === 'If') return choiceTerm(unit, values);
  if (name !== 'Mod' || first === undefined || second === undefined) return undefined;
  return arithmetic('FLOORED MOD', formulaTerm(unit, first), formulaTerm(unit, second));
}

/** `If(condition, value, …, otherwise)`; without the last one the value may be Blank, which is no number. */
function choiceTerm(unit: Unit, [first, second, ...rest]: readonly Formula[]): Term | undefined {
  if (first === undefined) return undefined;
  return second === undefined
    ? formulaTerm(unit, first)
    : choice(formulaTest(unit, first), formulaTerm(unit, second), choiceTerm(unit, rest));
}

/** The condition as a test; undefined when it is more than comparisons of terms. A number holds unless it is 0. */
export function formulaTest(unit: Unit, formula: Formula): Test | undefined {
  if (formula.kind === 'unary' && formula.operator === '!') return negated(formulaTest(unit, formula.operand));
  if (formula.kind === 'call') {
    const { name, arguments: values } = formula;
    if (name === 'Not' && values[0] !== undefined) return negated(formulaTest(unit, values[0]));
    if (name === 'And') return junctionTest(unit, 'AND', values);
    if (name === 'Or') return junctionTest(unit, 'OR', values);
  }
  if (formula.kind === 'binary') {
    const { operator, left, right } = formula;
    if (operator === '&&') return junctionTest(unit, 'AND', [left, right]);
    if (operator === '||') return junctionTest(unit, 'OR', [left, right]);
    const compares = COMPARISONS[operator];
    if (compares !== undefined) return comparison(compares, formulaTerm(unit, left), formulaTerm(unit, right));
  }
  return comparison('<>', formulaTerm(unit, formula), constantTerm(unit, 0));
}

const COMPARISONS: Readonly<Partial<Record<FormulaOperator, ComparisonOperator>>> = {
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '=': '=',
  '<>': '<>',
};

/** Undefined without any. */
function junctionTest(unit: Unit, operator: 'AND' | 'OR', formulas: readonly Formula[]): Test | undefined {
  const [first, ...rest] = formulas.map((formula) => formulaTest(unit, formula));
  return rest.reduce((left, right) => junction(operator, left, right), first);
}
