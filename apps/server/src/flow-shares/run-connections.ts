import { readInvokerReferences } from '@tandem/cloud-flow';
import { type AccountId, type ConnectionId, TandemError } from '@tandem/kernel';
import type { AccountRecord, ConnectionSource, FlowShareStore, OwnConnections } from '@tandem/store';
import type { OpenCloudFlow } from '../cloud-flows/open-cloud-flow.ts';

export interface RunConnectionsOptions {
  readonly store: FlowShareStore;
  /** The owner of a connection, or undefined when there is none with this id. */
  readonly connectionOwner: (connectionId: ConnectionId) => Promise<AccountId | undefined>;
}

/** With whose connections a flow runs: those that its owner chose, or for some references those of the person who runs it. */
export class RunConnections {
  readonly #options: RunConnectionsOptions;

  constructor(options: RunConnectionsOptions) {
    this.#options = options;
  }

  /** Connection reference key to whose connection it gets, for the references of the flow as it is. */
  async sourcesOf({ record, flow }: OpenCloudFlow, keys: Iterable<string>): Promise<ReadonlyMap<string, ConnectionSource>> {
    const decided = await this.#options.store.sourcesOf(record.id);
    const invoker = readInvokerReferences(flow.document);
    return new Map(Array.from(keys, (key) => [key, decided.get(key) ?? (invoker.has(key) ? 'invoker' : 'provided')] as const));
  }

  /** What the person chose at the last run. */
  ownOf({ record }: OpenCloudFlow, account: AccountRecord): Promise<OwnConnections> {
    return this.#options.store.ownConnections(record.id, account.id);
  }

  /**
   * The flow with the connections that it gets when this person runs it. What the person chooses is remembered. The owner's own
   * runs, like those that nobody starts, have the connections that the owner chose.
   *
   * @param chosen connection reference key to the id of a connection of the person
   * @throws TandemError `ConnectionNotYours`, `ConnectionProvided`
   */
  async forRunOf(open: OpenCloudFlow, account: AccountRecord, chosen: Readonly<Record<string, string>> = {}): Promise<OpenCloudFlow> {
    const { record, flow } = open;
    const sources = await this.sourcesOf(open, flow.connectionReferences.keys());
    const isInvoker = (key: string): boolean => sources.get(key) === 'invoker';
    const given = Object.entries(chosen).map(([key, id]) => [key, id.toLowerCase() as ConnectionId] as const);
    if (!given.every(([key]) => isInvoker(key))) throw provided();
    await this.#requireOwn(given, account);
    if (account.id === record.ownerId && given.length === 0) return open;
    if (given.length > 0) await this.#options.store.setOwnConnections(record.id, account.id, Object.fromEntries(given));
    const own = Object.entries(await this.ownOf(open, account)).filter(([key]) => isInvoker(key));
    const ofOwner = account.id === record.ownerId ? Object.entries(record.connections) : providedOf(record.connections, isInvoker);
    return { ...open, record: { ...record, connections: Object.fromEntries([...ofOwner, ...own]) } };
  }

  async #requireOwn(given: readonly (readonly [string, ConnectionId])[], account: AccountRecord): Promise<void> {
    const owners = await Promise.all(given.map(([, id]) => this.#options.connectionOwner(id)));
    if (owners.some((owner) => owner !== account.id)) throw notYours();
  }
}

function providedOf(connections: OwnConnections, isInvoker: (key: string) => boolean): readonly [string, ConnectionId][] {
  return Object.entries(connections).filter(([key]) => !isInvoker(key));
}

function notYours(): TandemError {
  return new TandemError('ConnectionNotYours', 'This is no connection of yours.', {
    status: 403,
    fix: 'Choose one of your own connections, or make one.',
  });
}

function provided(): TandemError {
  return new TandemError('ConnectionProvided', 'The owner of the flow provides the connection, so it takes none of yours.', {
    status: 422,
    fix: 'Open the run form again: the owner may have changed it meanwhile.',
  });
}
