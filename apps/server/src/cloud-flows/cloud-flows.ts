import type { AccountId, Clock, CloudFlowId, ConnectionId, Diagnostic, IdSource } from '@tandem/kernel';
import { TandemError } from '@tandem/kernel';
import type { AccountRecord, ChangedCloudFlow, CloudFlowChange, CloudFlowRecord, CloudFlowState, CloudFlowStore } from '@tandem/store';
import { FlowReadings } from '../flow-readings.ts';
import { notFound } from '../http/error-body.ts';
import { refuseFaulty } from '../http/flow-faults.ts';
import { requireAllowed } from '../identity/policy.ts';
import { newToken, tokenHash } from '../identity/token.ts';
import type { LiveHub } from '../live/live-hub.ts';
import type { RecurrenceScheduler } from '../triggers/recurrence-scheduler.ts';
import { readTrigger, type Trigger } from '../triggers/trigger.ts';
import type { ReadCloudFlow, ReadFlow } from './cloud-flow-reader.ts';
import { type ConnectionChoices, choose, connectionsDropped } from './connection-choices.ts';

export interface CloudFlowsOptions {
  readonly store: CloudFlowStore;
  readonly read: ReadCloudFlow;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly live: LiveHub;
  readonly scheduler: RecurrenceScheduler;
  /** Asks every run of the flow that has not ended to end. */
  readonly cancelRunsOf: (cloudFlowId: CloudFlowId) => Promise<void>;
  /** The owner of a connection, or undefined when there is none with this id. */
  readonly connectionOwner: (connectionId: ConnectionId) => Promise<AccountId | undefined>;
}

/** A cloud flow with what its definition says. */
export interface OpenCloudFlow {
  readonly record: CloudFlowRecord;
  readonly flow: ReadFlow;
  readonly trigger: Trigger;
  readonly diagnostics: readonly Diagnostic[];
}

export interface CloudFlowImport {
  /** A new one when it is left out. */
  readonly id?: CloudFlowId;
  readonly name: string;
  readonly definition: string;
}

export interface CloudFlowUpdate {
  readonly name?: string;
  readonly state?: CloudFlowState;
  readonly definition?: string;
  /** Connection reference key to connection id, or null for none. */
  readonly connections?: Readonly<Record<string, string | null>>;
}

/** The cloud flows of the environment and the rules of changing them. */
export class CloudFlows {
  readonly #options: CloudFlowsOptions;
  readonly #readings: FlowReadings<Reading>;

  constructor(options: CloudFlowsOptions) {
    this.#options = options;
    this.#readings = new FlowReadings((definition) => readWith(options.read, definition));
  }

  /** What an import of this definition would report. */
  check(definition: string): readonly Diagnostic[] {
    const { diagnostics, flow } = this.#options.read(definition);
    return flow === undefined ? diagnostics : [...diagnostics, ...readTrigger(flow.definition).diagnostics];
  }

  async list(): Promise<readonly OpenCloudFlow[]> {
    return (await this.#options.store.list()).map((record) => this.#open(record));
  }

  async find(id: CloudFlowId): Promise<OpenCloudFlow | undefined> {
    const record = await this.#options.store.get(id);
    return record === undefined ? undefined : this.#open(record);
  }

  /** @throws TandemError `NotFound` */
  async get(id: CloudFlowId): Promise<OpenCloudFlow> {
    return (await this.find(id)) ?? missing();
  }

  /** @throws TandemError `InvalidCloudFlow` with every error of the definition; nothing is kept then */
  async import({ id, name, definition }: CloudFlowImport, owner: AccountRecord): Promise<OpenCloudFlow> {
    refuseFaulty('InvalidCloudFlow', this.check(definition), definition);
    const now = this.#options.clock.now();
    const record: CloudFlowRecord = {
      id: id ?? this.#options.ids.next(),
      name,
      ownerId: owner.id,
      state: 'On',
      definition,
      connections: {},
      triggerKeyHash: null,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    const opened = this.#open(record);
    await this.#options.store.add(record);
    await this.#schedule(opened);
    this.#options.live.publish('flows');
    return opened;
  }

  /**
   * Changes a flow. When somebody else than the owner replaces the definition, its connections are dropped: they were chosen
   * for what the flow did before. A diagnostic of the answer says so.
   *
   * @throws TandemError `NotFound`, `Forbidden`, `InvalidCloudFlow`, `ConnectionNotYours`
   */
  async update(id: CloudFlowId, update: CloudFlowUpdate, account: AccountRecord): Promise<OpenCloudFlow> {
    const former = await this.#ownOf(id, account);
    if (update.definition !== undefined) refuseFaulty('InvalidCloudFlow', this.check(update.definition), update.definition);
    const { connections: wanted = {}, ...rest } = update;
    const choices = await this.#choices(former.record, wanted, account);
    const changed = await this.#change(id, (present) => {
      const kept = isReplacedByOther(present, rest, account) ? {} : present.connections;
      return { ...rest, connections: choose(kept, choices) };
    });
    const opened = this.#open(changed.flow);
    if (isRescheduled(changed)) await this.#schedule(opened);
    if (!isReplacedByOther(changed.former, rest, account)) return opened;
    return { ...opened, diagnostics: [...connectionsDropped(changed.former.connections), ...opened.diagnostics] };
  }

  /** Its running and pending runs are cancelled. @throws TandemError `NotFound`, `Forbidden` */
  async remove(id: CloudFlowId, account: AccountRecord): Promise<void> {
    const { record } = await this.get(id);
    requireAllowed(account, 'delete', { kind: 'cloud-flow', ownerId: record.ownerId });
    await this.#options.store.remove(id);
    await this.#options.cancelRunsOf(id);
    this.#options.live.publish('flows');
  }

  /**
   * Makes a new key for the HTTP trigger; the old one stops working.
   *
   * @returns the key, which is shown once
   * @throws TandemError `NotFound`, `Forbidden`, `NoHttpTrigger`
   */
  async createTriggerKey(id: CloudFlowId, account: AccountRecord): Promise<string> {
    const { trigger } = await this.#ownOf(id, account);
    if (trigger.kind !== 'http') {
      throw new TandemError('NoHttpTrigger', 'The flow has no HTTP trigger, so it needs no key.', { status: 409 });
    }
    const key = newToken();
    await this.#change(id, () => ({ triggerKeyHash: tokenHash(key) }));
    return key;
  }

  async #ownOf(id: CloudFlowId, account: AccountRecord): Promise<OpenCloudFlow> {
    const opened = await this.get(id);
    requireAllowed(account, 'change', { kind: 'cloud-flow', ownerId: opened.record.ownerId });
    return opened;
  }

  async #change(id: CloudFlowId, change: (present: CloudFlowRecord) => CloudFlowChange): Promise<ChangedCloudFlow> {
    const updatedAt = this.#options.clock.now();
    const changed = await this.#options.store.update(id, (present) => ({ ...change(present), updatedAt }));
    this.#options.live.publish('flows');
    return changed ?? missing();
  }

  /** A flow runs with the connections of its owner, so nobody else may choose them, and no others may be chosen. */
  async #choices(
    record: CloudFlowRecord,
    wanted: Readonly<Record<string, string | null>>,
    account: AccountRecord,
  ): Promise<ConnectionChoices> {
    const choices = new Map<string, ConnectionId | null>();
    for (const [key, connectionId] of Object.entries(wanted)) {
      // The protocol's schema checked that it is a UUID.
      const id = connectionId === null ? null : (connectionId.toLowerCase() as ConnectionId);
      const owner = id === null ? account.id : await this.#options.connectionOwner(id);
      if (id !== null && (owner !== account.id || owner !== record.ownerId)) throw notYours();
      choices.set(key, id);
    }
    return choices;
  }

  async #schedule({ record, trigger }: OpenCloudFlow): Promise<void> {
    if (trigger.kind === 'recurrence' && record.state === 'On') await this.#options.scheduler.set(record.id, trigger.recurrence);
    else await this.#options.scheduler.remove(record.id);
  }

  #open(record: CloudFlowRecord): OpenCloudFlow {
    return { record, ...this.#readings.of(record.definition) };
  }
}

type Reading = Omit<OpenCloudFlow, 'record'>;

function readWith(read: ReadCloudFlow, definition: string): Reading {
  const { flow, diagnostics } = read(definition);
  if (flow === undefined) throw new TandemError('StoreDamaged', 'The definition of a cloud flow cannot be read.', { kind: 'internal' });
  const reading = readTrigger(flow.definition);
  return { flow, trigger: reading.trigger, diagnostics: [...diagnostics, ...reading.diagnostics] };
}

function isReplacedByOther(present: CloudFlowRecord, { definition }: CloudFlowUpdate, account: AccountRecord): boolean {
  return definition !== undefined && definition !== present.definition && account.id !== present.ownerId;
}

function isRescheduled({ former, flow }: ChangedCloudFlow): boolean {
  return flow.version !== former.version || flow.state !== former.state;
}

function missing(): never {
  throw notFound('cloud flow');
}

function notYours(): TandemError {
  return new TandemError('ConnectionNotYours', 'A cloud flow runs with connections of its owner, and this is none.', {
    status: 403,
    fix: 'Let the owner of the flow choose one of their own connections.',
  });
}
