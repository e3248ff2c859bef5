import { err, type Result, TandemError } from '@tandem/kernel';
import { type Credentials, checkPassword } from './password-check.ts';

const CHECK_TIMEOUT_MS = 30_000;
/** How long the server waits for the answer to a test; later nobody wants it. */
const TEST_TIMEOUT_MS = 30_000;
const MAX_WAITING_TESTS = 8;

type Answer = Result<void, TandemError>;

interface Waiting {
  readonly credentials: Credentials;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (answer: Promise<Answer> | Answer) => void;
}

/**
 * Lets one password check run at a time: PAM delays wrong passwords by seconds, and a server that asks for many checks at
 * once must not get around that. Runs go before tests of connections, few tests may wait, and what nobody waits for any more
 * is not checked.
 */
export class PasswordGate {
  readonly #checkOne: typeof checkPassword;
  readonly #runs: Waiting[] = [];
  #tests: Waiting[] = [];
  #isBusy = false;

  constructor(checkOne: typeof checkPassword = checkPassword) {
    this.#checkOne = checkOne;
  }

  /** For a run that is about to start. @param signal aborted when the run has ended */
  check(credentials: Credentials, signal?: AbortSignal): Promise<Answer> {
    return this.#enter(this.#runs, credentials, signal);
  }

  /** For the test of a connection. @param signal aborted when nobody waits for the answer */
  async test(credentials: Credentials, signal: AbortSignal = AbortSignal.timeout(TEST_TIMEOUT_MS)): Promise<Answer> {
    this.#tests = this.#tests.filter(isWanted);
    if (this.#tests.length >= MAX_WAITING_TESTS) return err(tooMany());
    return this.#enter(this.#tests, credentials, signal);
  }

  #enter(line: Waiting[], credentials: Credentials, signal: AbortSignal | undefined): Promise<Answer> {
    const answer = new Promise<Answer>((resolve) => line.push({ credentials, signal, resolve }));
    void this.#work();
    return answer;
  }

  async #work(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    for (let next = this.#take(); next !== undefined; next = this.#take()) await this.#answer(next);
    this.#isBusy = false;
  }

  #take(): Waiting | undefined {
    return this.#runs.shift() ?? this.#tests.shift();
  }

  async #answer({ credentials, signal, resolve }: Waiting): Promise<void> {
    if (signal?.aborted === true) return resolve(err(tooLate()));
    const answer = this.#checkOne(credentials, withTimeout(signal));
    resolve(answer);
    await answer.catch(() => undefined);
  }
}

/** Answers those of whom nobody waits, so that they do not hold a place. */
function isWanted({ signal, resolve }: Waiting): boolean {
  if (signal?.aborted !== true) return true;
  resolve(err(tooLate()));
  return false;
}

function tooMany(): TandemError {
  return new TandemError('TooManyAttempts', 'The machine checks other passwords already.', {
    status: 429,
    retryable: true,
    fix: 'Wait 1 minute and try again.',
  });
}

function tooLate(): TandemError {
  return new TandemError('UIFlowAgentNotAvailable', 'The password was not checked, because its turn came too late.', {
    kind: 'operational',
    retryable: true,
    fix: 'Try again in a minute.',
  });
}

function withTimeout(signal: AbortSignal | undefined): AbortSignal {
  const limit = AbortSignal.timeout(CHECK_TIMEOUT_MS);
  return signal === undefined ? limit : AbortSignal.any([signal, limit]);
}
