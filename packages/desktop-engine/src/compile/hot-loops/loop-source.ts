import { NOT_ENTERED } from '../../program/hot-loop.ts';
import type { InstructionParts } from '../../program/instruction.ts';
import type { DesktopValue } from '../../values/value.ts';
import { effectOf } from './effect.ts';
import { isStructured, jumpsIn, type LoopRegion } from './loop-region.ts';
import { LoopVariables } from './loop-variables.ts';
import { LoopWriter } from './loop-writer.ts';

/** The code of a flow, as far as loops are written from it. */
export interface LoopProgram {
  readonly instructions: readonly InstructionParts[];
  readonly initial: readonly DesktopValue[];
  /** Slots that never change. */
  readonly constants: ReadonlySet<number>;
}

/** In larger ones V8 would take long before it makes fast code. */
const INSTRUCTIONS_MAX = 400;

/** Whether code for the loop is worth while, and can be written: its rounds begin with what generated code can do. */
export function isSuitable(region: LoopRegion, { instructions }: LoopProgram): boolean {
  const first = instructions[region.head];
  if (first === undefined || effectOf(first) === undefined || region.end - region.head >= INSTRUCTIONS_MAX) return false;
  return isStructured(region, jumpsIn(region, instructions));
}

/** The loop as the body of a `LoopCode`. Nothing in it is text of the flow. */
export function loopSource(region: LoopRegion, { instructions, initial, constants }: LoopProgram): string {
  const variables = new LoopVariables(initial, constants);
  const loop = new LoopWriter({ region, instructions, variables }).write();
  return [
    "'use strict';",
    ...variables.entry(`${NOT_ENTERED}`),
    `let { rounds } = pass, statements = 0, at = ${region.head};`,
    'out: {',
    ...loop,
    '}',
    ...variables.exit(),
    'pass.rounds = rounds;',
    'pass.statements = statements;',
    'return at;',
  ].join('\n');
}
