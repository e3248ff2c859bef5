import type { Program } from '../program/program.ts';
import type { Site } from '../program/site.ts';

/** What the log shows instead of details that a sensitive value may be in. */
export const HIDDEN_DETAILS = 'The details are hidden because the action works with a sensitive value.';

/**
 * Which slots may hold a sensitive value or anything computed from one. It is found before the run from the flow itself, without
 * regard to order, so it never misses a way that a value can take through statements; a decision that depends on a sensitive
 * value does not make what is decided sensitive.
 */
export class Sensitivity {
  readonly #slots: ReadonlySet<number>;

  constructor(program: Program, names: Iterable<string>) {
    this.#slots = reached(program, names);
  }

  includes(slot: number): boolean {
    return this.#slots.has(slot);
  }

  get slots(): Iterable<number> {
    return this.#slots;
  }

  covers(site: Site): boolean {
    return this.meets(site.reads);
  }

  /** Whether one of the slots may hold something sensitive. */
  meets(slots: ReadonlySet<number>): boolean {
    return intersects(slots, this.#slots);
  }
}

function reached(program: Program, names: Iterable<string>): ReadonlySet<number> {
  const slots = new Set<number>();
  for (const name of names) {
    const slot = program.variables.get(name.toLowerCase());
    if (slot !== undefined) slots.add(slot);
  }
  for (let before = -1; before !== slots.size; ) {
    before = slots.size;
    for (const { sources, targets } of program.flows) {
      if (intersects(sources, slots)) for (const target of targets) slots.add(target);
    }
  }
  return slots;
}

function intersects(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  for (const slot of some) if (others.has(slot)) return true;
  return false;
}
