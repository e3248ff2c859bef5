import type { BinaryOperator, Expression } from '@tandem/desktop-flow';
import { plainExpression } from '@tandem/desktop-flow/power-fx';
import type { ArithmeticOperator, ComparisonOperator, Term, Test } from '../program/term.ts';
import { slotOfOperand } from './operand.ts';
import type { Unit } from './unit.ts';

/** The expression as a term; undefined when it is more than arithmetic over variables and whole numbers. */
export function termOf(unit: Unit, expression: Expression): Term | undefined {
  switch (expression.kind) {
    case 'variable':
    case 'number':
      return slotTerm(slotOfOperand(unit, expression));
    case 'group':
      return termOf(unit, expression.expression);
    case 'unary':
      if (expression.operator === '+') return termOf(unit, expression.operand);
      return expression.operator === '-' ? negation(termOf(unit, expression.operand), unit) : undefined;
    case 'binary':
      return isArithmetic(expression.operator)
        ? arithmetic(expression.operator, termOf(unit, expression.left), termOf(unit, expression.right))
        : undefined;
    case 'powerFx': {
      const plain = plainExpression(expression);
      return plain === undefined ? undefined : termOf(unit, plain);
    }
    default:
      return undefined;
  }
}

export function slotTerm(slot: number | undefined): Term | undefined {
  return slot === undefined ? undefined : { kind: 'slot', slot };
}

function negation(term: Term | undefined, unit: Unit): Term | undefined {
  return arithmetic('-', slotTerm(unit.slots.constant(0)), term);
}

function arithmetic(operator: ArithmeticOperator, left: Term | undefined, right: Term | undefined): Term | undefined {
  return left === undefined || right === undefined ? undefined : { kind: 'arithmetic', operator, left, right };
}

/** The condition as a test; undefined when it is more than comparisons of terms. */
export function testOf(unit: Unit, expression: Expression): Test | undefined {
  if (expression.kind === 'group') return testOf(unit, expression.expression);
  if (expression.kind === 'unary' && expression.operator === 'NOT') {
    const test = testOf(unit, expression.operand);
    return test === undefined ? undefined : { kind: 'not', test };
  }
  if (expression.kind !== 'binary') return undefined;
  const { operator, left, right } = expression;
  if (isJunction(operator)) return junction(operator, testOf(unit, left), testOf(unit, right));
  return comparison(operator, termOf(unit, left), termOf(unit, right));
}

function junction(operator: 'AND' | 'OR' | 'XOR', left: Test | undefined, right: Test | undefined): Test | undefined {
  return left === undefined || right === undefined ? undefined : { kind: 'junction', operator, left, right };
}

/** Undefined unless the operator compares. */
export function comparison(operator: BinaryOperator, left: Term | undefined, right: Term | undefined): Test | undefined {
  if (!isComparison(operator) || left === undefined || right === undefined) return undefined;
  return { kind: 'comparison', operator, left, right };
}

function isArithmetic(operator: BinaryOperator): operator is ArithmeticOperator {
  return operator === '+' || operator === '-' || operator === '*' || operator === '/' || operator === 'MOD';
}

function isJunction(operator: BinaryOperator): operator is 'AND' | 'OR' | 'XOR' {
  return operator === 'AND' || operator === 'OR' || operator === 'XOR';
}

function isComparison(operator: BinaryOperator): operator is ComparisonOperator {
  return !isArithmetic(operator) && !isJunction(operator);
}
