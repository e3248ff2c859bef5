import type { Instruction } from '../program/instruction.ts';
import { Opcode } from '../program/opcode.ts';
import { add, subtract } from '../values/arithmetic.ts';
import { compareValues, equalValues } from '../values/compare.ts';
import { truthOf } from '../values/truth.ts';
import type { DesktopValue } from '../values/value.ts';
import { END, type Machine } from './machine.ts';

/** Called after each statement that has been carried out, when statements are logged. */
export type OnStatement = (instruction: Instruction) => void;

/** Why the interpreter stopped: the flow is over, it has carried out its share, or an action takes its time. */
export type Pause = 'ended' | 'yield' | Promise<number>;

/**
 * Carries out instructions from `machine.address` on without giving way to the event loop, up to `budget` of them. When a
 * statement throws, `machine.address` is at it.
 */
export function interpret(machine: Machine, budget: number, onStatement: OnStatement | undefined): Pause {
  const { slots } = machine;
  const { instructions } = machine.program;
  let address = machine.address;
  let statements = 0;
  try {
    for (let left = budget; left > 0; left--) {
      const instruction = instructions[address];
      if (instruction === undefined) return 'ended';
      if (instruction.isStatement) statements++;
      switch (instruction.opcode) {
        case Opcode.loopNext:
          address = loopNext(slots, instruction) ? instruction.jump.at : address + 1;
          break;
        case Opcode.add:
          slots[instruction.target] = sum(slots[instruction.left] ?? null, slots[instruction.right] ?? null);
          address++;
          break;
        case Opcode.subtract:
          slots[instruction.target] = subtract(slots[instruction.left] ?? null, slots[instruction.right] ?? null);
          address++;
          break;
        case Opcode.move:
          slots[instruction.target] = slots[instruction.left] ?? null;
          address++;
          break;
        case Opcode.evaluate:
          slots[instruction.target] = instruction.evaluate(slots);
          address++;
          break;
        case Opcode.jump:
          address = instruction.jump.at;
          break;
        case Opcode.step: {
          machine.address = address;
          const next = instruction.step(machine);
          if (typeof next !== 'number') return next;
          address = next;
          break;
        }
        default:
          address = holds(slots, instruction) ? address + 1 : instruction.jump.at;
      }
      if (onStatement !== undefined && instruction.isStatement) onStatement(instruction);
      if (address === END) return 'ended';
    }
    return 'yield';
  } finally {
    machine.address = address;
    machine.actionCount += statements;
  }
}

function sum(left: DesktopValue, right: DesktopValue): DesktopValue {
  if (typeof left === 'number' && typeof right === 'number') {
    const result = left + right;
    if (Number.isSafeInteger(result)) return result;
  }
  return add(left, right);
}

/** Counts on; false when the loop is over. */
function loopNext(slots: DesktopValue[], { left, target }: Instruction): boolean {
  const [count, last, step] = [slots[left] ?? 0, slots[left + 1] ?? 0, slots[left + 2] ?? 1];
  const next = sum(count, step);
  if (compareValues(next, last) * compareValues(step, 0) > 0) return false;
  slots[left] = next;
  slots[target] = next;
  return true;
}

function holds(slots: DesktopValue[], { opcode, left, right, evaluate }: Instruction): boolean {
  switch (opcode) {
    case Opcode.unlessLess:
      return compareValues(slots[left] ?? null, slots[right] ?? null) < 0;
    case Opcode.unlessLessOrEqual:
      return compareValues(slots[left] ?? null, slots[right] ?? null) <= 0;
    case Opcode.unlessGreater:
      return compareValues(slots[left] ?? null, slots[right] ?? null) > 0;
    case Opcode.unlessGreaterOrEqual:
      return compareValues(slots[left] ?? null, slots[right] ?? null) >= 0;
    case Opcode.unlessEqual:
      return equalValues(slots[left] ?? null, slots[right] ?? null);
    case Opcode.unlessNotEqual:
      return !equalValues(slots[left] ?? null, slots[right] ?? null);
    default:
      return truthOf(evaluate(slots));
  }
}
