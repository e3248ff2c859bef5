import type { DescribedConnector } from '@tandem/cloud-engine';
import type { ConnectionReference } from '@tandem/protocol';

/** What this installation makes of the connectors that flows name. */
export class ConnectorSupport {
  readonly #needsConnection: ReadonlyMap<string, boolean>;
  readonly #connectors: ReadonlyMap<string, DescribedConnector>;

  constructor(connectors: readonly DescribedConnector[]) {
    this.#connectors = new Map(connectors.map((connector) => [connector.apiName.toLowerCase(), connector]));
    this.#needsConnection = new Map(connectors.map(({ apiName, description }) => [apiName.toLowerCase(), description.needsConnection]));
  }

  of(apiName: string): ConnectionReference['support'] {
    const needsConnection = this.#needsConnection.get(apiName.toLowerCase());
    if (needsConnection === undefined) return 'unsupported';
    return needsConnection ? 'connection-needed' : 'no-connection-needed';
  }

  /** Whether a run can carry out the operation: a connector may have some of those that flows hold. */
  isSupported(apiName: string, operationId: string): boolean {
    return this.#connectors.get(apiName.toLowerCase())?.operation(operationId) !== undefined;
  }
}
