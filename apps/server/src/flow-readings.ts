import { createHash } from 'node:crypto';

const MAX_KEPT = 1000;
/** Of the texts of all kept readings, in UTF-16 units: a reading takes several times the memory of its text. */
const MAX_KEPT_CHARACTERS = 16 * 1024 * 1024;

/**
 * What was read in the texts of flows: every run asks for it. A reading belongs to its text and to nothing else, so it is right
 * for every flow that has this text, whoever changes flows meanwhile. Keeps what was asked for last.
 */
export class FlowReadings<R> {
  readonly #read: (text: string) => R;
  readonly #kept = new Map<string, Kept<R>>();
  #characters = 0;

  constructor(read: (text: string) => R) {
    this.#read = read;
  }

  of(text: string): R {
    const hash = createHash('sha256').update(text).digest('base64');
    const reading = this.#take(hash) ?? this.#read(text);
    this.#kept.set(hash, { reading, characters: text.length });
    this.#characters += text.length;
    while (this.#kept.size > 1 && (this.#kept.size > MAX_KEPT || this.#characters > MAX_KEPT_CHARACTERS)) this.#dropOldest();
    return reading;
  }

  #dropOldest(): void {
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined) this.#take(oldest);
  }

  #take(hash: string): R | undefined {
    const kept = this.#kept.get(hash);
    this.#kept.delete(hash);
    this.#characters -= kept?.characters ?? 0;
    return kept?.reading;
  }
}

interface Kept<R> {
  readonly reading: R;
  readonly characters: number;
}
