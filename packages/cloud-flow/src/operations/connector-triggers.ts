import type { OperationDescription } from '@tandem/protocol';
import { both } from './bilingual.ts';
import { API_FIELDS, OPEN_API_FIELDS, SUBSCRIPTION_FIELDS } from './connector-fields.ts';
import { defineTrigger } from './define-operation.ts';
import { ANYTHING, responseOf } from './output-schemas.ts';
import { intervalFields } from './triggers/recurrence-fields.ts';

interface ConnectorType {
  readonly id: string;
  readonly template: { readonly type: string; readonly kind?: string };
  readonly fields: OperationDescription['fields'];
}

const TYPES: readonly ConnectorType[] = [
  {
    id: 'open-api-connection-trigger',
    template: { type: 'OpenApiConnection' },
    fields: [...OPEN_API_FIELDS, ...intervalFields('Minute')],
  },
  { id: 'open-api-connection-webhook-trigger', template: { type: 'OpenApiConnectionWebhook' }, fields: [...OPEN_API_FIELDS] },
  { id: 'open-api-connection-notification', template: { type: 'OpenApiConnectionNotification' }, fields: [...OPEN_API_FIELDS] },
  { id: 'api-connection-trigger', template: { type: 'ApiConnection' }, fields: [...API_FIELDS, ...intervalFields('Minute')] },
  { id: 'api-connection-webhook-trigger', template: { type: 'ApiConnectionWebhook' }, fields: [...SUBSCRIPTION_FIELDS] },
  { id: 'api-connection-notification', template: { type: 'ApiConnectionNotification' }, fields: [...SUBSCRIPTION_FIELDS] },
  { id: 'api-connection-request', template: { type: 'Request', kind: 'ApiConnection' }, fields: [...API_FIELDS] },
];

/** How triggers of a connector look that nothing more is known about. They are shown where a flow holds them and never offered. */
export const CONNECTOR_TRIGGERS: readonly OperationDescription[] = TYPES.map(({ id, template, fields }) =>
  defineTrigger({
    id,
    title: both('Connector trigger', 'Konnektortrigger'),
    description: both(
      'Starts the flow by an event of a connector that is not described here.',
      'Startet den Flow durch ein Ereignis eines Konnektors, der hier nicht beschrieben ist.',
    ),
    keywords: [],
    category: 'connector',
    icon: 'connector',
    template: { ...template, inputs: { host: {} } },
    fields,
    outputs: responseOf(ANYTHING),
    settings: ['split-on', 'retry-policy'],
    // Whoever selects a row is a person here; of any other, the connector tells.
    canRun: template.type === 'Request',
    isDeprecated: true,
  }),
);
