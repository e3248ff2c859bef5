import type { Expression } from '@tandem/desktop-flow';
import { plainExpression } from '@tandem/desktop-flow/power-fx';
import { negate } from '../values/arithmetic.ts';
import { readNumber } from '../values/numeric.ts';
import type { Unit } from './unit.ts';

/** The slot of an expression that is only a variable or a literal; undefined for anything that must be computed. */
export function slotOfOperand(unit: Unit, expression: Expression): number | undefined {
  switch (expression.kind) {
    case 'variable':
      return unit.slots.use(expression.name, expression.range);
    case 'text':
    case 'boolean':
      return unit.slots.constant(expression.value);
    case 'number':
      return slotOfNumber(unit, expression.text, false);
    case 'unary':
      return expression.operator === '-' && expression.operand.kind === 'number'
        ? slotOfNumber(unit, expression.operand.text, true)
        : undefined;
    case 'group':
      return slotOfOperand(unit, expression.expression);
    case 'powerFx': {
      const plain = plainExpression(expression);
      return plain === undefined ? undefined : slotOfOperand(unit, plain);
    }
    default:
      return undefined;
  }
}

function slotOfNumber(unit: Unit, text: string, isNegative: boolean): number | undefined {
  const read = readNumber(text);
  if (typeof read !== 'number') return undefined;
  const value = isNegative ? negate(read) : read;
  return typeof value === 'number' ? unit.slots.constant(value) : undefined;
}
