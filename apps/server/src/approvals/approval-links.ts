import type { Clock } from '@tandem/kernel';
import { APPROVAL_LINK_PAGE } from '@tandem/protocol';
import type { ApprovalAssignmentRecord, ApprovalRecord, ApprovalStore } from '@tandem/store';
import { Throttle } from '../identity/throttle.ts';
import { newToken, tokenHash } from '../identity/token.ts';
import { linkInvalid } from './approval-faults.ts';

const WINDOW_MS = 5 * 60_000;
/** Tokens which are none, from one address; several people may share it. */
const WRONG_TOKENS = 100;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

export interface LinkedAssignment {
  readonly approval: ApprovalRecord;
  readonly assignment: ApprovalAssignmentRecord;
}

/** The links by which people without an account answer: 256 random bits, of which the store has the hash alone. */
export class ApprovalLinks {
  readonly #store: ApprovalStore;
  readonly #wrong: Throttle;

  constructor(clock: Clock, store: ApprovalStore) {
    this.#store = store;
    this.#wrong = new Throttle(clock, { attempts: WRONG_TOKENS, windowMs: WINDOW_MS });
  }

  /** @param baseUrl where the holder reaches this server */
  make(baseUrl: string): { readonly url: string; readonly hash: string } {
    const token = newToken();
    return { url: `${baseUrl}${APPROVAL_LINK_PAGE}#${token}`, hash: tokenHash(token) };
  }

  /**
   * @param address of whoever brings the token; wrong ones are counted by it
   * @throws TandemError `ApprovalLinkInvalid`, `TooManyAttempts`
   */
  async find(token: string, address: string): Promise<LinkedAssignment> {
    this.#wrong.enter(address);
    const hash = tokenHash(token);
    const approval = TOKEN.test(token) ? await this.#store.findByLink(hash) : undefined;
    const assignment = approval?.assignments.find(({ linkHash }) => linkHash === hash);
    if (approval === undefined || assignment === undefined) throw linkInvalid();
    this.#wrong.leave(address);
    return { approval, assignment };
  }
}
