import type { Clock, MachineId } from '@tandem/kernel';
import type { MachineFrame } from '@tandem/protocol';
import { type MachineRecord, MachineState, type MachineStore } from '@tandem/store';

export type Hello = Extract<MachineFrame, { kind: 'hello' }>;

/** A machine that has said hello. */
export interface Sighting {
  readonly machine: MachineRecord;
  /** Its journal is another one than before: it cannot vouch for what it was given earlier. */
  readonly hasOtherJournal: boolean;
}

/** How often the time at which a machine was seen is written down. */
const WRITE_EVERY_MS = 60_000;

/** Writes down what machines say of themselves, and quarantines those whose memory cannot be trusted. */
export class MachineSightings {
  readonly #clock: Clock;
  readonly #machines: Pick<MachineStore, 'get' | 'update'>;
  readonly #writtenAt = new Map<MachineId, number>();

  constructor(clock: Clock, machines: Pick<MachineStore, 'get' | 'update'>) {
    this.#clock = clock;
    this.#machines = machines;
  }

  /**
   * A machine comes with another journal when it was restored, copied, or when its journal was damaged (then under a new id
   * at each start of its agent): it is quarantined until a person confirms it.
   *
   * @returns undefined when there is no such machine any more
   */
  async hello(machineId: MachineId, { agentVersion, journalId, osUser, platform }: Hello): Promise<Sighting | undefined> {
    const known = await this.#machines.get(machineId);
    if (known === undefined) return undefined;
    const hasOtherJournal = known.journalId.toLowerCase() !== journalId.toLowerCase();
    const lastSeenAt = this.#note(machineId);
    const state = hasOtherJournal ? MachineState.quarantined : known.state;
    const machine = await this.#machines.update(machineId, { agentVersion, journalId, osUser, platform, lastSeenAt, state });
    return machine === undefined ? undefined : { machine, hasOtherJournal };
  }

  /** Writes the time down, but not with every heartbeat. */
  async seen(machineId: MachineId): Promise<void> {
    const isFresh = this.#clock.now() - (this.#writtenAt.get(machineId) ?? 0) < WRITE_EVERY_MS;
    if (!isFresh) await this.#machines.update(machineId, { lastSeenAt: this.#note(machineId) });
  }

  async gone(machineId: MachineId, lastSeenAt: number): Promise<void> {
    this.#writtenAt.delete(machineId);
    await this.#machines.update(machineId, { lastSeenAt });
  }

  #note(machineId: MachineId): number {
    const now = this.#clock.now();
    this.#writtenAt.set(machineId, now);
    return now;
  }
}
