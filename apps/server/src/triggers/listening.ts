import type { TriggerConnectorCall } from '@tandem/cloud-flow';

/** What an installation can listen to. */
export interface Listening {
  /** @returns whether a connector here has a trigger of that operation */
  hasTrigger(call: TriggerConnectorCall): boolean;
  /** @returns whether a connector here has a trigger of that operation that a service calls */
  hasWebhook(call: TriggerConnectorCall): boolean;
  /** @returns whether there is such a connector */
  hasConnector(apiName: string): boolean;
}
