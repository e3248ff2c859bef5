const SCHEMA = 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#';
const APPROVALS = 'shared_approvals';

/** Asks the people in its input, with details of every shape that the page can draw. */
export const ASKS_TWO_PEOPLE = flow({
  references: { [APPROVALS]: { api: { name: APPROVALS }, connection: {}, runtimeSource: 'embedded' } },
  triggers: byHand({ text: { title: 'People', type: 'string', 'x-ms-content-hint': 'TEXT' } }),
  actions: {
    Ask: {
      type: 'OpenApiConnectionWebhook',
      runAfter: {},
      inputs: {
        host: {
          connectionName: APPROVALS,
          operationId: 'StartAndWaitForAnApproval',
          apiId: `/providers/Microsoft.PowerApps/apis/${APPROVALS}`,
        },
        parameters: {
          approvalType: 'Basic',
          'WebhookApprovalCreationInput/title': 'Holiday in a place with a name that is long enough for two lines on a telephone',
          'WebhookApprovalCreationInput/assignedTo': "@triggerBody()['text']",
          'WebhookApprovalCreationInput/details':
            '## Two weeks\n\n**From** Monday, see [the plan](https://example.org/plan):\n\n- hotel\n- train\n\n| Day | Place |\n|---|---|\n| 1 | Crete |\n\n`PO-4711`\n\n> as last year',
          'WebhookApprovalCreationInput/itemLink': 'https://example.org/form',
          'WebhookApprovalCreationInput/itemLinkDescription': 'The form',
        },
        authentication: "@parameters('$authentication')",
      },
    },
  },
});

/** Fails after its first action, so that it can be resumed. */
export const BROKEN = flow({
  triggers: byHand({}),
  actions: {
    Number: { type: 'Compose', runAfter: {}, inputs: 'seven' },
    As_a_number: { type: 'Compose', runAfter: { Number: ['Succeeded'] }, inputs: "@int(outputs('Number'))" },
  },
});

export const REFUSED_TRIGGER = flow({
  triggers: {
    Poll: { type: 'Http', inputs: { method: 'GET', uri: 'http://127.0.0.1:9/' }, recurrence: { frequency: 'Hour', interval: 1 } },
  },
  actions: { Nothing: { type: 'Compose', runAfter: {}, inputs: 'new' } },
});

function byHand(properties: object): object {
  return {
    manual: { type: 'Request', kind: 'Button', inputs: { schema: { type: 'object', properties, required: Object.keys(properties) } } },
  };
}

interface Parts {
  readonly references?: object;
  readonly triggers: object;
  readonly actions: object;
}

function flow({ references = {}, triggers, actions }: Parts): string {
  const definition = {
    $schema: SCHEMA,
    contentVersion: '1.0.0.0',
    parameters: { $connections: { defaultValue: {}, type: 'Object' }, $authentication: { defaultValue: {}, type: 'SecureObject' } },
    triggers,
    actions,
  };
  return JSON.stringify({ properties: { connectionReferences: references, definition }, schemaVersion: '1.0.0.0' });
}
