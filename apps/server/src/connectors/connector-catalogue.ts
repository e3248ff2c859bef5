import type { DescribedConnector, DesignQuestion } from '@tandem/cloud-engine';
import { type Clock, type ConnectionId, type Context, type JsonValue, type Logger, TandemError } from '@tandem/kernel';
import type { ConnectorDescription, DynamicValue } from '@tandem/protocol';
import type { AccountRecord } from '@tandem/store';

export interface ConnectorCatalogueOptions {
  /** The connectors that run here. */
  readonly connectors: readonly DescribedConnector[];
  /** Descriptions of connectors that do not run here but occur in flows; loaded when they are asked for. */
  readonly loadKnown: () => Promise<readonly ConnectorDescription[]>;
  /** @throws TandemError `NotFound` when the connection is not that account's */
  readonly requireConnection: (id: ConnectionId, account: AccountRecord) => Promise<unknown>;
  readonly clock: Clock;
  readonly log: Logger;
}

/** A question of a designer, as a person asks it. */
export interface Question extends Pick<DesignQuestion, 'source' | 'connectionId' | 'parameters'> {
  readonly apiName: string;
  readonly account: AccountRecord;
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** What connectors offer to designers. */
export class ConnectorCatalogue {
  readonly #options: ConnectorCatalogueOptions;

  constructor(options: ConnectorCatalogueOptions) {
    this.#options = options;
  }

  /** Those that run here come first; each name of an API is there once, with the operations that run before those that do not. */
  async list(): Promise<readonly ConnectorDescription[]> {
    const known = await this.#options.loadKnown();
    const own = this.#options.connectors.map(({ description }) => withKnownOperations(description, known));
    const names = new Set(own.map(({ apiName }) => apiName));
    return [...own, ...known.filter(({ apiName }) => !names.has(apiName))];
  }

  /** @throws TandemError `ConnectorNotFound`, `DynamicSourceNotFound`, `NotFound` for a connection, and what the connector throws */
  async values(question: Question): Promise<readonly DynamicValue[]> {
    const { connector, context, asked } = await this.#prepare(question);
    return (await connector.values?.(context, asked)) ?? unknownSource(question);
  }

  /** @throws TandemError as `values` */
  async schema(question: Question): Promise<JsonValue> {
    const { connector, context, asked } = await this.#prepare(question);
    return (await connector.schema?.(context, asked)) ?? unknownSource(question);
  }

  async #prepare({ apiName, source, account, connectionId, parameters, signal }: Question) {
    const { clock, connectors, log, requireConnection } = this.#options;
    const connector = connectors.find((candidate) => candidate.apiName === apiName.toLowerCase()) ?? unknownConnector(apiName);
    if (connectionId !== undefined) await requireConnection(connectionId, account);
    const context: Context = { clock, log, signal };
    return { connector, context, asked: { source, accountId: account.id, connectionId, parameters } };
  }
}

function withKnownOperations(own: ConnectorDescription, known: readonly ConnectorDescription[]): ConnectorDescription {
  const ids = new Set(own.operations.map(({ id }) => id));
  const others = known.find(({ apiName }) => apiName === own.apiName)?.operations ?? [];
  return { ...own, operations: [...own.operations, ...others.filter(({ id }) => !ids.has(id))] };
}

function unknownConnector(apiName: string): never {
  throw new TandemError('ConnectorNotFound', `This installation does not run the connector ${apiName}, so it cannot be asked.`, {
    status: 404,
    fix: 'Type the value in; the list of connectors shows those that run here.',
  });
}

function unknownSource({ apiName, source }: Question): never {
  throw new TandemError('DynamicSourceNotFound', `The connector ${apiName} has no answer to '${source}'.`, {
    status: 404,
    fix: 'Type the value in, and reload the page: it may be older than the server.',
  });
}
