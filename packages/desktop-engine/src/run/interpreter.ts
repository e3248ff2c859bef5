import { NOT_ENTERED } from '../program/hot-loop.ts';
import type { Instruction } from '../program/instruction.ts';
import { Opcode } from '../program/opcode.ts';
import { add, subtract } from '../values/arithmetic.ts';
import { compareValues, equalValues } from '../values/compare.ts';
import { truthOf } from '../values/truth.ts';
import type { DesktopValue } from '../values/value.ts';
import type { Machine } from './machine.ts';

/** Called after each statement that has been carried out, when statements are logged. */
export type OnStatement = (instruction: Instruction) => void;

/** Why the interpreter stopped: the flow is over, it has carried out its share, or an action takes its time. */
export type Pause = 'ended' | 'yield' | Promise<number>;

/**
 * Carries out instructions from `machine.address` on without giving way to the event loop, up to `budget` of them; a round of a
 * loop in generated code counts as one. When a statement throws, `machine.address` is at it.
 */
export function interpret(machine: Machine, budget: number, onStatement: OnStatement | undefined): Pause {
  const { slots, hotLoops } = machine;
  const { instructions } = machine.program;
  const first = instructions[machine.address];
  if (first === undefined) return 'ended';
  // Kept here, out of the machine, while nobody else can look.
  let instruction = first;
  let statements = 0;
  try {
    for (let left = budget; left > 0; left--) {
      let { next } = instruction;
      statements += instruction.statements;
      switch (instruction.opcode) {
        case Opcode.loopNext:
          if (countOn(slots, instruction)) next = instruction.jump;
          break;
        case Opcode.add:
          slots[instruction.target] = sum(valueAt(slots, instruction.left), valueAt(slots, instruction.right));
          break;
        case Opcode.subtract:
          slots[instruction.target] = subtract(valueAt(slots, instruction.left), valueAt(slots, instruction.right));
          break;
        case Opcode.move:
          slots[instruction.target] = valueAt(slots, instruction.left);
          break;
        case Opcode.evaluate:
          slots[instruction.target] = instruction.evaluate(slots);
          break;
        case Opcode.unlessLess:
          if (order(valueAt(slots, instruction.left), valueAt(slots, instruction.right)) >= 0) next = instruction.jump;
          break;
        case Opcode.unlessLessOrEqual:
          if (order(valueAt(slots, instruction.left), valueAt(slots, instruction.right)) > 0) next = instruction.jump;
          break;
        case Opcode.unlessGreater:
          if (order(valueAt(slots, instruction.left), valueAt(slots, instruction.right)) <= 0) next = instruction.jump;
          break;
        case Opcode.unlessGreaterOrEqual:
          if (order(valueAt(slots, instruction.left), valueAt(slots, instruction.right)) < 0) next = instruction.jump;
          break;
        case Opcode.unlessEqual:
          if (!equal(valueAt(slots, instruction.left), valueAt(slots, instruction.right))) next = instruction.jump;
          break;
        case Opcode.unlessNotEqual:
          if (equal(valueAt(slots, instruction.left), valueAt(slots, instruction.right))) next = instruction.jump;
          break;
        case Opcode.unless:
          if (!truthOf(instruction.evaluate(slots))) next = instruction.jump;
          break;
        case Opcode.jump:
          next = instruction.jump;
          break;
        default: {
          machine.address = instruction.address;
          const address = instruction.step(machine);
          if (typeof address !== 'number') return address;
          next = instructions[address];
        }
      }
      if (onStatement !== undefined && instruction.statements === 1) onStatement(instruction);
      const { loop } = instruction;
      if (loop !== undefined && hotLoops !== undefined && next === instruction.jump && hotLoops.isDue(loop)) {
        const address = hotLoops.carryOut(loop, slots, left);
        if (address !== NOT_ENTERED) {
          next = instructions[address];
          left = hotLoops.pass.rounds;
          statements += hotLoops.pass.statements;
        }
      }
      if (next === undefined) return 'ended';
      instruction = next;
    }
    return 'yield';
  } finally {
    machine.address = instruction.address;
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

function order(left: DesktopValue, right: DesktopValue): number {
  return typeof left === 'number' && typeof right === 'number' ? left - right : compareValues(left, right);
}

function equal(left: DesktopValue, right: DesktopValue): boolean {
  return typeof left === 'number' && typeof right === 'number' ? left === right : equalValues(left, right);
}

/** Counts a loop on: its count, its end and its step are in three slots side by side. False when it is over; then it has counted one step past its end. */
function countOn(slots: DesktopValue[], { target, left }: Instruction): boolean {
  const count = valueAt(slots, left);
  const last = valueAt(slots, left + 1);
  const step = valueAt(slots, left + 2);
  const next = sum(count, step);
  const isOver = isBeyond(next, last, step);
  if (!isOver || !isBeyond(count, last, step)) slots[left] = slots[target] = next;
  return !isOver;
}

function isBeyond(next: DesktopValue, last: DesktopValue, step: DesktopValue): boolean {
  if (step === 1) return order(next, last) > 0;
  return order(next, last) * order(step, 0) > 0;
}
