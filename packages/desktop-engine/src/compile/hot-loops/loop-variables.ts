import type { DesktopValue } from '../../values/value.ts';

/** The slots that generated code works with, each in a local variable or, when it never changes, written out. */
export class LoopVariables {
  readonly #initial: readonly DesktopValue[];
  readonly #constants: ReadonlySet<number>;
  readonly #read = new Set<number>();
  readonly #written = new Set<number>();

  constructor(initial: readonly DesktopValue[], constants: ReadonlySet<number>) {
    this.#initial = initial;
    this.#constants = constants;
  }

  /** Whether it may hold a number. */
  isNumeric(slot: number): boolean {
    return !this.#constants.has(slot) || Number.isSafeInteger(this.#initial[slot]);
  }

  /** What gives its value; only of those that are numeric. */
  read(slot: number): string {
    if (this.#constants.has(slot)) return `(${Number(this.#initial[slot])})`;
    this.#read.add(slot);
    return nameOf(slot);
  }

  /** What a value can be assigned to. */
  write(slot: number): string {
    this.#written.add(slot);
    return nameOf(slot);
  }

  /**
   * Declares the variables; returns `otherwise` unless all that are read are numbers. V8 keeps results of a subtraction as bare
   * numbers, which takes a third less time than what it has only found to be one.
   */
  entry(otherwise: string): readonly string[] {
    const onlyWritten = [...this.#written].filter((slot) => !this.#read.has(slot));
    return [
      ...Array.from(this.#read, (slot) => `if (typeof slots[${slot}] !== 'number') return ${otherwise};`),
      ...Array.from(this.#read, (slot) => `let ${nameOf(slot)} = slots[${slot}] - 0;`),
      ...onlyWritten.map((slot) => `let ${nameOf(slot)} = slots[${slot}];`),
    ];
  }

  /** Gives the slots what has changed. */
  exit(): readonly string[] {
    return Array.from(this.#written, (slot) => `slots[${slot}] = ${nameOf(slot)};`);
  }
}

function nameOf(slot: number): string {
  return `s${slot}`;
}
