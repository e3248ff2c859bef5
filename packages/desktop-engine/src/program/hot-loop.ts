import type { DesktopValue } from '../values/value.ts';

/** What one pass through generated code may use up, and what it tells of itself. */
export interface LoopPass {
  /** How many rounds may begin; afterwards how many are left. */
  rounds: number;
  /** Statements that were carried out. */
  statements: number;
}

/**
 * Carries out rounds of a loop, from the first instruction of its body on, until it is over, the rounds are used up, or something
 * comes that generated code leaves to the interpreter.
 *
 * @returns the address at which the interpreter goes on; `NOT_ENTERED` when nothing was done
 */
export type LoopCode = (slots: DesktopValue[], pass: LoopPass) => number;

export const NOT_ENTERED = -1;

/** A loop that can be carried out by generated code. */
export class HotLoop {
  /** Its number among those of the program, from 0. */
  readonly index: number;
  readonly #generate: () => LoopCode | undefined;
  #generated: { readonly code: LoopCode | undefined } | undefined;

  constructor(index: number, generate: () => LoopCode | undefined) {
    this.index = index;
    this.#generate = generate;
  }

  /** Generated when it is needed first; undefined where the process does not allow generated code. */
  get code(): LoopCode | undefined {
    this.#generated ??= { code: this.#generate() };
    return this.#generated.code;
  }
}
