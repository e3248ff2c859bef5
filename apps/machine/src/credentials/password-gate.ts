import type { Result, TandemError } from '@tandem/kernel';
import { type Credentials, checkPassword } from './password-check.ts';

const CHECK_TIMEOUT_MS = 30_000;

/**
 * Lets one password check run at a time: PAM delays wrong passwords by seconds, and a server that asks for many checks at
 * once must not get around that.
 */
export class PasswordGate {
  #last: Promise<unknown> = Promise.resolve();

  check(credentials: Credentials, signal?: AbortSignal): Promise<Result<void, TandemError>> {
    const next = this.#last.then(() => checkPassword(credentials, withTimeout(signal)));
    this.#last = next.catch(() => undefined);
    return next;
  }
}

function withTimeout(signal: AbortSignal | undefined): AbortSignal {
  const limit = AbortSignal.timeout(CHECK_TIMEOUT_MS);
  return signal === undefined ? limit : AbortSignal.any([signal, limit]);
}
