import type { OperationDescription } from '@tandem/protocol';
import { both } from './bilingual.ts';
import { API_FIELDS, OPEN_API_FIELDS, SUBSCRIPTION_FIELDS } from './connector-fields.ts';
import { defineAction } from './define-operation.ts';
import { ANYTHING, responseOf } from './output-schemas.ts';

interface ConnectorType {
  readonly id: string;
  readonly type: string;
  readonly fields: OperationDescription['fields'];
  readonly isWebhook?: true;
}

const TYPES: readonly ConnectorType[] = [
  { id: 'open-api-connection', type: 'OpenApiConnection', fields: [...OPEN_API_FIELDS] },
  { id: 'open-api-connection-webhook', type: 'OpenApiConnectionWebhook', fields: [...OPEN_API_FIELDS], isWebhook: true },
  { id: 'api-connection', type: 'ApiConnection', fields: [...API_FIELDS] },
  { id: 'api-connection-webhook', type: 'ApiConnectionWebhook', fields: [...SUBSCRIPTION_FIELDS], isWebhook: true },
];

/** How calls of a connector look that nothing more is known about. They are shown where a flow holds them and never offered. */
export const CONNECTOR_ACTIONS: readonly OperationDescription[] = TYPES.map(({ id, type, fields, isWebhook }) =>
  defineAction({
    id,
    title: isWebhook ? both('Connector action that waits', 'Konnektoraktion, die wartet') : both('Connector action', 'Konnektoraktion'),
    description: both(
      'Calls an operation of a connector that is not described here.',
      'Ruft einen Vorgang eines Konnektors auf, der hier nicht beschrieben ist.',
    ),
    keywords: [],
    category: 'connector',
    icon: 'connector',
    template: { type, inputs: { host: {} } },
    fields,
    outputs: responseOf(ANYTHING),
    settings: ['timeout', 'retry-policy', 'asynchronous-pattern', 'pagination'],
    isDeprecated: true,
  }),
);
