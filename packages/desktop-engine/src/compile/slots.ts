import type { TextRange } from '@tandem/kernel';
import type { DesktopValue } from '../values/value.ts';

interface Use {
  readonly name: string;
  readonly range: TextRange;
}

/** Gives every variable, constant and loop of a flow its place. */
export class Slots {
  readonly variables = new Map<string, number>();
  /** As they are spelt where they are named first. */
  readonly variableNames: string[] = [];
  readonly initial: DesktopValue[] = [];
  readonly #constants = new Map<string, number>();
  readonly #defined = new Set<string>();
  readonly #uses: Use[] = [];
  iteratorCount = 0;

  /** The slot of a variable that a statement gives a value. */
  define(name: string): number {
    this.#defined.add(name.toLowerCase());
    return this.#slotOf(name);
  }

  /** The slot of a variable that an expression reads. */
  use(name: string, range: TextRange): number {
    this.#uses.push({ name, range });
    return this.#slotOf(name);
  }

  constant(value: string | number | boolean): number {
    const key = `${typeof value}:${value}`;
    const known = this.#constants.get(key);
    if (known !== undefined) return known;
    const slot = this.reserve(value);
    this.#constants.set(key, slot);
    return slot;
  }

  reserve(value: DesktopValue = null): number {
    return this.initial.push(value) - 1;
  }

  reserveIterator(): number {
    return this.iteratorCount++;
  }

  /** First use of each variable that nothing defines. */
  undefinedUses(): readonly Use[] {
    const missing = this.#uses.filter(({ name }) => !this.#defined.has(name.toLowerCase()));
    return missing.filter(({ name }, i) => missing.findIndex((use) => use.name.toLowerCase() === name.toLowerCase()) === i);
  }

  #slotOf(name: string): number {
    const folded = name.toLowerCase();
    const known = this.variables.get(folded);
    if (known !== undefined) return known;
    const slot = this.reserve();
    this.variables.set(folded, slot);
    this.variableNames.push(name);
    return slot;
  }
}
