import type { Clock, DesktopFlowId, IdSource } from '@tandem/kernel';
import type { AccountRecord, DesktopFlowRecord, DesktopFlowStore } from '@tandem/store';
import { notFound } from '../http/error-body.ts';
import { refuseFaulty, refuseTooLarge } from '../http/flow-faults.ts';
import { requireAllowed } from '../identity/policy.ts';
import type { LiveHub } from '../live/live-hub.ts';
import type { SettingsService } from '../settings/settings.ts';
import type { DesktopFlowReading, DesktopFlowReadings, ReadDesktopFlow } from './desktop-flow-reader.ts';

export interface DesktopFlowsOptions {
  readonly store: DesktopFlowStore;
  readonly read: ReadDesktopFlow;
  readonly readings: DesktopFlowReadings;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly settings: SettingsService;
  readonly live: LiveHub;
}

export interface DesktopFlowImport {
  /** Keeps the id that cloud flows call; a new one when it is left out. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly script: string;
}

/** The desktop flows of the environment and the rules of changing them. */
export class DesktopFlows {
  readonly #options: DesktopFlowsOptions;

  constructor(options: DesktopFlowsOptions) {
    this.#options = options;
  }

  /** What the script of a kept flow says. */
  readingOf(flow: DesktopFlowRecord): DesktopFlowReading {
    return this.#options.readings.of(flow.script);
  }

  /** What an import of this script would report. @throws TandemError `FlowTooLarge` */
  check(script: string): DesktopFlowReading {
    refuseTooLarge(script, this.#options.settings.current().desktopFlowPackageBytes);
    return this.#options.read(script);
  }

  list(): Promise<readonly DesktopFlowRecord[]> {
    return this.#options.store.list();
  }

  /** @throws TandemError `NotFound` */
  async get(id: DesktopFlowId): Promise<DesktopFlowRecord> {
    return (await this.#options.store.get(id)) ?? missing();
  }

  /**
   * Checks a script and keeps it as a new desktop flow.
   *
   * @throws TandemError `InvalidDesktopFlow`, `FlowTooLarge`, `IdTaken`, `DesktopFlowIdReserved`; nothing is kept then
   */
  async import({ id, name, script }: DesktopFlowImport, owner: AccountRecord): Promise<DesktopFlowRecord> {
    this.#refuse(script);
    const now = this.#options.clock.now();
    const flow: DesktopFlowRecord = {
      // The protocol's schema checked that a given id is a UUID.
      id: id === undefined ? this.#options.ids.next() : (id.toLowerCase() as DesktopFlowId),
      name,
      script,
      ownerId: owner.id,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    await this.#options.store.add(flow, owner.role === 'admin');
    this.#options.live.publish('flows');
    return flow;
  }

  /** @throws TandemError as `import`, `NotFound`, `Forbidden` */
  async update(id: DesktopFlowId, change: { name?: string; script?: string }, account: AccountRecord): Promise<DesktopFlowRecord> {
    const flow = await this.get(id);
    requireAllowed(account, 'change', { kind: 'desktop-flow', ownerId: flow.ownerId });
    if (change.script !== undefined) this.#refuse(change.script);
    const changed = await this.#options.store.update(id, { ...change, updatedAt: this.#options.clock.now() });
    this.#options.live.publish('flows');
    return changed ?? missing();
  }

  /** Runs under way keep their copy. @throws TandemError `NotFound`, `Forbidden` */
  async remove(id: DesktopFlowId, account: AccountRecord): Promise<void> {
    const flow = await this.get(id);
    requireAllowed(account, 'delete', { kind: 'desktop-flow', ownerId: flow.ownerId });
    await this.#options.store.remove(id);
    this.#options.live.publish('flows');
  }

  #refuse(script: string): void {
    refuseFaulty('InvalidDesktopFlow', this.check(script).diagnostics, script);
  }
}

function missing(): never {
  throw notFound('desktop flow');
}
