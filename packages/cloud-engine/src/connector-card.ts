import type { OperationSetting } from '@tandem/protocol';

type ConnectorCardType = 'OpenApiConnection' | 'OpenApiConnectionWebhook';

/** What a new card of a connector's operation is, before its fields have values: the template of its description. */
export function connectorCard(apiName: string, operationId: string, type: ConnectorCardType): Record<string, unknown> {
  return {
    type,
    inputs: {
      host: { connectionName: apiName, operationId, apiId: `/providers/Microsoft.PowerApps/apis/${apiName}` },
      parameters: {},
      authentication: "@parameters('$authentication')",
    },
  };
}

/** The settings of an action of a connector that ends by itself. */
export const CONNECTOR_ACTION_SETTINGS: readonly OperationSetting[] = [
  'timeout',
  'retry-policy',
  'secure-inputs',
  'secure-outputs',
  'tracked-properties',
  'static-result',
  'run-after',
];
