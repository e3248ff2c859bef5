import { connectorCard } from '@tandem/cloud-engine';
import type { ConnectorDescription, OperationDescription } from '@tandem/protocol';
import { APPROVAL_NAME_FIELD, requestFields } from './fields.ts';
import { ANSWERED_SCHEMA, CREATED_SCHEMA } from './outputs-schema.ts';

/** The name by which definitions call this connector. */
export const APPROVALS_API = 'shared_approvals';

type Particulars = Pick<OperationDescription, 'title' | 'description' | 'fields' | 'outputs'>;

function operation(
  operationId: string,
  type: 'OpenApiConnection' | 'OpenApiConnectionWebhook',
  particulars: Particulars,
): OperationDescription {
  const isWaiting = type === 'OpenApiConnectionWebhook';
  return {
    id: `${APPROVALS_API}/${operationId}`,
    kind: 'action',
    ...particulars,
    keywords: ['approve', 'reject', 'decision', 'sign off', 'genehmigen', 'ablehnen', 'freigabe', 'entscheidung'],
    category: APPROVALS_API,
    icon: 'approval',
    template: connectorCard(APPROVALS_API, operationId, type),
    settings: [
      ...(isWaiting ? (['timeout', 'asynchronous-pattern'] as const) : []),
      'retry-policy',
      'secure-inputs',
      'secure-outputs',
      'tracked-properties',
      'static-result',
      'run-after',
    ],
    canRun: true,
  };
}

/** How designers show this connector. */
export const APPROVALS_DESCRIPTION: ConnectorDescription = {
  apiName: APPROVALS_API,
  title: { en: 'Approvals', de: 'Genehmigungen' },
  description: {
    en: 'Asks people to decide, and waits for what they say.',
    de: 'Bittet Personen um Entscheidungen und wartet auf ihre Antworten.',
  },
  icon: 'approval',
  colour: '#8a2da5',
  needsConnection: false,
  operations: [
    operation('StartAndWaitForAnApproval', 'OpenApiConnectionWebhook', {
      title: { en: 'Start and wait for an approval', de: 'Genehmigung starten und abwarten' },
      description: {
        en: 'Asks people to decide, in the portal or by a link, and goes on when they have answered.',
        de: 'Bittet Personen im Portal oder über einen Link um eine Entscheidung und geht weiter, wenn sie geantwortet haben.',
      },
      fields: requestFields('WebhookApprovalCreationInput'),
      outputs: ANSWERED_SCHEMA,
    }),
    operation('CreateAnApproval', 'OpenApiConnection', {
      title: { en: 'Create an approval', de: 'Genehmigung erstellen' },
      description: {
        en: 'Asks people to decide and goes on at once.',
        de: 'Bittet Personen um eine Entscheidung und geht sofort weiter.',
      },
      fields: requestFields('ApprovalCreationInput'),
      outputs: CREATED_SCHEMA,
    }),
    operation('WaitForAnApproval', 'OpenApiConnectionWebhook', {
      title: { en: 'Wait for an approval', de: 'Auf eine Genehmigung warten' },
      description: {
        en: 'Waits until an approval that was created before is answered.',
        de: 'Wartet, bis eine zuvor erstellte Genehmigung beantwortet ist.',
      },
      fields: [APPROVAL_NAME_FIELD],
      outputs: ANSWERED_SCHEMA,
    }),
  ],
};
