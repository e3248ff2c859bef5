import type { InstructionParts, LoopCount } from '../../program/instruction.ts';
import type { Label } from '../../program/label.ts';
import { Opcode } from '../../program/opcode.ts';
import { type ArithmeticOperator, type ComparisonOperator, slotTerm, type Term, type Test } from '../../program/term.ts';

/** What an instruction does when it works with numbers. */
export type Effect =
  | { readonly kind: 'assignment'; readonly target: number; readonly term: Term }
  | { readonly kind: 'branch'; readonly test: Test; readonly otherwise: Label }
  | { readonly kind: 'jump'; readonly to: Label }
  | { readonly kind: 'count'; readonly count: LoopCount }
  | { readonly kind: 'countOn'; readonly counter: number; readonly target: number; readonly body: Label };

/** Undefined for what only the interpreter can do. */
export function effectOf(parts: InstructionParts): Effect | undefined {
  const { opcode, target = 0, left = 0, count, jump } = parts;
  if (count !== undefined) return { kind: 'count', count };
  if (jump !== undefined) {
    if (opcode === Opcode.jump) return { kind: 'jump', to: jump };
    if (opcode === Opcode.loopNext) return { kind: 'countOn', counter: left, target, body: jump };
    const test = testIn(parts);
    return test === undefined ? undefined : { kind: 'branch', test, otherwise: jump };
  }
  const term = termIn(parts);
  return term === undefined ? undefined : { kind: 'assignment', target, term };
}

const SUMS: Readonly<Partial<Record<Opcode, ArithmeticOperator>>> = { [Opcode.add]: '+', [Opcode.subtract]: '-' };

function termIn(parts: InstructionParts): Term | undefined {
  const { opcode, left: leftSlot = 0, right: rightSlot = 0 } = parts;
  const [left, right] = [slotTerm(leftSlot), slotTerm(rightSlot)];
  if (opcode === Opcode.move) return left;
  const operator = SUMS[opcode];
  return operator === undefined ? parts.term : { kind: 'arithmetic', operator, left, right };
}

const COMPARISONS: Readonly<Partial<Record<Opcode, ComparisonOperator>>> = {
  [Opcode.unlessLess]: '<',
  [Opcode.unlessLessOrEqual]: '<=',
  [Opcode.unlessGreater]: '>',
  [Opcode.unlessGreaterOrEqual]: '>=',
  [Opcode.unlessEqual]: '=',
  [Opcode.unlessNotEqual]: '<>',
};

function testIn({ opcode, left = 0, right = 0, test }: InstructionParts): Test | undefined {
  const operator = COMPARISONS[opcode];
  return operator === undefined ? test : { kind: 'comparison', operator, left: slotTerm(left), right: slotTerm(right) };
}
