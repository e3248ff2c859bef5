import { asTandemError, type Logger, type MachineId } from '@tandem/kernel';
import type { MachineFrame, ServerFrame } from '@tandem/protocol';
import type { AccountRecord, MachineRecord } from '@tandem/store';
import { type Launch, type LaunchClaim, type LaunchEvent, linkOfClaim } from './launch.ts';
import type { LaunchBook } from './launch-book.ts';
import { launchFault, launchUnknown } from './launch-faults.ts';
import type { LaunchLinks } from './launch-links.ts';
import { findParties, type LaunchPartyStores } from './launch-parties.ts';
import type { LaunchThrottles } from './launch-throttles.ts';

export type ClaimFrame = Extract<MachineFrame, { kind: 'launch-claim' }>;
export type ClaimAnswer = Extract<ServerFrame, { kind: 'launch-claimed' }>;

/** Who opened a launch, on which machine. */
export interface Launcher {
  readonly machineId: MachineId;
  readonly osUser: string;
}

export interface LaunchClaimsOptions {
  readonly log: Logger;
  readonly stores: LaunchPartyStores;
  readonly book: LaunchBook;
  readonly throttles: LaunchThrottles;
  readonly links: LaunchLinks;
  /** Whether the account may launch on that machine as that user. @throws TandemError when it may not */
  readonly requireLauncher: (account: AccountRecord, launcher: Launcher) => Promise<MachineRecord>;
}

/** Machines claim the launches that people opened on them. */
export class LaunchClaims {
  readonly #options: LaunchClaimsOptions;

  constructor(options: LaunchClaimsOptions) {
    this.#options = options;
  }

  /** A refusal is an answer, too: the machine tells nobody, but the page that waits for the launch shows it. */
  async answer(machineId: MachineId, frame: ClaimFrame): Promise<ClaimAnswer> {
    const answer = { kind: 'launch-claimed', requestId: frame.requestId } as const;
    try {
      return { ...answer, linkId: await this.#claim(machineId, frame), error: null };
    } catch (thrown) {
      const error = asTandemError(thrown);
      this.#options.log.warn('launch claim refused', { machineId, code: error.code });
      return { ...answer, linkId: null, error: { code: error.code, message: error.message } };
    }
  }

  async #claim(machineId: MachineId, frame: ClaimFrame): Promise<string> {
    const { book, throttles, log } = this.#options;
    const launch = throttles.guess({ kind: 'claim', key: machineId }, () => book.find(frame.ticket));
    if (launch === undefined) throw launchUnknown();
    const repeated = linkOfClaim(launch, { machineId, ...frame });
    if (repeated !== undefined) return repeated;
    try {
      const linkId = await this.#link(launch, machineId, frame);
      log.info('launch claimed', { launchId: launch.id, accountId: launch.accountId, machineId });
      return linkId;
    } catch (thrown) {
      book.apply(frame.ticket, { kind: 'refuse', error: asTandemError(thrown).toJSON() });
      throw thrown;
    }
  }

  async #link(launch: Launch, machineId: MachineId, { ticket, windowSecretHash, osUser }: ClaimFrame): Promise<string> {
    const { stores, links, requireLauncher } = this.#options;
    const { account } = await findParties(launch, stores);
    const { name: machineName } = await requireLauncher(account, { machineId, osUser });
    const claim: LaunchClaim = { machineId, machineName, osUser, windowSecretHash };
    this.#step(ticket, { kind: 'claim', claim });
    const { accountId, desktopFlowId } = launch;
    const linkId = await links.openForLaunch({ accountId, desktopFlowId, machineId, osUser }).catch((thrown: unknown) => {
      this.#options.book.apply(ticket, { kind: 'unlinked', error: asTandemError(thrown).toJSON() });
      throw thrown;
    });
    this.#step(ticket, { kind: 'linked', linkId });
    return linkId;
  }

  #step(ticket: string, event: LaunchEvent): void {
    const refusal = this.#options.book.apply(ticket, event);
    if (refusal !== null) throw launchFault(refusal);
  }
}
