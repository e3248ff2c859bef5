const SCHEMA = 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#';
const APPROVALS = 'shared_approvals';
const HTTP_TRIGGER = { manual: { type: 'Request', kind: 'Http', inputs: { schema: {} } } };
const SECOND = { type: 'Wait', inputs: { interval: { count: 1, unit: 'Second' } } };
const KEY = "@{triggerBody()?['key']}";
const after = (name: string, ...statuses: readonly string[]): object => ({
  runAfter: { [name]: statuses.length === 0 ? ['Succeeded'] : statuses },
});
const first = { runAfter: {} };

/** The items of the loop that calls the service. */
export const ITEMS = [1, 2, 3, 4] as const;
export const CHILDREN = [1, 2] as const;
export const MINUTE_MS = 60_000;

/** Answers its caller after a delay and a call that may be made again. */
export function asking(ledger: string): string {
  return definition(HTTP_TRIGGER, {
    Pause: { ...SECOND, ...first },
    Tell: { ...post(`${ledger}/asked`, { key: KEY }, RETRIES), ...after('Pause') },
    Answer: { type: 'Response', kind: 'Http', inputs: { statusCode: 200, body: KEY }, ...after('Tell') },
  });
}

/** Calls a service for each item, again when it must, and once without a retry policy of its own. */
export function calling(ledger: string): string {
  return definition(HTTP_TRIGGER, {
    Called: { type: 'InitializeVariable', inputs: { variables: [{ name: 'called', type: 'array' }] }, ...first },
    Each: {
      type: 'Foreach',
      foreach: ITEMS,
      runtimeConfiguration: { concurrency: { repetitions: 3 } },
      ...after('Called'),
      actions: {
        Tell: { ...post(`${ledger}/each`, { key: `${KEY}/@{items('Each')}` }, RETRIES), ...first },
        Note: { type: 'AppendToArrayVariable', inputs: { name: 'called', value: "@items('Each')" }, ...after('Tell') },
      },
    },
    Once: { ...post(`${ledger}/once`, { key: KEY }), ...after('Each') },
    Sum: { type: 'Compose', inputs: "@length(variables('called'))", ...after('Once', 'Succeeded', 'Failed') },
  });
}

/** Runs a child flow for each of two items. */
export function parenting(childFlowId: string): string {
  return definition(HTTP_TRIGGER, {
    Each: {
      type: 'Foreach',
      foreach: CHILDREN,
      ...first,
      actions: {
        Child: {
          type: 'Workflow',
          inputs: {
            host: { workflowReferenceName: childFlowId },
            body: { text: `${KEY}/@{items('Each')}` },
            retryPolicy: { type: 'none' },
          },
          ...first,
        },
      },
    },
  });
}

export const CHILD = definition(
  {
    manual: {
      type: 'Request',
      kind: 'Button',
      inputs: { schema: { type: 'object', properties: { text: { title: 'Text', type: 'string' } }, required: ['text'] } },
    },
  },
  {
    Pause: { ...SECOND, ...first },
    Answer: {
      type: 'Response',
      kind: 'PowerApp',
      inputs: { statusCode: 200, body: { text: "@triggerBody()?['text']" } },
      ...after('Pause'),
    },
  },
);

/** Waits for a person. */
export function approving(approver: string): string {
  const operation = { connectionName: APPROVALS, operationId: 'StartAndWaitForAnApproval' };
  return definition(
    HTTP_TRIGGER,
    {
      Ask: {
        type: 'OpenApiConnectionWebhook',
        inputs: {
          host: { ...operation, apiId: `/providers/Microsoft.PowerApps/apis/${APPROVALS}` },
          parameters: {
            approvalType: 'Basic',
            'WebhookApprovalCreationInput/title': KEY,
            'WebhookApprovalCreationInput/assignedTo': approver,
          },
          authentication: "@parameters('$authentication')",
        },
        ...first,
      },
      Outcome: { type: 'Compose', inputs: "@outputs('Ask')?['body/outcome']", ...after('Ask') },
    },
    { [APPROVALS]: { api: { name: APPROVALS }, connection: {}, runtimeSource: 'embedded' } },
  );
}

/** Every window since the start time is to run once, also those that end while nobody is there. */
export function windows(startTime: string): string {
  const recurrence = { frequency: 'Minute', interval: 1, startTime };
  const trigger = { Window: { type: 'SlidingWindow', inputs: {}, recurrence } };
  return definition(trigger, { End: { type: 'Compose', inputs: "@triggerOutputs()?['windowEndTime']", ...first } });
}

export const EVERY_MINUTE = definition(
  { Clock: { type: 'Recurrence', recurrence: { frequency: 'Minute', interval: 1 } } },
  { Nothing: { type: 'Compose', inputs: 'now', ...first } },
);

const RETRIES = { type: 'fixed', count: 20, interval: 'PT5S' };

function post(uri: string, body: object, retryPolicy?: object): object {
  return { type: 'Http', inputs: { method: 'POST', uri, body, ...(retryPolicy === undefined ? {} : { retryPolicy }) } };
}

function definition(triggers: object, actions: object, connectionReferences: object = {}): string {
  const parameters = { $connections: { defaultValue: {}, type: 'Object' }, $authentication: { defaultValue: {}, type: 'SecureObject' } };
  const flow = { $schema: SCHEMA, contentVersion: '1.0.0.0', parameters, triggers, actions };
  return JSON.stringify({ properties: { connectionReferences, definition: flow }, schemaVersion: '1.0.0.0' });
}
