import type { Logger } from '@tandem/kernel';
import type { LaunchPreview } from '@tandem/protocol';
import type { AccountRecord } from '@tandem/store';
import type { Launch } from './launch.ts';
import type { LaunchBook } from './launch-book.ts';
import { launchFault, launchUnknown, signInNotConfirmed } from './launch-faults.ts';
import type { LaunchLinks } from './launch-links.ts';
import { findParties, type LaunchParties, type LaunchPartyStores } from './launch-parties.ts';
import type { LaunchThrottles } from './launch-throttles.ts';
import { launchPreview } from './launch-view.ts';
import { isWindowSecret } from './window-secret.ts';

/** What an app window brings: the ticket of its URL and the secret that the handler made for it. */
export interface LaunchWindow {
  readonly ticket: string;
  readonly windowSecret: string;
  readonly isConfirmed: boolean;
  /** Where the request came from. */
  readonly address: string;
  /** Who the browser is signed in as. */
  readonly signedInAs: AccountRecord | undefined;
}

export interface OpenedLaunch extends LaunchParties {
  readonly linkId: string;
}

export interface LaunchWindowsOptions {
  readonly log: Logger;
  readonly stores: LaunchPartyStores;
  readonly book: LaunchBook;
  readonly throttles: LaunchThrottles;
  readonly links: LaunchLinks;
}

/** App windows open the launches that machines have claimed. */
export class LaunchWindows {
  readonly #options: LaunchWindowsOptions;

  constructor(options: LaunchWindowsOptions) {
    this.#options = options;
  }

  /** What the window may know before it opens. @throws TandemError `LaunchUnknown`, `LaunchExpired`, `LaunchUsed`, `TooManyAttempts` */
  async look(window: LaunchWindow): Promise<LaunchPreview> {
    const launch = this.#find(window);
    const { state } = launch;
    if (state.kind === 'expired') throw launchFault('expired');
    if (state.kind === 'opened') throw launchFault('used');
    if (state.kind !== 'claimed') return launchPreview(launch, undefined);
    const parties = await findParties(launch, this.#options.stores);
    return launchPreview(launch, { ...parties, claim: state.claim, isSignedIn: window.signedInAs?.id === parties.account.id });
  }

  /**
   * Opens a claimed launch, once. The caller signs the window in as the account and binds the link to that sign-in.
   *
   * @throws TandemError `LaunchNotClaimed`, `LaunchNotConfirmed`, and what `look` throws
   */
  async open(window: LaunchWindow): Promise<OpenedLaunch> {
    const { book, stores, log } = this.#options;
    const launch = this.#find(window);
    const parties = await findParties(launch, stores);
    const isSwitch = window.signedInAs?.id !== parties.account.id;
    if (launch.state.kind === 'claimed' && isSwitch && !window.isConfirmed) throw signInNotConfirmed();
    const refusal = book.apply(window.ticket, { kind: 'open', isSecretRight: true });
    const opened = book.find(window.ticket)?.state;
    if (refusal !== null || opened?.kind !== 'opened') throw launchFault(refusal ?? 'expired');
    log.info('launch opened', { launchId: launch.id, accountId: launch.accountId, machineId: opened.claim.machineId });
    return { ...parties, linkId: opened.linkId };
  }

  async bind({ linkId }: OpenedLaunch, signInId: string): Promise<void> {
    await this.#options.links.bindToSignIn(linkId, signInId);
  }

  /** The launch of that ticket, unless the window brings another secret than the claim named. Wrong ones are counted. */
  #find({ ticket, windowSecret, address }: LaunchWindow): Launch {
    const { book, throttles } = this.#options;
    const launch = throttles.guess({ kind: 'window', key: address }, () => {
      const found = book.find(ticket);
      const isOwn = found === undefined || !('claim' in found.state) || isWindowSecret(windowSecret, found.state.claim.windowSecretHash);
      if (isOwn) return found;
      book.apply(ticket, { kind: 'open', isSecretRight: false });
      return undefined;
    });
    if (launch === undefined) throw launchUnknown();
    return launch;
  }
}
