import type { Connector, TriggerOperation, WebhookOperation } from '@tandem/cloud-engine';
import type { TriggerConnectorCall } from '@tandem/cloud-flow';
import type { Listening } from './listening.ts';

/** The triggers of the connectors that are here. */
export class TriggerOperations implements Listening {
  readonly #connectors: ReadonlyMap<string, Connector>;

  constructor(connectors: readonly Connector[]) {
    this.#connectors = new Map(connectors.map((connector) => [connector.apiName.toLowerCase(), connector]));
  }

  find({ apiName, operationId }: Pick<TriggerConnectorCall, 'apiName' | 'operationId'>): TriggerOperation | undefined {
    return this.#connectors.get(apiName.toLowerCase())?.trigger?.(operationId);
  }

  findWebhook({ apiName, operationId }: Pick<TriggerConnectorCall, 'apiName' | 'operationId'>): WebhookOperation | undefined {
    return this.#connectors.get(apiName.toLowerCase())?.webhook?.(operationId);
  }

  hasWebhook(call: TriggerConnectorCall): boolean {
    return this.findWebhook(call) !== undefined;
  }

  hasTrigger(call: TriggerConnectorCall): boolean {
    return this.find(call) !== undefined;
  }

  hasConnector(apiName: string): boolean {
    return this.#connectors.has(apiName.toLowerCase());
  }
}
