import type { AccountId, Clock, TargetId } from '@tandem/kernel';
import { Throttle } from '../identity/throttle.ts';

const WINDOW_MS = 15 * 60_000;
/** Password checks that one account may ask for, on all machines. */
const CHECKS_PER_ACCOUNT = 60;
/** Password checks of one user of the operating system, whoever asks: nobody finds out a password by way of a machine. */
const CHECKS_PER_USER = 10;

export interface PasswordQuestion {
  readonly accountId: AccountId;
  readonly targetId: TargetId;
  readonly username: string;
}

/** Keeps password checks rare, so that no machine becomes an oracle for the passwords of its users. */
export class CredentialThrottle {
  readonly #perAccount: Throttle;
  readonly #perUser: Throttle;

  constructor(clock: Clock) {
    this.#perAccount = new Throttle(clock, { attempts: CHECKS_PER_ACCOUNT, windowMs: WINDOW_MS });
    this.#perUser = new Throttle(clock, { attempts: CHECKS_PER_USER, windowMs: WINDOW_MS });
  }

  /** Counts one check before it is made. @throws TandemError `TooManyAttempts` */
  enter({ accountId, targetId, username }: PasswordQuestion): void {
    this.#perAccount.enter(accountId);
    this.#perUser.enter(`${targetId} ${username.toLowerCase()}`);
  }
}
