import type { Bilingual, OperationIcon } from '@tandem/cloud-flow/operations';
import type { ConnectorDescription, FieldDescription, OperationDescription, OperationSetting } from '@tandem/protocol';

/** A connector as its data file writes it. */
export interface KnownConnector {
  readonly apiName: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly icon: OperationIcon;
  readonly colour: string;
  /** True when it says nothing. */
  readonly needsConnection?: boolean;
  readonly operations: readonly KnownOperation[];
}

export interface KnownOperation {
  readonly kind: OperationDescription['kind'];
  readonly operationId: string;
  readonly type: 'OpenApiConnection' | 'OpenApiConnectionWebhook' | 'OpenApiConnectionNotification';
  readonly title: Bilingual;
  readonly fields: readonly FieldDescription[];
}

const ACTION_SETTINGS: readonly OperationSetting[] = [
  'timeout',
  'retry-policy',
  'secure-inputs',
  'secure-outputs',
  'tracked-properties',
  'static-result',
  'pagination',
  'run-after',
];
const TRIGGER_SETTINGS: readonly OperationSetting[] = ['split-on', 'trigger-conditions', 'concurrency', 'secure-inputs', 'secure-outputs'];

const OUTPUTS = {
  type: 'object',
  properties: {
    statusCode: { type: 'integer', title: 'Status code', 'x-tandem-title-de': 'Statuscode' },
    headers: { type: 'object', title: 'Headers', 'x-tandem-title-de': 'Header' },
    body: { title: 'Body', 'x-tandem-title-de': 'Textkörper' },
  },
};

/** The description that designers get: its operations can be placed, and fail when a run reaches them. */
export function describeKnown({ needsConnection = true, operations, ...connector }: KnownConnector): ConnectorDescription {
  return {
    ...connector,
    needsConnection,
    operations: operations.map((operation) => describeOperation(connector.apiName, connector.icon, operation)),
  };
}

function describeOperation(apiName: string, icon: OperationIcon, operation: KnownOperation): OperationDescription {
  const { kind, operationId, title, fields } = operation;
  return {
    id: `${apiName}/${operationId}`,
    kind,
    title,
    description: title,
    keywords: [],
    category: apiName,
    icon,
    template: templateOf(apiName, operation),
    fields: [...fields],
    outputs: OUTPUTS,
    settings: [...(kind === 'trigger' ? TRIGGER_SETTINGS : ACTION_SETTINGS)],
    canRun: false,
  };
}

function templateOf(apiName: string, { kind, operationId, type }: KnownOperation): Record<string, unknown> {
  const isPolling = kind === 'trigger' && type === 'OpenApiConnection';
  return {
    type,
    inputs: {
      host: { connectionName: apiName, operationId, apiId: `/providers/Microsoft.PowerApps/apis/${apiName}` },
      parameters: {},
      authentication: "@parameters('$authentication')",
    },
    ...(isPolling ? { recurrence: { frequency: 'Minute', interval: 3 } } : {}),
  };
}
