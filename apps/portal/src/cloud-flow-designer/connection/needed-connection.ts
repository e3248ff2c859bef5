import { connectorCall } from '@tandem/cloud-flow/operations';
import { connectionKeyOf } from '@tandem/designer-core/cloud-flow';
import type { JsonObject } from '@tandem/kernel';
import type { ConnectorDescription } from '@tandem/protocol';

export interface NeededConnection {
  readonly apiName: string;
  /** Of the connection reference that the card names. */
  readonly key: string;
}

/** The connection that a card needs; only connectors that run here have connections. */
export function neededConnection(json: JsonObject, connectors: readonly ConnectorDescription[]): NeededConnection | undefined {
  const apiName = connectorCall(json)?.apiName;
  const key = connectionKeyOf(json);
  const connector = connectors.find((candidate) => candidate.apiName === apiName);
  return apiName === undefined || key === undefined || connector?.needsConnection !== true ? undefined : { apiName, key };
}
