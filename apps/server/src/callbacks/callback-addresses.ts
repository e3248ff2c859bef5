import { isSame } from '../vault/is-same.ts';
import type { Vault } from '../vault/vault.ts';

export const CALLBACK_PATH = '/api/callbacks';
export const WEBHOOK_PATH = '/api/webhooks';

/** What addresses are for: a mark of one purpose opens none of the other. */
interface AddressKind {
  readonly path: string;
  readonly purpose: string;
}

/** Where services answer calls that wait. */
const CALLBACKS: AddressKind = { path: CALLBACK_PATH, purpose: 'callback' };
/** Where services call the triggers that have subscribed. */
export const WEBHOOKS: AddressKind = { path: WEBHOOK_PATH, purpose: 'webhook' };

/**
 * Addresses at which services answer. They end with a mark of the vault, so that nobody can make one up from what the store or the run
 * history holds.
 */
export class CallbackAddresses {
  readonly #vault: Vault;
  readonly #baseUrl: () => string;
  readonly #kind: AddressKind;

  /** @param baseUrl where the server is reached from outside, asked late as the port may be chosen by the system */
  constructor(vault: Vault, baseUrl: () => string, kind = CALLBACKS) {
    this.#vault = vault;
    this.#baseUrl = baseUrl;
    this.#kind = kind;
  }

  get baseUrl(): string {
    return this.#baseUrl();
  }

  /** @param baseUrl when the address was given out while the server was reached elsewhere */
  urlOf(externalId: string, baseUrl = this.#baseUrl()): string {
    const { path, purpose } = this.#kind;
    return `${baseUrl}${path}/${encodeURIComponent(externalId)}/${this.#vault.mark(purpose, externalId)}`;
  }

  isMarked(externalId: string, mark: string): boolean {
    return isSame(this.#vault.mark(this.#kind.purpose, externalId), mark);
  }
}
