import type { BinaryOperator, Expression, PowerFxText } from '@tandem/desktop-flow';
import { type Formula, parseFormula, plainExpression } from '@tandem/desktop-flow/power-fx';
import { formulaTerm, formulaTest } from '../power-fx/formula-term.ts';
import {
  type ArithmeticOperator,
  arithmetic,
  type ComparisonOperator,
  comparison,
  junction,
  negated,
  slotTerm,
  type Term,
  type Test,
} from '../program/term.ts';
import { slotOfOperand } from './operand.ts';
import type { Unit } from './unit.ts';

/** The expression as a term; undefined when it is more than arithmetic over variables and whole numbers. */
export function termOf(unit: Unit, expression: Expression): Term | undefined {
  switch (expression.kind) {
    case 'variable':
    case 'number': {
      const slot = slotOfOperand(unit, expression);
      return slot === undefined ? undefined : slotTerm(slot);
    }
    case 'group':
      return termOf(unit, expression.expression);
    case 'unary':
      if (expression.operator === '+') return termOf(unit, expression.operand);
      return expression.operator === '-' ? negation(unit, termOf(unit, expression.operand)) : undefined;
    case 'binary':
      return isArithmetic(expression.operator)
        ? arithmetic(expression.operator, termOf(unit, expression.left), termOf(unit, expression.right))
        : undefined;
    case 'powerFx': {
      const plain = plainExpression(expression);
      if (plain !== undefined) return termOf(unit, plain);
      const formula = formulaIn(expression);
      return formula === undefined ? undefined : formulaTerm(unit, formula);
    }
    default:
      return undefined;
  }
}

/** Undefined for a text, and for what can't be read. */
function formulaIn({ form, parts: [part] }: PowerFxText): Formula | undefined {
  const parsed = form === 'formula' && part?.kind === 'formula' ? parseFormula(part.formula) : undefined;
  return parsed?.ok === true ? parsed.value : undefined;
}

function negation(unit: Unit, term: Term | undefined): Term | undefined {
  return arithmetic('-', slotTerm(unit.slots.constant(0)), term);
}

/** The condition as a test; undefined when it is more than comparisons of terms. */
export function testOf(unit: Unit, expression: Expression): Test | undefined {
  if (expression.kind === 'group') return testOf(unit, expression.expression);
  if (expression.kind === 'unary' && expression.operator === 'NOT') return negated(testOf(unit, expression.operand));
  if (expression.kind === 'powerFx') {
    const formula = formulaIn(expression);
    return formula === undefined ? undefined : formulaTest(unit, formula);
  }
  if (expression.kind !== 'binary') return undefined;
  const { operator, left, right } = expression;
  if (isJunction(operator)) return junction(operator, testOf(unit, left), testOf(unit, right));
  return isComparison(operator) ? comparison(operator, termOf(unit, left), termOf(unit, right)) : undefined;
}

function isArithmetic(operator: BinaryOperator): operator is BinaryOperator & ArithmeticOperator {
  return operator === '+' || operator === '-' || operator === '*' || operator === '/' || operator === 'MOD';
}

function isJunction(operator: BinaryOperator): operator is 'AND' | 'OR' | 'XOR' {
  return operator === 'AND' || operator === 'OR' || operator === 'XOR';
}

export function isComparison(operator: BinaryOperator): operator is ComparisonOperator {
  return !isArithmetic(operator) && !isJunction(operator);
}
