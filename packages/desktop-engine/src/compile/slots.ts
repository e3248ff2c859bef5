import { type Subflow, scopedName } from '@tandem/desktop-flow';
import type { TextRange } from '@tandem/kernel';
import type { DesktopValue } from '../values/value.ts';

interface Use {
  readonly name: string;
  readonly key: string;
  readonly range: TextRange;
}

/** Where a name stands. */
export type Scope = Pick<Subflow, 'name' | 'scope'>;

const FLOW: Scope = { name: '' };

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
  /** Slots of the variables of each local subflow, by its name in lower case. */
  readonly #locals = new Map<string, number[]>();
  /** The subflow whose statements name variables now; what stands outside all names variables of the flow. */
  subflow: Scope = FLOW;
  iteratorCount = 0;

  /** @param isCaseSensitive whether names that differ only in case are different variables, as in Power Fx flows */
  constructor(isCaseSensitive: boolean) {
    this.#isCaseSensitive = isCaseSensitive;
  }

  /** The slot of a variable that a statement gives a value. */
  define(name: string): number {
    return this.defineIn(this.subflow, name);
  }

  /** The slot of a variable of a subflow that gets its value, or is asked for it, where that subflow is called. */
  defineIn(subflow: Scope, name: string): number {
    const whole = scopedName(subflow, name);
    this.#defined.add(this.#keyOf(whole));
    return this.#slotOf(whole, subflow);
  }

  /** The slot of a variable that an expression reads. */
  use(name: string, range: TextRange): number {
    const whole = scopedName(this.subflow, name);
    this.#uses.push({ name, key: this.#keyOf(whole), range });
    return this.#slotOf(whole, this.subflow);
  }

  /** Slots of the variables of a local subflow, those that are still to come included; none of any other. */
  localsOf({ name, scope }: Scope): readonly number[] {
    return scope === 'LOCAL' ? this.#localsOf(name) : [];
  }

  /** Whether something names the variable of the flow. */
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
      if (!this.#defined.has(use.key) && !first.has(use.key)) first.set(use.key, use);
    }
    return [...first.values()];
  }

  #localsOf(subflow: string): number[] {
    const key = subflow.toLowerCase();
    const known = this.#locals.get(key) ?? [];
    this.#locals.set(key, known);
    return known;
  }

  /** The name in lower case; where case counts, only for the first spelling of it. */
  #keyOf(name: string): string {
    const folded = name.toLowerCase();
    if (!this.#isCaseSensitive) return folded;
    const first = this.#spellings.get(folded);
    if (first === undefined) this.#spellings.set(folded, name);
    return first === undefined || first === name ? folded : `${folded}\n${name}`;
  }

  /** @param name in its whole flow */
  #slotOf(name: string, subflow: Scope): number {
    const key = this.#keyOf(name);
    const known = this.variables.get(key);
    if (known !== undefined) return known;
    const slot = this.reserve();
    this.variables.set(key, slot);
    this.variableNames.push(name);
    if (name.includes('.')) this.#localsOf(subflow.name).push(slot);
    return slot;
  }
}
