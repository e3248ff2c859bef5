import { compileFlow, underLimits } from '@tandem/cloud-flow';
import {
  type AccountId,
  type Clock,
  type CloudFlowId,
  type CloudFlowLimits,
  type ConnectionId,
  type Diagnostic,
  type IdSource,
  JsonObject,
  TandemError,
} from '@tandem/kernel';
import type {
  AccountRecord,
  ChangedCloudFlow,
  CloudFlowChange,
  CloudFlowRecord,
  CloudFlowState,
  CloudFlowStore,
  TurnedOff,
} from '@tandem/store';
import { FlowReadings } from '../flow-readings.ts';
import type { FlowAccess } from '../flow-shares/flow-access.ts';
import type { AuthorChange, VersionedFlows } from '../flow-versions/versioned-flows.ts';
import { notFound } from '../http/error-body.ts';
import { refuseFaulty, refuseUnpublishable } from '../http/flow-faults.ts';
import type { Wish } from '../identity/policy.ts';
import { newToken, tokenHash } from '../identity/token.ts';
import type { LiveHub } from '../live/live-hub.ts';
import type { FlowWatch } from '../triggers/flow-watch.ts';
import type { Listening } from '../triggers/listening.ts';
import { readTrigger } from '../triggers/trigger.ts';
import { chosenConnection } from './chosen-connection.ts';
import type { ReadCloudFlow, ReadFlow } from './cloud-flow-reader.ts';
import { type ConnectionChoices, choose, connectionsDropped } from './connection-choices.ts';
import type { OpenCloudFlow } from './open-cloud-flow.ts';
import { asksSameConnections } from './reference-changes.ts';

export interface CloudFlowsOptions {
  readonly store: CloudFlowStore;
  readonly read: ReadCloudFlow;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly live: LiveHub;
  readonly watch: FlowWatch;
  readonly listening: Listening;
  /** Asks every run of the flow that has not ended to end. */
  readonly cancelRunsOf: (cloudFlowId: CloudFlowId) => Promise<void>;
  /** The owner of a connection, or undefined when there is none with this id. */
  readonly connectionOwner: (connectionId: ConnectionId) => Promise<AccountId | undefined>;
  readonly access: FlowAccess;
  /** The limits that definitions meet, as they are now; none when it is left out. */
  readonly limits?: () => CloudFlowLimits;
}

export interface CloudFlowImport {
  /** A new one when it is left out. */
  readonly id?: CloudFlowId;
  readonly name: string;
  readonly definition: string;
  /** Kept with whatever errors it has; it does not run before it is published. */
  readonly isDraft?: boolean;
  /** Connection reference key to connection id, or null for none. */
  readonly connections?: Readonly<Record<string, string | null>>;
}

export interface CloudFlowUpdate {
  readonly name?: string;
  readonly state?: CloudFlowState;
  readonly definition?: string;
  /** Connection reference key to connection id, or null for none. */
  readonly connections?: Readonly<Record<string, string | null>>;
}

/** The cloud flows of the environment and the rules of changing them. */
export class CloudFlows implements VersionedFlows<CloudFlowId> {
  readonly kind = 'cloud-flow';
  readonly faultCode = 'InvalidCloudFlow';
  readonly #options: CloudFlowsOptions;
  readonly #readings: FlowReadings<CloudFlowTextReading>;

  constructor(options: CloudFlowsOptions) {
    this.#options = options;
    this.#readings = new FlowReadings((definition) => readWith(options, definition));
  }

  get versions(): CloudFlowStore {
    return this.#options.store;
  }

  /** What an import of this definition would find. */
  check(definition: string): CloudFlowTextReading {
    return this.#underLimits(readWith(this.#options, definition));
  }

  /** The same for a text that is kept: what was read is remembered. */
  diagnose(definition: string): readonly Diagnostic[] {
    return this.#underLimits(this.#readings.of(definition)).diagnostics;
  }

  /** All of them, whoever asks. */
  async list(): Promise<readonly OpenCloudFlow[]> {
    return (await this.#options.store.list()).map((record) => this.#open(record));
  }

  /** Those that the account may not change. */
  async listOfOthers(account: AccountRecord): Promise<readonly OpenCloudFlow[]> {
    const [all, sight] = await Promise.all([this.list(), this.#options.access.sightOf(account)]);
    return all.filter(({ record }) => !sight.mayChange(record.id));
  }

  async find(id: CloudFlowId): Promise<OpenCloudFlow | undefined> {
    const record = await this.#options.store.get(id);
    return record === undefined ? undefined : this.#open(record);
  }

  /** @throws TandemError `NotFound` */
  async get(id: CloudFlowId): Promise<OpenCloudFlow> {
    return (await this.find(id)) ?? missing();
  }

  /** The flow for somebody who wants to do this with it. @throws TandemError `NotFound`, also when it is not shared, and `Forbidden` */
  async getFor(id: CloudFlowId, wish: Wish, account: AccountRecord): Promise<OpenCloudFlow> {
    const open = await this.get(id);
    await this.#options.access.require(account, wish, open.record);
    return open;
  }

  async flow(id: CloudFlowId, wish: 'see' | 'change', account: AccountRecord): Promise<CloudFlowRecord> {
    return (await this.getFor(id, wish, account)).record;
  }

  async mayChange(id: CloudFlowId, account: AccountRecord): Promise<boolean> {
    return this.#options.access.allows(account, 'change', (await this.get(id)).record);
  }

  /** Looks again at what starts the flow, after something about it became another one elsewhere. */
  async refollow(id: CloudFlowId): Promise<void> {
    await this.#options.watch.follow(await this.get(id));
  }

  /**
   * The flow as a version of it would run, for a test by somebody who may change it. What others than the owner have saved and
   * not published has not got the owner's connections, unless the owner lends them to whoever tests.
   *
   * @throws TandemError `NotFound`, `Forbidden`, and 422 when the version has errors
   */
  async openVersion(id: CloudFlowId, version: number, account: AccountRecord): Promise<OpenCloudFlow> {
    const { record } = await this.#ownOf(id, account);
    const { text: definition } = (await this.#options.store.getVersion(id, version)) ?? missing();
    refuseUnpublishable(this.faultCode, this.diagnose(definition), definition);
    const mayUseConnections = version === record.publishedVersion || (await this.#options.access.mayUseConnections(record, account));
    return this.#open({ ...record, definition, connections: mayUseConnections ? record.connections : {} });
  }

  /** The keys and API names of the connection references that the latest version has. */
  async latestReferences({ record, flow }: OpenCloudFlow): Promise<ReadFlow['connectionReferences']> {
    if (record.latestVersion === (record.publishedVersion ?? record.latestVersion)) return flow.connectionReferences;
    const latest = await this.#options.store.getVersion(record.id, 'latest');
    return latest === undefined ? flow.connectionReferences : this.#readings.of(latest.text).flow.connectionReferences;
  }

  /**
   * @throws TandemError `InvalidCloudFlow` with every error of the definition, unless it is a draft, and `ConnectionNotYours`;
   *   nothing is kept then
   */
  async import({ id, name, definition, isDraft = false, connections = {} }: CloudFlowImport, owner: AccountRecord): Promise<OpenCloudFlow> {
    if (!isDraft) refuseFaulty(this.faultCode, this.diagnose(definition), definition);
    const choices = await this.#choices(owner.id, connections, owner);
    const now = this.#options.clock.now();
    const record: CloudFlowRecord = {
      id: id ?? this.#options.ids.next(),
      name,
      ownerId: owner.id,
      state: isDraft ? 'Off' : 'On',
      definition,
      connections: choose({}, choices),
      triggerKeyHash: null,
      turnedOff: null,
      failingSince: null,
      latestVersion: 1,
      publishedVersion: isDraft ? null : 1,
      createdAt: now,
      updatedAt: now,
    };
    const opened = this.#open(record);
    await this.#options.store.add(record);
    await this.#options.watch.follow(opened);
    this.#options.live.publish('flows');
    return opened;
  }

  /**
   * Changes a flow. A new definition is saved and published in one.
   *
   * @throws TandemError `NotFound`, `Forbidden`, `InvalidCloudFlow`, `ConnectionNotYours`, `CloudFlowNotPublished`
   */
  async update(id: CloudFlowId, update: CloudFlowUpdate, account: AccountRecord): Promise<OpenCloudFlow> {
    const { record } = await this.#ownOf(id, account);
    const { connections: wanted = {}, definition: text, ...rest } = update;
    if (text !== undefined) refuseFaulty(this.faultCode, this.diagnose(text), text);
    const choices = await this.#choices(record.ownerId, wanted, account);
    const texts = text === undefined ? {} : { save: { text, note: '' }, publish: { version: 'latest' as const, text } };
    const { opened, notes } = await this.#change(id, account, (present) => ({
      ...rest,
      ...texts,
      connections: choose(present.connections, choices),
    }));
    return { ...opened, diagnostics: [...notes, ...opened.diagnostics] };
  }

  /**
   * Turns a flow off that nobody asked to be off.
   *
   * @param isStill asked of the flow as it is in the transaction that turns it off
   * @returns the flow, or undefined when it is gone, off, or another one by now
   */
  async turnOff(
    id: CloudFlowId,
    turnedOff: TurnedOff,
    isStill: (present: CloudFlowRecord) => boolean,
  ): Promise<CloudFlowRecord | undefined> {
    const changed = await this.#options.store.update(id, (present) =>
      present.state === 'On' && isStill(present) ? { state: 'Off', turnedOff } : {},
    );
    if (changed === undefined || changed.former.state === changed.flow.state) return undefined;
    await this.#options.watch.follow(this.#open(changed.flow));
    this.#options.live.publish('flows');
    this.#options.live.publish(`flow:${id}`);
    return changed.flow;
  }

  async author(
    id: CloudFlowId,
    account: AccountRecord,
    change: (present: CloudFlowRecord) => AuthorChange,
  ): Promise<readonly Diagnostic[]> {
    await this.#ownOf(id, account);
    return (await this.#change(id, account, change)).notes;
  }

  /** Its running and pending runs are cancelled. @throws TandemError `NotFound`, `Forbidden` */
  async remove(id: CloudFlowId, account: AccountRecord): Promise<void> {
    await this.getFor(id, 'delete', account);
    await this.#options.watch.leave(id);
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
    await this.#change(id, account, () => ({ triggerKeyHash: tokenHash(key) }));
    return key;
  }

  #ownOf(id: CloudFlowId, account: AccountRecord): Promise<OpenCloudFlow> {
    return this.getFor(id, 'change', account);
  }

  /**
   * Changes a flow in one transaction. When somebody to whom the owner does not lend connections gives it another definition to run,
   * its connections are dropped: they were chosen for what the flow did before. A note says so.
   */
  async #change(id: CloudFlowId, account: AccountRecord, change: (present: CloudFlowRecord) => Change): Promise<Changed> {
    const now = this.#options.clock.now();
    const lender = await this.#lenderTo(account, id);
    let dropped: CloudFlowRecord['connections'] = {};
    const changed = await this.#options.store.update(id, (present) => {
      const wanted = change(present);
      const isTakenOver = isReplacedByOther(present, wanted, lender);
      if (isTakenOver) dropped = present.connections;
      const connections = isTakenOver ? {} : (wanted.connections ?? present.connections);
      return {
        ...changeOf(present, wanted, { account, now, connections, answersForOwner: lender === present.ownerId }),
        forgetsOwnConnections: this.#asksOthers(present, wanted),
      };
    });
    this.#options.live.publish('flows');
    if (changed === undefined) throw notFound('cloud flow');
    const opened = this.#open(changed.flow);
    if (isRescheduled(changed) || isAskedAnew(changed, opened)) await this.#options.watch.follow(opened);
    return { opened, notes: connectionsDropped(dropped) };
  }

  /** Whether what is published asks whoever runs the flow for other connections than what ran until now. */
  #asksOthers({ definition }: CloudFlowRecord, { publish }: Change): boolean {
    if (publish === undefined || publish.text === definition) return false;
    return !asksSameConnections(this.#readings.of(definition).flow, this.#readings.of(publish.text).flow);
  }

  /** The owner whose connections the account may use for the flow; undefined when the owner did not agree. */
  async #lenderTo(account: AccountRecord, id: CloudFlowId): Promise<AccountId | undefined> {
    const { record } = await this.get(id);
    return (await this.#options.access.mayUseConnections(record, account)) ? record.ownerId : undefined;
  }

  /** A flow runs with the connections of its owner, so nobody else may choose them, and no others may be chosen. */
  async #choices(
    flowOwnerId: AccountId,
    wanted: Readonly<Record<string, string | null>>,
    account: AccountRecord,
  ): Promise<ConnectionChoices> {
    const choices = new Map<string, ConnectionId | null>();
    for (const [key, connectionId] of Object.entries(wanted)) {
      // The protocol's schema checked that it is a UUID.
      const id = connectionId === null ? null : (connectionId.toLowerCase() as ConnectionId);
      const owner = id === null ? account.id : await this.#options.connectionOwner(id);
      if (id !== null && (owner !== account.id || owner !== flowOwnerId)) throw notYours();
      choices.set(key, id);
    }
    return choices;
  }

  #open(record: CloudFlowRecord): OpenCloudFlow {
    return { record, ...this.#underLimits(this.#readings.of(record.definition)) };
  }

  #underLimits(reading: CloudFlowTextReading): CloudFlowTextReading {
    const limits = this.#options.limits?.();
    return limits === undefined ? reading : { ...reading, diagnostics: underLimits(reading.diagnostics, limits) };
  }
}

/** What a text says. */
export type CloudFlowTextReading = Omit<OpenCloudFlow, 'record'>;

function nothingIn(): ReadFlow {
  const definition = new JsonObject();
  return { document: null, definition, connectionReferences: new Map(), compiled: compileFlow(definition).flow };
}

/** A text in which no flow can be found reads as a flow without anything: a draft may be one. */
function readWith({ read, listening }: Pick<CloudFlowsOptions, 'read' | 'listening'>, definition: string): CloudFlowTextReading {
  const { flow = nothingIn(), diagnostics } = read(definition);
  const reading = readTrigger(flow.compiled, listening);
  const isReadable = diagnostics.length === 0 || flow.definition.size > 0;
  return { flow, trigger: reading.trigger, diagnostics: [...diagnostics, ...(isReadable ? reading.diagnostics : [])] };
}

/** A change besides the texts. */
type Change = AuthorChange & Partial<Pick<CloudFlowRecord, 'state' | 'connections' | 'triggerKeyHash'>>;

interface Changed {
  readonly opened: OpenCloudFlow;
  readonly notes: readonly Diagnostic[];
}

interface ChangeContext {
  readonly account: AccountRecord;
  readonly now: number;
  readonly connections: CloudFlowRecord['connections'];
  /** Whether the account is the owner, or the owner lends it connections. */
  readonly answersForOwner: boolean;
}

/** A flow that is published for the first time is turned on by it. */
function changeOf(present: CloudFlowRecord, wanted: Change, context: ChangeContext): CloudFlowChange {
  const { account, now, connections, answersForOwner } = context;
  const { name = present.name, state = present.state, triggerKeyHash = present.triggerKeyHash, save, publish } = wanted;
  const isFirst = present.publishedVersion === null && publish !== undefined;
  if (wanted.state === 'On' && present.publishedVersion === null && publish === undefined) throw notPublished();
  return {
    name,
    state: isFirst ? 'On' : state,
    // Whoever says on or off knows why.
    turnedOff: wanted.state === undefined ? present.turnedOff : null,
    triggerKeyHash,
    connections,
    updatedAt: now,
    save: save === undefined ? undefined : { ...save, savedAt: now, savedBy: account.id },
    publish: publish?.version,
    publisher: { accountId: account.id, answersForOwner },
  };
}

function isReplacedByOther(present: CloudFlowRecord, { publish }: Change, lender: AccountId | undefined): boolean {
  if (publish === undefined || lender === present.ownerId) return false;
  return present.publishedVersion === null || publish.text !== present.definition;
}

function isRescheduled({ former, flow }: ChangedCloudFlow): boolean {
  return flow.publishedVersion !== former.publishedVersion || flow.state !== former.state;
}

/** A trigger of a connector is asked with the connection that was chosen for it. */
function isAskedAnew({ former, flow }: ChangedCloudFlow, { trigger }: OpenCloudFlow): boolean {
  if (trigger.kind !== 'connector' || trigger.call.connectionKey === undefined) return false;
  const key = trigger.call.connectionKey;
  return chosenConnection(former.connections, key) !== chosenConnection(flow.connections, key);
}

function notPublished(): TandemError {
  return new TandemError('CloudFlowNotPublished', 'The cloud flow was never published, so there is nothing that could run.', {
    status: 409,
    fix: 'Publish a version of the flow first.',
  });
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
