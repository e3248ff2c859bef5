import { type MachineId, TandemError } from '@tandem/kernel';
import type { AccountRecord, MachineRecord, MachineStore } from '@tandem/store';
import { notFound } from '../http/error-body.ts';
import { requireAllowed } from '../identity/policy.ts';
import type { LiveHub } from '../live/live-hub.ts';
import type { MachinePresence } from './machine-presence.ts';

export interface MachinesOptions {
  readonly store: MachineStore;
  readonly presence: MachinePresence;
  readonly live: LiveHub;
  /** Ends the runs that the machine has, and those that wait for it alone. */
  readonly endRunsOf: (machineId: MachineId) => Promise<void>;
}

export interface MachineUpdate {
  readonly name?: string;
  readonly description?: string;
  readonly hasUnattendedAddOn?: boolean;
  /** Ends a quarantine. */
  readonly state?: 'active';
}

/** The machines of the environment and the rules of changing them. */
export class Machines {
  readonly #options: MachinesOptions;

  constructor(options: MachinesOptions) {
    this.#options = options;
  }

  list(): Promise<readonly MachineRecord[]> {
    return this.#options.store.list();
  }

  /** @throws TandemError `NotFound` */
  async get(id: MachineId): Promise<MachineRecord> {
    return (await this.#options.store.get(id)) ?? missing();
  }

  /** @throws TandemError `NotFound`, `Forbidden`, `AdminRequired`, `MachineNameTaken` */
  async update(id: MachineId, update: MachineUpdate, account: AccountRecord): Promise<MachineRecord> {
    const machine = await this.get(id);
    requireAllowed(account, 'change', { kind: 'machine', ownerId: machine.ownerId });
    if (update.hasUnattendedAddOn !== undefined || update.state !== undefined) requireAdministrator(account);
    const changed = await this.#options.store.update(id, update);
    this.#options.live.publish('machines');
    return changed ?? missing();
  }

  /** Its runs end; connections to it stay and ask for another machine. @throws TandemError `NotFound`, `Forbidden` */
  async remove(id: MachineId, account: AccountRecord): Promise<void> {
    const { ownerId } = await this.get(id);
    requireAllowed(account, 'delete', { kind: 'machine', ownerId });
    await this.removeSelf(id);
  }

  /** The machine takes itself out. */
  async removeSelf(id: MachineId): Promise<void> {
    const { store, presence, live, endRunsOf } = this.#options;
    await store.remove(id);
    presence.disconnect(id);
    await endRunsOf(id);
    live.publish('machines');
  }
}

/** Licences and quarantines are not for owners to decide. */
function requireAdministrator({ role }: AccountRecord): void {
  if (role === 'admin') return;
  throw new TandemError('AdminRequired', 'Only an administrator may do this.', {
    status: 403,
    fix: 'Ask an administrator of this environment.',
  });
}

function missing(): never {
  throw notFound('machine');
}
