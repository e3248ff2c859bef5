import type { BinaryOperation, Condition, Expression } from '@tandem/desktop-flow';
import { truthOf } from '../power-fx/coerce.ts';
import type { Evaluate } from '../program/instruction.ts';
import type { Label } from '../program/label.ts';
import { Opcode } from '../program/opcode.ts';
import type { Site } from '../program/site.ts';
import { compileCondition } from './action-call.ts';
import { compileExpression } from './expression.ts';
import { slotOfOperand } from './operand.ts';
import { testOf } from './term.ts';
import type { Unit } from './unit.ts';

export interface Branching {
  readonly site: Site;
  readonly isStatement: boolean;
  /** Where to go when the condition does not hold. */
  readonly otherwise: Label;
}

/** Emits instructions that fall through when the condition holds. */
export function emitUnless(unit: Unit, condition: Condition, branching: Branching): void {
  if (condition.kind === 'actionCall') compileCondition(unit, condition, branching);
  else emitUnlessExpression(unit, condition, branching);
}

function emitUnlessExpression(unit: Unit, expression: Expression, branching: Branching): void {
  const { site, isStatement, otherwise } = branching;
  if (expression.kind === 'powerFx') {
    const value = compileExpression(unit, expression);
    const evaluate: Evaluate = (slots) => truthOf(value(slots));
    unit.emit({ opcode: Opcode.unless, site, isStatement, jump: otherwise, evaluate, test: testOf(unit, expression) });
  } else if (expression.kind === 'group') emitUnlessExpression(unit, expression.expression, branching);
  else if (expression.kind === 'binary' && expression.operator === 'AND') {
    emitUnlessExpression(unit, expression.left, branching);
    emitUnlessExpression(unit, expression.right, { ...branching, isStatement: false });
  } else if (expression.kind !== 'binary' || !emitComparison(unit, expression, branching)) {
    const evaluate = compileExpression(unit, expression);
    unit.emit({ opcode: Opcode.unless, site, isStatement, jump: otherwise, evaluate, test: testOf(unit, expression) });
  }
}

const COMPARISONS: Readonly<Partial<Record<BinaryOperation['operator'], Opcode>>> = {
  '<': Opcode.unlessLess,
  '<=': Opcode.unlessLessOrEqual,
  '>': Opcode.unlessGreater,
  '>=': Opcode.unlessGreaterOrEqual,
  '=': Opcode.unlessEqual,
  '<>': Opcode.unlessNotEqual,
};

/** True when the comparison needed no computing and was emitted as one instruction. */
function emitComparison(unit: Unit, { operator, left, right }: BinaryOperation, { site, isStatement, otherwise }: Branching): boolean {
  const opcode = COMPARISONS[operator];
  if (opcode === undefined) return false;
  const [leftSlot, rightSlot] = [slotOfOperand(unit, left), slotOfOperand(unit, right)];
  if (leftSlot === undefined || rightSlot === undefined) return false;
  unit.emit({ opcode, site, isStatement, left: leftSlot, right: rightSlot, jump: otherwise });
  return true;
}
