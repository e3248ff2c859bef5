import { timingSafeEqual } from 'node:crypto';
import type { Vault } from '../vault/vault.ts';

export const CALLBACK_PATH = '/api/callbacks';
const PURPOSE = 'callback';

/**
 * Addresses at which services answer calls that wait. They end with a mark of the vault, so that nobody can make one up from
 * what the store or the run history holds.
 */
export class CallbackAddresses {
  readonly #vault: Vault;
  readonly #baseUrl: () => string;

  /** @param baseUrl where the server is reached from outside, asked late as the port may be chosen by the system */
  constructor(vault: Vault, baseUrl: () => string) {
    this.#vault = vault;
    this.#baseUrl = baseUrl;
  }

  urlOf(externalId: string): string {
    return `${this.#baseUrl()}${CALLBACK_PATH}/${encodeURIComponent(externalId)}/${this.#vault.mark(PURPOSE, externalId)}`;
  }

  isMarked(externalId: string, mark: string): boolean {
    const expected = Buffer.from(this.#vault.mark(PURPOSE, externalId));
    const given = Buffer.from(mark);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }
}
