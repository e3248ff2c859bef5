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

/** How deep choices and joined conditions may stand in each other: V8 reads the code that is generated of them by recursion. */
const LEVELS_MAX = 200;

/**
 * The formula as a term; undefined when it is more than arithmetic over variables and whole numbers. Between such numbers, Power Fx
 * calculates and compares as other flows do; only its `Mod` has the sign of the divisor.
 *
 * @param levels that may stand in each other in it
 */
export function formulaTerm(unit: Unit, formula: Formula, levels = LEVELS_MAX): Term | undefined {
  switch (formula.kind) {
    case 'number':
      return numberTerm(unit, formula.text);
    case 'name':
      return ERROR_NAMES.has(formula.name) ? undefined : slotTerm(unit.slots.use(formula.name, formula.range));
    case 'unary':
      return unaryTerm(unit, formula, levels);
    case 'binary': {
      const operator = ARITHMETIC[formula.operator];
      return operator === undefined
        ? undefined
        : arithmetic(operator, formulaTerm(unit, formula.left, levels), formulaTerm(unit, formula.right, levels));
    }
    case 'call':
      return callTerm(unit, formula, levels);
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

function unaryTerm(unit: Unit, { operator, operand }: Formula & { readonly kind: 'unary' }, levels: number): Term | undefined {
  if (operator === '-') return arithmetic('-', constantTerm(unit, 0), formulaTerm(unit, operand, levels));
  return operator === '%' ? arithmetic('/', formulaTerm(unit, operand, levels), constantTerm(unit, 100)) : undefined;
}

function callTerm(unit: Unit, { name, arguments: values }: Formula & { readonly kind: 'call' }, levels: number): Term | undefined {
  const [first, second] = values;
  if (name === 'If') return choiceTerm(unit, values, levels);
  if (name !== 'Mod' || first === undefined || second === undefined) return undefined;
  return arithmetic('FLOORED MOD', formulaTerm(unit, first, levels), formulaTerm(unit, second, levels));
}

/** `If(condition, value, …, otherwise)`; without the last one the value may be Blank, which is no number. */
function choiceTerm(unit: Unit, [first, second, ...rest]: readonly Formula[], levels: number): Term | undefined {
  if (first === undefined) return undefined;
  if (second === undefined) return formulaTerm(unit, first, levels);
  if (levels === 0) return undefined;
  const inner = levels - 1;
  return choice(formulaTest(unit, first, inner), formulaTerm(unit, second, inner), choiceTerm(unit, rest, inner));
}

/** The condition as a test; undefined when it is more than comparisons of terms. A number holds unless it is 0. */
export function formulaTest(unit: Unit, formula: Formula, levels = LEVELS_MAX): Test | undefined {
  if (formula.kind === 'unary' && formula.operator === '!') return negated(formulaTest(unit, formula.operand, levels));
  if (formula.kind === 'call') {
    const { name, arguments: values } = formula;
    if (name === 'Not' && values[0] !== undefined) return negated(formulaTest(unit, values[0], levels));
    if (name === 'And') return junctionTest(unit, values, { operator: 'AND', levels });
    if (name === 'Or') return junctionTest(unit, values, { operator: 'OR', levels });
  }
  if (formula.kind === 'binary') {
    const { operator, left, right } = formula;
    if (operator === '&&') return junctionTest(unit, [left, right], { operator: 'AND', levels });
    if (operator === '||') return junctionTest(unit, [left, right], { operator: 'OR', levels });
    const compares = COMPARISONS[operator];
    if (compares !== undefined) return comparison(compares, formulaTerm(unit, left, levels), formulaTerm(unit, right, levels));
  }
  return comparison('<>', formulaTerm(unit, formula, levels), constantTerm(unit, 0));
}

const COMPARISONS: Readonly<Partial<Record<FormulaOperator, ComparisonOperator>>> = {
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '=': '=',
  '<>': '<>',
};

interface Joined {
  readonly operator: 'AND' | 'OR';
  readonly levels: number;
}

/** Undefined without any. */
function junctionTest(unit: Unit, formulas: readonly Formula[], { operator, levels }: Joined): Test | undefined {
  const inner = levels - formulas.length + 1;
  if (inner < 0) return undefined;
  const [first, ...rest] = formulas.map((formula) => formulaTest(unit, formula, inner));
  return rest.reduce((left, right) => junction(operator, left, right), first);
}
