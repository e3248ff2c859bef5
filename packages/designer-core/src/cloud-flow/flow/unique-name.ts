import { LIMITS } from '@tandem/kernel';

/** The name that Power Automate makes from a title: blanks become underscores. */
export function nameFromTitle(title: string): string {
  return title.trim().replaceAll(/\s+/gu, '_').slice(0, LIMITS.nameCharacters);
}

/** The title that people read for a name. */
export function titleFromName(name: string): string {
  return name.replaceAll('_', ' ');
}

/** Names that are in use, without regard to case. */
export class TakenNames {
  readonly #taken: Set<string>;

  constructor(names: Iterable<string>) {
    this.#taken = new Set(Array.from(names, (name) => name.toLowerCase()));
  }

  has(name: string): boolean {
    return this.#taken.has(name.toLowerCase());
  }

  /** `Compose`, or `Compose_2` when that is taken, and so on; the name counts as taken from now on. */
  claim(wanted: string): string {
    let name = wanted;
    for (let count = 2; this.has(name); count++) name = shortened(wanted, `_${count}`);
    this.#taken.add(name.toLowerCase());
    return name;
  }

  /** As it is when nobody has it, else with `-copy` behind it. */
  claimCopy(original: string): string {
    if (!this.has(original)) return this.claim(original);
    return this.claim(shortened(original.replace(/-copy(?:_\d+)?$/, ''), '-copy'));
  }
}

function shortened(name: string, suffix: string): string {
  return name.slice(0, LIMITS.nameCharacters - suffix.length) + suffix;
}
