import type { DesktopValue } from './value.ts';

/** The properties of an instance by the names that the designer shows; each is read when it is asked for. */
export type InstanceFacts = Readonly<Record<string, () => DesktopValue>>;

/**
 * Something that is open on the machine or has no other form in a flow: a workbook, a connection, a mail message, bytes. Only the
 * actions of its module look inside.
 */
export class Instance<T = unknown> {
  readonly kind = 'instance';
  /** Name of the type as the designer shows it, such as `Excel instance`. */
  readonly type: string;
  readonly handle: T;
  readonly #facts: InstanceFacts;

  constructor(type: string, handle: T, facts: InstanceFacts = {}) {
    this.type = type;
    this.handle = handle;
    this.#facts = facts;
  }

  /** What a text shows of it. */
  toText(): string {
    return this.type;
  }

  get propertyNames(): readonly string[] {
    return Object.keys(this.#facts);
  }

  /** A property by its name in any case; undefined when there is none. */
  property(name: string): DesktopValue | undefined {
    const folded = name.toLowerCase();
    const key = this.propertyNames.find((candidate) => candidate.toLowerCase() === folded);
    return key === undefined ? undefined : this.#facts[key]?.();
  }
}
