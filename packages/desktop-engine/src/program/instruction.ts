import type { Machine } from '../run/machine.ts';
import type { DesktopValue } from '../values/value.ts';
import type { Label } from './label.ts';
import type { Opcode } from './opcode.ts';
import type { Site } from './site.ts';

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
}

const nothing: Evaluate = () => null;
const noStep: Step = () => -1;

/** One instruction. All have the same members, so that the interpreter's loop sees one shape. Made once all labels are known. */
export class Instruction {
  readonly opcode: Opcode;
  /** How many statements it stands for in the log and in the action count: one or none. */
  readonly statements: 0 | 1;
  /** Slots. */
  readonly target: number;
  readonly left: number;
  readonly right: number;
  /** Address of another instruction; -1 for none. */
  readonly jump: number;
  readonly evaluate: Evaluate;
  readonly step: Step;
  readonly site: Site;

  constructor(parts: InstructionParts) {
    this.opcode = parts.opcode;
    this.statements = parts.isStatement === true ? 1 : 0;
    this.target = parts.target ?? 0;
    this.left = parts.left ?? 0;
    this.right = parts.right ?? 0;
    this.jump = parts.jump?.at ?? -1;
    this.evaluate = parts.evaluate ?? nothing;
    this.step = parts.step ?? noStep;
    this.site = parts.site;
  }
}
