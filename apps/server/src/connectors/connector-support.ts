import type { DescribedConnector } from '@tandem/cloud-engine';
import type { ConnectionReference } from '@tandem/protocol';

/** What this installation makes of the connectors that flows name. */
export class ConnectorSupport {
  readonly #needsConnection: ReadonlyMap<string, boolean>;

  constructor(connectors: readonly DescribedConnector[]) {
    this.#needsConnection = new Map(connectors.map(({ apiName, description }) => [apiName.toLowerCase(), description.needsConnection]));
  }

  of(apiName: string): ConnectionReference['support'] {
    const needsConnection = this.#needsConnection.get(apiName.toLowerCase());
    if (needsConnection === undefined) return 'unsupported';
    return needsConnection ? 'connection-needed' : 'no-connection-needed';
  }

  isSupported(apiName: string): boolean {
    return this.of(apiName) !== 'unsupported';
  }
}
