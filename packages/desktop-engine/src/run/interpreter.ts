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
  // Kept here, out of the object, while nobody else can look.
  let at = address;
  let statements = 0;
  try {
    for (let left = budget; left > 0; left--) {
      const instruction = instructions[address];
      if (instruction === undefined) return 'ended';
      at = address;
      statements += instruction.statements;
      switch (instruction.opcode) {
        case Opcode.loopNext:
          address = loopNext(slots, instruction) ? instruction.jump : address + 1;
          break;
        case Opcode.add:
          slots[instruction.target] = sum(valueAt(slots, instruction.left), valueAt(slots, instruction.right));
          address++;
          break;
        case Opcode.move:
          slots[instruction.target] = valueAt(slots, instruction.left);
          address++;
          break;
        case Opcode.subtract:
          slots[instruction.target] = subtract(valueAt(slots, instruction.left), valueAt(slots, instruction.right));
          address++;
          break;
        case Opcode.evaluate:
          slots[instruction.target] = instruction.evaluate(slots);
          address++;
          break;
        case Opcode.jump:
          address = instruction.jump;
          break;
        case Opcode.step: {
          machine.address = address;
          const next = instruction.step(machine);
          if (typeof next !== 'number') return next;
          address = next;
          break;
        }
        case Opcode.unless:
          address = truthOf(instruction.evaluate(slots)) ? address + 1 : instruction.jump;
          break;
        default:
          address = holds(instruction.opcode, valueAt(slots, instruction.left), valueAt(slots, instruction.right))
            ? address + 1
            : instruction.jump;
      }
      if (onStatement !== undefined && instruction.statements === 1) onStatement(instruction);
      if (address === END) return 'ended';
    }
    at = address;
    return 'yield';
  } finally {
    machine.address = at;
    machine.actionCount += statements;
  }
}

/** Every slot that an instruction names exists and holds a value from the start, so there is nothing to check. */
function valueAt(slots: readonly DesktopValue[], slot: number): DesktopValue {
  return slots[slot] as DesktopValue;
}

function sum(left: DesktopValue, right: DesktopValue): DesktopValue {
  if (typeof left === 'number' && typeof right === 'number') {
    const result = left + right;
    if (result <= Number.MAX_SAFE_INTEGER && result >= Number.MIN_SAFE_INTEGER) return result;
  }
  return add(left, right);
}

/** Counts on; false when the loop is over. */
function loopNext(slots: DesktopValue[], { left, target }: Instruction): boolean {
  const count = valueAt(slots, left);
  const last = valueAt(slots, left + 1);
  const step = valueAt(slots, left + 2);
  const next = sum(count, step);
  const isOver = typeof next === 'number' && typeof last === 'number' && step === 1 ? next > last : isBeyond(next, last, step);
  if (isOver) return false;
  slots[left] = next;
  slots[target] = next;
  return true;
}

function isBeyond(next: DesktopValue, last: DesktopValue, step: DesktopValue): boolean {
  return compareValues(next, last) * compareValues(step, 0) > 0;
}

function holds(opcode: Opcode, left: DesktopValue, right: DesktopValue): boolean {
  if (opcode === Opcode.unlessEqual) return equalValues(left, right);
  if (opcode === Opcode.unlessNotEqual) return !equalValues(left, right);
  const order = typeof left === 'number' && typeof right === 'number' ? left - right : compareValues(left, right);
  switch (opcode) {
    case Opcode.unlessLess:
      return order < 0;
    case Opcode.unlessLessOrEqual:
      return order <= 0;
    case Opcode.unlessGreater:
      return order > 0;
    default:
      return order >= 0;
  }
}
