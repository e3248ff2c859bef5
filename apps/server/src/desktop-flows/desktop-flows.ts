import type { Clock, DesktopFlowId, Diagnostic, IdSource } from '@tandem/kernel';
import type { AccountRecord, DesktopFlowRecord, DesktopFlowStore } from '@tandem/store';
import type { AuthorChange, VersionedFlows } from '../flow-versions/versioned-flows.ts';
import { notFound } from '../http/error-body.ts';
import { refuseFaulty, refuseTooLarge } from '../http/flow-faults.ts';
import { allows, requireAllowed } from '../identity/policy.ts';
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
  /** Kept with whatever errors it has; it does not run before it is published. */
  readonly isDraft?: boolean;
}

export interface DesktopFlowUpdate {
  readonly name?: string;
  readonly script?: string;
}

/** The desktop flows of the environment and the rules of changing them. */
export class DesktopFlows implements VersionedFlows<DesktopFlowId> {
  readonly kind = 'desktop-flow';
  readonly faultCode = 'InvalidDesktopFlow';
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

  get versions(): DesktopFlowStore {
    return this.#options.store;
  }

  /** @throws TandemError `FlowTooLarge` */
  diagnose(script: string): readonly Diagnostic[] {
    refuseTooLarge(script, this.#options.settings.current().desktopFlowPackageBytes);
    return this.#options.readings.of(script).diagnostics;
  }

  async flow(id: DesktopFlowId, wish: 'see' | 'change', account: AccountRecord): Promise<DesktopFlowRecord> {
    const record = await this.get(id);
    requireAllowed(account, wish, { kind: 'desktop-flow', ownerId: record.ownerId });
    return record;
  }

  async mayChange(id: DesktopFlowId, account: AccountRecord): Promise<boolean> {
    return allows(account, 'change', { kind: 'desktop-flow', ownerId: (await this.get(id)).ownerId });
  }

  list(): Promise<readonly DesktopFlowRecord[]> {
    return this.#options.store.list();
  }

  /** @throws TandemError `NotFound` */
  async get(id: DesktopFlowId): Promise<DesktopFlowRecord> {
    return (await this.#options.store.get(id)) ?? missing();
  }

  /**
   * Keeps a script as a new desktop flow, and checks it unless it is a draft.
   *
   * @throws TandemError `InvalidDesktopFlow`, `FlowTooLarge`, `IdTaken`, `DesktopFlowIdReserved`; nothing is kept then
   */
  async import({ id, name, script, isDraft = false }: DesktopFlowImport, owner: AccountRecord): Promise<DesktopFlowRecord> {
    if (isDraft) this.diagnose(script);
    else this.#refuse(script);
    const now = this.#options.clock.now();
    const flow: DesktopFlowRecord = {
      // The protocol's schema checked that a given id is a UUID.
      id: id === undefined ? this.#options.ids.next() : (id.toLowerCase() as DesktopFlowId),
      name,
      script,
      ownerId: owner.id,
      latestVersion: 1,
      publishedVersion: isDraft ? null : 1,
      createdAt: now,
      updatedAt: now,
    };
    await this.#options.store.add(flow, owner.role === 'admin');
    this.#options.live.publish('flows');
    return flow;
  }

  /** A new script is saved and published in one. @throws TandemError as `import`, `NotFound`, `Forbidden` */
  async update(id: DesktopFlowId, { name, script: text }: DesktopFlowUpdate, account: AccountRecord): Promise<DesktopFlowRecord> {
    if (text !== undefined) this.#refuse(text);
    const texts = text === undefined ? {} : { save: { text, note: '' }, publish: { version: 'latest' as const, text } };
    await this.author(id, account, () => ({ name, ...texts }));
    return this.get(id);
  }

  async author(
    id: DesktopFlowId,
    account: AccountRecord,
    change: (present: DesktopFlowRecord) => AuthorChange,
  ): Promise<readonly Diagnostic[]> {
    const { store, clock, live } = this.#options;
    const { ownerId } = await this.get(id);
    requireAllowed(account, 'change', { kind: 'desktop-flow', ownerId });
    const now = clock.now();
    const changed = await store.update(id, (present) => {
      const { name = present.name, save, publish } = change(present);
      const saved = save === undefined ? undefined : { ...save, savedAt: now, savedBy: account.id };
      return { name, updatedAt: now, save: saved, publish: publish?.version };
    });
    live.publish('flows');
    if (changed === undefined) throw notFound('desktop flow');
    return [];
  }

  /** Runs under way keep their copy. @throws TandemError `NotFound`, `Forbidden` */
  async remove(id: DesktopFlowId, account: AccountRecord): Promise<void> {
    const flow = await this.get(id);
    requireAllowed(account, 'delete', { kind: 'desktop-flow', ownerId: flow.ownerId });
    await this.#options.store.remove(id);
    this.#options.live.publish('flows');
  }

  #refuse(script: string): void {
    refuseFaulty('InvalidDesktopFlow', this.diagnose(script), script);
  }
}

function missing(): never {
  throw notFound('desktop flow');
}
