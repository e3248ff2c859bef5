import type { TextRange } from '@tandem/kernel';
import type { DesktopValue } from '../values/value.ts';

interface Use {
  readonly name: string;
  readonly range: TextRange;
}

/** Gives every variable, constant and loop of a flow its place. */
export class Slots {
  readonly #isCaseSensitive: boolean;
  readonly variables = new Map<string, number>();
  /** As they are spelt where they are named first. */
  readonly variableNames: string[] = [];
  readonly initial: DesktopValue[] = [];
  readonly #constants = new Map<string, number>();
  /** Slots that never change. */
  readonly constants = new Set<number>();
  readonly #defined = new Set<string>();
  readonly #uses: Use[] = [];
  readonly #spellings = new Map<string, string>();
  iteratorCount = 0;

  /** @param isCaseSensitive whether names that differ only in case are different variables, as in Power Fx flows */
  constructor(isCaseSensitive: boolean) {
    this.#isCaseSensitive = isCaseSensitive;
  }

  /** The slot of a variable that a statement gives a value. */
  define(name: string): number {
    this.#defined.add(this.#keyOf(name));
    return this.#slotOf(name);
  }

  /** The slot of a variable that an expression reads. */
  use(name: string, range: TextRange): number {
    this.#uses.push({ name, range });
    return this.#slotOf(name);
  }

  /** Whether something of the flow names the variable. */
  has(name: string): boolean {
    return this.variables.has(this.#keyOf(name));
  }

  constant(value: string | number | boolean): number {
    const key = `${typeof value}:${value}`;
    const known = this.#constants.get(key);
    if (known !== undefined) return known;
    const slot = this.reserve(value);
    this.#constants.set(key, slot);
    this.constants.add(slot);
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
    const first = new Map<string, Use>();
    for (const use of this.#uses) {
      const key = this.#keyOf(use.name);
      if (!this.#defined.has(key) && !first.has(key)) first.set(key, use);
    }
    return [...first.values()];
  }

  /** The name in lower case; where case counts, only for the first spelling of it. */
  #keyOf(name: string): string {
    const folded = name.toLowerCase();
    if (!this.#isCaseSensitive) return folded;
    const first = this.#spellings.get(folded);
    if (first === undefined) this.#spellings.set(folded, name);
    return first === undefined || first === name ? folded : `${folded}\n${name}`;
  }

  #slotOf(name: string): number {
    const key = this.#keyOf(name);
    const known = this.variables.get(key);
    if (known !== undefined) return known;
    const slot = this.reserve();
    this.variables.set(key, slot);
    this.variableNames.push(name);
    return slot;
  }
}
