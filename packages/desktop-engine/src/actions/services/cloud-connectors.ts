import type { JsonObject } from '@tandem/kernel';

/** One operation of a cloud connector, as `External.InvokeCloudConnector` names it. */
export interface CloudConnectorCall {
  /** The connection, or connection reference, by the id in the script. */
  readonly connection: string;
  /** `/providers/Microsoft.PowerApps/apis/shared_office365` */
  readonly connectorId: string;
  readonly operationId: string;
  /** By the names in the script; `item/Title` names a part of the body. */
  readonly parameters: JsonObject;
}

/** Runs operations of connectors through the server, which holds the connections. */
export interface CloudConnectors {
  /**
   * The outputs of the operation by name; its body under `body`.
   *
   * @throws ActionError `CloudConnectorError` with what the service answered
   */
  readonly invoke: (call: CloudConnectorCall, signal: AbortSignal) => Promise<JsonObject>;
}
