import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { asTandemError, type Logger } from '@tandem/kernel';
import type { MachineFrame, ServerFrame } from '@tandem/protocol';
import { findOsUser } from '../sessions/os-user.ts';
import { ClaimedLaunches } from './claimed-launches.ts';
import type { OwnedHandover } from './handover.ts';
import { type AgentPlace, removeLaunchPlace, writeLaunchPlace } from './launch-place.ts';
import { LaunchSpool } from './launch-spool.ts';

type ClaimFrame = Extract<MachineFrame, { kind: 'launch-claim' }>;
type ClaimAnswer = Extract<ServerFrame, { kind: 'launch-claimed' }>;

/** A launch that the server does not answer in this time is over there, too. */
const PATIENCE_MS = 120_000;

export interface LaunchDeskOptions {
  readonly place: AgentPlace;
  readonly log: Logger;
  /** Sends it when the channel stands. */
  readonly send: (frame: MachineFrame) => void;
  readonly now: () => number;
}

interface Waiting {
  readonly frame: ClaimFrame;
  readonly until: number;
}

/** Takes the launches that people open on this computer to the server, in the name of the user who opened each. */
export class LaunchDesk {
  readonly claimed = new ClaimedLaunches();
  readonly #options: LaunchDeskOptions;
  readonly #spool: LaunchSpool;
  readonly #waiting = new Map<string, Waiting>();

  constructor(options: LaunchDeskOptions) {
    this.#options = options;
    this.#spool = new LaunchSpool(options.place, (handover) => void this.#take(handover));
  }

  /** Without a place for launches the agent does everything else. @param servers addresses under which browsers know its server */
  open(servers: readonly string[]): void {
    const { place, log } = this.#options;
    try {
      this.#spool.open();
      writeLaunchPlace(place, { servers, spool: place.spool });
    } catch (thrown) {
      log.warn('launches-not-taken', { reason: asTandemError(thrown).code, detail: String(thrown) });
    }
  }

  close(): void {
    try {
      this.#spool.close();
      removeLaunchPlace(this.#options.place);
    } catch {
      // The next start writes it anew.
    }
  }

  /** The channel stands again: what was not answered is asked again, and the server gives the same answer. */
  flush(): void {
    const now = this.#options.now();
    for (const [requestId, { frame, until }] of this.#waiting) {
      if (until <= now) this.#waiting.delete(requestId);
      else this.#options.send(frame);
    }
  }

  answered({ requestId, linkId, error }: ClaimAnswer): void {
    const waiting = this.#waiting.get(requestId);
    this.#waiting.delete(requestId);
    if (waiting === undefined) return;
    if (linkId !== null) this.claimed.add(linkId, waiting.frame.osUser);
    else this.#options.log.warn('launch-refused', { code: error?.code ?? 'none' });
  }

  async #take({ ticket, windowSecretHash, uid }: OwnedHandover): Promise<void> {
    const osUser = await userNameOf(uid);
    if (osUser === undefined) return this.#options.log.warn('launch-of-nobody', { uid });
    const frame: ClaimFrame = { kind: 'launch-claim', requestId: randomUUID(), ticket, windowSecretHash, osUser };
    this.#waiting.set(frame.requestId, { frame, until: this.#options.now() + PATIENCE_MS });
    this.#options.send(frame);
  }
}

async function userNameOf(uid: number): Promise<string | undefined> {
  if (uid === process.getuid?.()) return userInfo().username;
  const user = await findOsUser(String(uid));
  return user?.uid === uid ? user.name : undefined;
}
