import { createHash } from 'node:crypto';
import type { Clock } from '@tandem/kernel';
import { type Launch, type LaunchEvent, type LaunchRefusal, type LaunchStep, reduceLaunch } from './launch.ts';

/** How long it is remembered what became of a launch that is over. */
const REMEMBERED_MS = 10 * 60_000;

/**
 * The launches of the last minutes, in memory: a server that starts anew knows none, and their pages say that they are over. Tickets
 * are kept as hashes.
 */
export class LaunchBook {
  readonly #clock: Clock;
  readonly #byTicket = new Map<string, Launch>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  add(ticket: string, launch: Launch): void {
    const latest = this.#clock.now() - REMEMBERED_MS;
    for (const [key, { expiresAt }] of this.#byTicket) if (expiresAt < latest) this.#byTicket.delete(key);
    this.#byTicket.set(ticketKey(ticket), launch);
  }

  find(ticket: string): Launch | undefined {
    const launch = this.#byTicket.get(ticketKey(ticket));
    return launch === undefined ? undefined : this.#now(launch);
  }

  findById(id: string): Launch | undefined {
    for (const launch of this.#byTicket.values()) if (launch.id === id) return this.#now(launch);
    return undefined;
  }

  /** @returns what stands in the way, or null when the event took place */
  apply(ticket: string, event: LaunchEvent): LaunchRefusal | null {
    const launch = this.#byTicket.get(ticketKey(ticket));
    if (launch === undefined) return 'expired';
    const step: LaunchStep = reduceLaunch(launch, event, this.#clock.now());
    this.#byTicket.set(ticketKey(ticket), step.launch);
    return step.refusal;
  }

  #now(launch: Launch): Launch {
    return reduceLaunch(launch, { kind: 'tick' }, this.#clock.now()).launch;
  }
}

/** A ticket has 256 random bits, so that a plain hash cannot be turned back. */
function ticketKey(ticket: string): string {
  return createHash('sha256').update(ticket).digest('hex');
}
