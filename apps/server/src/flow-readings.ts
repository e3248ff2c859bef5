import { createHash } from 'node:crypto';

const MAX_KEPT = 1000;

/**
 * What was read in the texts of flows: every run asks for it. A reading belongs to its text and to nothing else, so it is right
 * for every flow that has this text, whoever changes flows meanwhile. Keeps what was asked for last.
 */
export class FlowReadings<R> {
  readonly #read: (text: string) => R;
  readonly #kept = new Map<string, R>();

  constructor(read: (text: string) => R) {
    this.#read = read;
  }

  of(text: string): R {
    const hash = createHash('sha256').update(text).digest('base64');
    const reading = this.#kept.get(hash) ?? this.#read(text);
    this.#kept.delete(hash);
    this.#kept.set(hash, reading);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MAX_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return reading;
  }
}
