import type { Machine } from '../run/machine.ts';
import type { DesktopValue } from '../values/value.ts';
import type { HotLoop } from './hot-loop.ts';
import type { Label } from './label.ts';
import type { Opcode } from './opcode.ts';
import type { Site } from './site.ts';
import type { Term, Test } from './term.ts';

/** The value of an expression, read from the variables. */
export type Evaluate = (slots: DesktopValue[]) => DesktopValue;

/** Carries out a statement and gives the address to go on at. */
export type Step = (machine: Machine) => number | Promise<number>;

export interface InstructionParts {
  readonly opcode: Opcode;
  readonly site: Site;
  /** Whether it is the instruction that stands for its statement in the log and in the action count. */
  readonly isStatement?: boolean;
  readonly target?: number;
  readonly left?: number;
  readonly right?: number;
  readonly jump?: Label;
  readonly evaluate?: Evaluate;
  readonly step?: Step;
  /** What `evaluate` computes, when it is arithmetic. */
  readonly term?: Term | undefined;
  /** What `evaluate` tests, when it compares numbers. */
  readonly test?: Test | undefined;
  /** What `step` does, when it begins a counting loop. */
  readonly count?: LoopCount | undefined;
}

/** The beginning of a counting loop: it goes on with the next instruction unless there is nothing to count. */
export interface LoopCount {
  readonly first: Term;
  readonly last: Term;
  readonly step: Term;
  /** Slots for the count, its end and its step, side by side. */
  readonly counter: number;
  readonly target: number;
  readonly over: Label;
}

const nothing: Evaluate = () => null;
const noStep: Step = () => -1;

/** One instruction. All have the same members, so that the interpreter's loop sees one shape. */
export class Instruction {
  readonly address: number;
  readonly opcode: Opcode;
  /** How many statements it stands for in the log and in the action count: one or none. */
  readonly statements: 0 | 1;
  /** Slots. */
  readonly target: number;
  readonly left: number;
  readonly right: number;
  readonly evaluate: Evaluate;
  readonly step: Step;
  readonly site: Site;
  /** The one after it; undefined at the end of the flow. */
  next: Instruction | undefined;
  /** The one that it goes to instead. */
  jump: Instruction | undefined;
  /** The loop that another round of begins at `jump`. */
  loop: HotLoop | undefined;

  constructor(parts: InstructionParts, address: number) {
    this.address = address;
    this.opcode = parts.opcode;
    this.statements = parts.isStatement === true ? 1 : 0;
    this.target = parts.target ?? 0;
    this.left = parts.left ?? 0;
    this.right = parts.right ?? 0;
    this.evaluate = parts.evaluate ?? nothing;
    this.step = parts.step ?? noStep;
    this.site = parts.site;
    this.next = undefined;
    this.jump = undefined;
    this.loop = undefined;
  }
}

/**
 * The instructions by their addresses, each linked to those that may follow it. All labels must be known.
 *
 * @param loops by the address at which their rounds begin
 */
export function linkInstructions(all: readonly InstructionParts[], loops: ReadonlyMap<number, HotLoop>): readonly Instruction[] {
  const instructions = all.map((parts, address) => new Instruction(parts, address));
  for (const [address, { jump }] of all.entries()) {
    const instruction = instructions[address];
    if (instruction === undefined) continue;
    instruction.next = instructions[address + 1];
    if (jump === undefined) continue;
    instruction.jump = instructions[jump.at];
    if (jump.at <= address) instruction.loop = loops.get(jump.at);
  }
  return instructions;
}
