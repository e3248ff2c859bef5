import { type HotLoop, type LoopPass, NOT_ENTERED } from '../program/hot-loop.ts';
import type { DesktopValue } from '../values/value.ts';

/** Rounds that the interpreter carries out before code is generated. */
const PATIENCE = 200;
const PATIENCE_MAX = 1_000_000;
/** A pass of fewer rounds costs more than it saves. */
const WORTHWHILE = 50;

/** Decides which rounds of the loops of one run are carried out by generated code. */
export class HotLoops {
  readonly #patience: number;
  /** Of each loop: rounds until the next pass. */
  readonly #waits: Int32Array;
  /** Of each loop: rounds from a pass that is too short to the next; twice as many each time. */
  readonly #pauses: Int32Array;
  readonly pass: LoopPass = { rounds: 0, statements: 0 };

  /** @param count of the loops of the program */
  constructor(count: number, patience = PATIENCE) {
    this.#patience = patience;
    this.#waits = new Int32Array(count).fill(patience);
    this.#pauses = new Int32Array(count).fill(patience);
  }

  /** Another round of the loop begins: whether it is for generated code. */
  isDue({ index }: HotLoop): boolean {
    const wait = this.#waits[index] ?? 0;
    if (wait > 0) this.#waits[index] = wait - 1;
    return wait <= 0;
  }

  /**
   * Makes a pass of so many rounds at most, after which `pass` tells how many are left and what was done.
   *
   * @returns as a `LoopCode`
   */
  carryOut({ index, code }: HotLoop, slots: DesktopValue[], rounds: number): number {
    const { pass } = this;
    pass.rounds = rounds;
    pass.statements = 0;
    const address = code === undefined ? NOT_ENTERED : code(slots, pass);
    const isShort = address === NOT_ENTERED || (pass.rounds > 0 && rounds - pass.rounds < WORTHWHILE);
    if (isShort) this.#pause(index);
    else this.#pauses[index] = this.#patience;
    return address;
  }

  #pause(index: number): void {
    const rounds = this.#pauses[index] ?? 0;
    this.#waits[index] = rounds;
    this.#pauses[index] = Math.min(rounds * 2, PATIENCE_MAX);
  }
}
