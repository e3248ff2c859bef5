import { type Logger, TandemError } from '@tandem/kernel';
import type { AccountRecord } from '@tandem/store';
import type { SignIns } from '../identity/sign-ins.ts';
import { signInOver } from './link-faults.ts';
import { type LinkPartyStores, requireConnectionParties, requireLaunchParties } from './link-parties.ts';
import type { LiveLink } from './live-link.ts';

/** How often it is looked whose time is up, in milliseconds. */
const TICK_MS = 500;
/** How many ticks may pass until each link is reviewed. */
const REVIEW_TICKS = 10;

export interface LinkChecksOptions {
  readonly log: Logger;
  readonly signIns: Pick<SignIns, 'lookById' | 'proveById'>;
  readonly stores: LinkPartyStores;
  readonly links: () => readonly LiveLink[];
}

/** Ends the links whose time is up, whose user is not signed in any more, and those that may not be any more. */
export class LinkChecks {
  readonly #options: LinkChecksOptions;
  #timer: NodeJS.Timeout | undefined;
  #ticks = 0;
  #isReviewWanted = false;
  #work: Promise<void> = Promise.resolve();

  constructor(options: LinkChecksOptions) {
    this.#options = options;
  }

  start(): void {
    this.#timer = setInterval(() => this.#tick(), TICK_MS);
    this.#timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#work;
  }

  /** Reviews every link with the next tick. */
  review(): void {
    this.#isReviewWanted = true;
  }

  /** Counts as use of the sign-in. @returns false after the link was closed because the sign-in is over */
  async isSignedIn(link: LiveLink): Promise<boolean> {
    return (await this.#accountOf(link, 'proveById')) !== undefined;
  }

  #tick(): void {
    for (const link of this.#options.links()) link.tick();
    this.#ticks += 1;
    if (!this.#isReviewWanted && this.#ticks % REVIEW_TICKS !== 0) return;
    this.#isReviewWanted = false;
    this.#work = this.#work.then(() => this.#reviewAll());
  }

  async #reviewAll(): Promise<void> {
    for (const link of this.#options.links()) {
      await this.#review(link).catch((err: unknown) => this.#options.log.error('designer link could not be reviewed', { err }));
    }
  }

  async #review(link: LiveLink): Promise<void> {
    if (link.state.kind === 'closed' || link.signInId === undefined) return;
    const account = await this.#accountOf(link, 'lookById');
    if (account === undefined) return;
    await this.#requireParties(link, account).catch((thrown: unknown) => link.close(refusalOf(thrown)));
  }

  async #accountOf(link: LiveLink, ask: 'lookById' | 'proveById'): Promise<AccountRecord | undefined> {
    try {
      return (await this.#options.signIns[ask](link.signInId ?? '')).account;
    } catch (thrown) {
      if (refusalOf(thrown).code !== 'SignInRequired') throw thrown;
      link.close(signInOver());
      return undefined;
    }
  }

  async #requireParties({ facts }: LiveLink, account: AccountRecord): Promise<void> {
    const { connectionId, desktopFlowId, machineId } = facts;
    const question = { account, desktopFlowId, machineId };
    const { stores } = this.#options;
    if (connectionId === null) await requireLaunchParties(question, stores);
    else await requireConnectionParties({ ...question, connectionId }, stores);
  }
}

/** @throws what is no refusal, such as a store that cannot be read */
function refusalOf(thrown: unknown): TandemError {
  if (!(thrown instanceof TandemError)) throw thrown;
  return thrown;
}
