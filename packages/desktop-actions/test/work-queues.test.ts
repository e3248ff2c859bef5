import {
  ActionError,
  compileDesktopFlow,
  type RunServices,
  runProgram,
  type WorkQueueChange,
  type WorkQueueItemFacts,
} from '@tandem/desktop-engine';
import { parseDesktopFlow } from '@tandem/desktop-flow';
import { JsonObject, toPlain } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { actionsFor, sleep } from '../src/index.ts';
import { quietContext } from './run-flow.ts';

/** A queue in memory: the server's own is tried in `apps/server/test/run-services.test.ts` and `tests/run-services.test.ts`. */
function makeQueue(values: readonly string[]) {
  const facts = (value: string, index: number): WorkQueueItemFacts => ({
    ...{ id: `i${index}`, queueId: 'q', name: `Item ${index}`, value, uniqueId: `u${index}`, status: 'Processing', priority: 'Normal' },
    ...{ notes: '', retryCount: 0, expiresAt: '2030-01-31T08:00:00.0000000Z', delayUntil: null },
  });
  const waiting = values.map(facts);
  const changes: (WorkQueueChange & { readonly id: string })[] = [];
  const added: object[] = [];
  const services: RunServices = {
    workQueues: {
      take: async (queue) => (queue === 'orders' ? waiting.shift() : refuse('WorkQueueNotFoundError')),
      update: async (id, change) => {
        changes.push({ id, ...change });
        return facts('', 0);
      },
      add: async (_queue, items) => {
        added.push(...items);
        return items.map((item, index) =>
          item.uniqueId === 'taken' ? { kind: 'duplicate', message: 'taken' } : { kind: 'added', item: facts(item.value, index) },
        );
      },
      list: async (queue, { limit }) => (queue === 'orders' ? waiting.slice(0, limit) : refuse('WorkQueueNotFoundError')),
    },
    credentials: { get: async (name) => (name === 'Shop' ? { username: 'mara', password: 'hunter2' } : refuse('GetCredentialError')) },
    cloudConnectors: {
      invoke: async ({ parameters, operationId, connectorId }) =>
        JsonObject.of([['body', JsonObject.of([...parameters, ['id', `${connectorId.split('/').at(-1)} ${operationId}`]])]]),
    },
    metadata: JsonObject.of([
      ['EnvironmentName', 'Here'],
      ['EnvironmentId', 'e1'],
      ['FlowId', 'f1'],
      ['FlowName', 'Worker'],
    ]),
  };
  return { services, changes, added };
}

function refuse(id: string): never {
  throw new ActionError(id, 'There is none.');
}

async function run(script: string, services: RunServices = {}) {
  const text = script.startsWith('@') ? script : `@OUTPUT Out : { 'Type': 'List' }\nSET Out TO []\n${script}`;
  const { flow, diagnostics } = parseDesktopFlow(text);
  const compiled = compileDesktopFlow(flow, await actionsFor([text]));
  if (!compiled.ok || diagnostics.length > 0) throw new Error(JSON.stringify([diagnostics, compiled.ok ? [] : compiled.error]));
  const log: string[] = [];
  const result = await runProgram(quietContext(), compiled.value, {
    ...{ inputs: new JsonObject(), sleep, services },
    onLog: ({ message }) => message !== undefined && log.push(message),
  });
  return { ...result, outputs: toPlain(result.outputs) as { readonly Out?: unknown }, log };
}

test('the loop takes one item after the other, and ends with the queue', async () => {
  const { services, changes } = makeQueue(['A', '{"n": 2}', 'C']);
  const { status, outputs } = await run(
    `LOOP WHILE (WorkQueues.ProcessWorkQueueItem.ProcessWorkQueueItem WorkQueue: $'''orders''' WorkQueueItem=> Item)
    SET Out TO Out + $'''%Item.Name% %Item.Value% %Item.Priority% %Item.ExpiryDate.Year%'''
    IF Item.Name = $'''Item 1''' THEN
        NEXT LOOP
    END
    WorkQueues.UpdateWorkQueueItem.UpdateWithProcessingNotes WorkQueueItem: Item Status: WorkQueues.WorkQueueItemStatus.Processed ProcessingResult: $'''ok'''
END`,
    services,
  );
  expect(status).toBe('Succeeded');
  expect(outputs.Out).toEqual(['Item 0 A Normal 2030', 'Item 1 {"n": 2} Normal 2030', 'Item 2 C Normal 2030']);
  expect(changes).toEqual([
    { id: 'i0', status: 'Processed', notes: 'ok' },
    { id: 'i2', status: 'Processed', notes: 'ok' },
  ]);
});

test('an item goes back with a delay, or ends as the flow says, with its own number of retries', async () => {
  const { services, changes } = makeQueue(['A', 'B', 'C']);
  const take = `LOOP WHILE (WorkQueues.ProcessWorkQueueItem.ProcessWorkQueueItemOverrideRetry MaxRetryCount: 0 WorkQueue: $'''orders''' WorkQueueItem=> Item)`;
  const result = await run(
    `SET Turn TO 0
${take}
    SET Turn TO Turn + 1
    SWITCH Turn
        CASE = 1
            WorkQueues.UpdateWorkQueueItem.UpdateWithProcessingNotes WorkQueueItem: Item Status: WorkQueues.WorkQueueItemStatus.ITException InputValue: $'''new'''
        CASE = 2
            WorkQueues.RequeueWorkQueueItem.RequeueWithProcessingNotes WorkQueueItem: Item DelayUntil: $'''2030-01-31 08:00''' ProcessingResult: $'''later'''
        DEFAULT
            WorkQueues.UpdateProcessingNotes.WithProcessingNotes WorkQueueItem: Item ProcessingNotes: $'''seen'''
            WorkQueues.UpdateWorkQueueItem.UpdateWithProcessingNotes WorkQueueItem: Item Status: WorkQueues.WorkQueueItemStatus.ProcessingTimeout ProcessingResult: $'''slow'''
    END
END`,
    services,
  );
  expect([result.status, result.error]).toEqual(['Succeeded', undefined]);
  const delayUntil = new Date(2030, 0, 31, 8).toISOString();
  expect(changes).toEqual([
    { id: 'i0', value: 'new', status: 'ITException', maxRetries: 0 },
    { id: 'i1', status: 'Queued', delayUntil, notes: 'later', maxRetries: 0 },
    { id: 'i2', notes: 'seen', maxRetries: 0 },
    { id: 'i2', status: 'GenericException', notes: 'Processing timeout. slow', maxRetries: 0 },
  ]);
});

test('items are added one by one and by table, and a duplicate fails only when it should', async () => {
  const { services, added } = makeQueue([]);
  const enqueue = (rest: string) =>
    `WorkQueues.EnqueueWorkQueueItem.WithUniqueId WorkQueue: $'''orders''' Status: WorkQueues.WorkQueueItemEnqueueStatus.Paused Priority: WorkQueues.WorkQueueItemPriority.High Name: $'''N''' Value: $'''V''' ${rest} WorkQueueItem=> NewItem`;
  const { outputs, error } = await run(
    `SET NewItem TO $'''none'''
${enqueue("UniqueId: $'''taken''' ThrowOnDuplicateWorkQueueItem: False")}
SET Out TO Out + NewItem
${enqueue("UniqueId: $'''u'''")}
SET Out TO Out + NewItem.Value
WorkQueues.BatchEnqueueWorkQueueItems WorkQueueItemData: {^['Name', 'Input', 'Priority', 'Unique reference', 'Status'], ['A', 'a', 100, 'x', 'Queued'], ['B', 'b', 'low', 'taken', 'On hold']} WorkQueue: $'''orders''' EnableParallelProcessing: False FailedWorkQueueItems=> Failed HasFailedItems=> HasFailed SuccessfulWorkQueueItems=> Good
SET Out TO Out + HasFailed
SET Out TO Out + Failed[0]['ErrorMessage']
SET Out TO Out + Good[0]['WorkQueueItem'].Value
${enqueue("UniqueId: $'''taken'''")}`,
    services,
  );
  expect(error).toMatchObject({ code: 'DuplicateWorkQueueItemError' });
  expect(outputs).toEqual({});
  expect(added).toMatchObject([
    { uniqueId: 'taken', isOnHold: true, priority: 'High' },
    { uniqueId: 'u' },
    { name: 'A', value: 'a', priority: 'High', uniqueId: 'x', isOnHold: false },
    { name: 'B', value: 'b', priority: 'Low', isOnHold: true },
    { uniqueId: 'taken' },
  ]);
});

test('a queue that is not there fails, or has no items when the flow says so', async () => {
  const { services } = makeQueue(['A']);
  const get = (queue: string, throws: string) =>
    `WorkQueues.GetWorkQueueItems RowsToReturn: 10 ThrowIfWorkQueueNotFound: ${throws} WorkQueue: $'''${queue}''' FilterRows: $'''<filter/>''' WorkQueueItems=> Found`;
  expect((await run(get('nowhere', 'True'), services)).error).toMatchObject({ code: 'WorkQueueNotFoundError' });
  const found = await run(
    `${get('nowhere', 'False')}\nSET Out TO Out + Found.Count\n${get('orders', 'True')}\nSET Out TO Out + Found[0].Value`,
    services,
  );
  expect(found.outputs.Out).toEqual([0, 'A']);
});

test('a run without a server says so', async () => {
  const scripts = [
    `LOOP WHILE (WorkQueues.ProcessWorkQueueItem.ProcessWorkQueueItem WorkQueue: $'''orders''' WorkQueueItem=> Item)\nEND`,
    `PowerAutomateSecretVariables.GetCredential CredentialName: $'''Shop''' Credential=> Shop`,
    `External.InvokeCloudConnector Connection: '' ConnectorId: '/x/shared_a' OperationId: 'B'`,
    `PowerAutomateEnvironment.GetEnvironmentMetadata EnvironmentName=> Name`,
  ];
  for (const script of scripts) expect((await run(script)).error).toMatchObject({ code: 'ServiceUnavailableError' });
});

test('a credential, and what is made of it, is in no log', async () => {
  const { services } = makeQueue([]);
  const { status, log } = await run(
    `PowerAutomateSecretVariables.GetCredential CredentialName: $'''Shop''' Credential=> Shop
SET Copy TO $'''%Shop.Username%: %Shop.Password%'''
SET Parts TO [Copy]
Logging.LogMessage Message: Parts[0] LogLevel: Logging.LogLevel.InfoLevel
File.ReadTextFromFile.ReadText File: Copy Encoding: File.TextFileEncoding.UTF8 Content=> Nothing`,
    services,
  );
  expect(status).toBe('Failed');
  expect(log.join('\n')).not.toMatch(/hunter2|mara/);
  expect((await run(`PowerAutomateSecretVariables.GetCredential CredentialName: $'''X''' Credential=> Y`, services)).error).toMatchObject({
    code: 'GetCredentialError',
  });
});

test('a connector gets what the script marks with @, and its body comes back under the name in the script', async () => {
  const { services } = makeQueue([]);
  const { outputs } = await run(
    `External.InvokeCloudConnector Connection: 'c' ConnectorId: '/providers/Microsoft.PowerApps/apis/shared_a' OperationId: 'Do' @dataset: $'''D''' @'$filter': $'''x eq 1''' @'item/Title': [1, 'b'] @DoResponse=> Answer
SET Out TO Out + Answer.dataset
SET Out TO Out + Answer['$filter']
SET Out TO Out + Answer['item/Title'][1]
SET Out TO Out + Answer.id
CALL Sub

FUNCTION Sub GLOBAL
    PowerAutomateEnvironment.GetFlowMetadata CurrentSubflowName=> Subflow FlowId=> Id FlowName=> Name
    SET Out TO Out + $'''%Subflow% %Id% %Name%'''
END FUNCTION`,
    services,
  );
  expect(outputs.Out).toEqual(['D', 'x eq 1', 'b', 'shared_a Do', 'Sub f1 Worker']);
});
