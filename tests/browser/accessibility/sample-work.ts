import type { ApiClient } from '@tandem/protocol';
import { until } from '../../support/until.ts';
import { ASKS_TWO_PEOPLE, BROKEN, REFUSED_TRIGGER } from './sample-work-flows.ts';

/** What people and robots have to do, and what went wrong. */
export interface SampleWork {
  /** Can be answered. */
  readonly approvalId: string;
  readonly answeredApprovalId: string;
  readonly workQueueId: string;
  /** Waits in the queue. */
  readonly itemId: string;
  readonly processingItemId: string;
  readonly processedItemId: string;
  /** With columns of several kinds and two rows. */
  readonly tableName: string;
  /** Failed after its first action. */
  readonly failedRunId: string;
  readonly refusedTriggerId: string;
}

/** @param approver e-mail address of whoever looks */
export async function makeSampleWork(call: ApiClient, approver: string): Promise<SampleWork> {
  const [approvals, queue, tableName, failedRunId, refusedTriggerId] = await Promise.all([
    makeApprovals(call, approver),
    makeQueue(call),
    makeTable(call),
    failRun(call),
    makeRefusedTrigger(call),
  ]);
  return { ...approvals, ...queue, tableName, failedRunId, refusedTriggerId };
}

/** One that is open, of a person with an account and one without, and one that was answered. */
async function makeApprovals(call: ApiClient, approver: string): Promise<Pick<SampleWork, 'approvalId' | 'answeredApprovalId'>> {
  const { id } = await call('importCloudFlow', { body: { name: 'Asks two people', definition: ASKS_TWO_PEOPLE } });
  await call('updateCloudFlow', { params: { cloudFlowId: id }, body: { state: 'On' } });
  for (let run = 0; run < 2; run++)
    await call('runCloudFlow', { params: { cloudFlowId: id }, body: { body: { text: `${approver};guest@example.net` } } });
  const [open, answered] = await until('two approvals', async () => {
    const { items } = await call('listApprovals', { query: { list: 'received' } });
    return items.length < 2 ? undefined : items;
  });
  if (open === undefined || answered === undefined || answered.openAssignmentId === null) throw new Error('there is nothing to answer');
  await call('answerApproval', {
    params: { approvalId: answered.id, assignmentId: answered.openAssignmentId },
    body: { response: 'Reject', comments: 'Not before the **audit**' },
  });
  return { approvalId: open.id, answeredApprovalId: answered.id };
}

/** A queue with items in every state that a robot and a person bring them to. */
async function makeQueue(call: ApiClient): Promise<Pick<SampleWork, 'workQueueId' | 'itemId' | 'processingItemId' | 'processedItemId'>> {
  const { id: workQueueId } = await call('createWorkQueue', {
    body: { name: 'Invoices', description: 'What the night shift books', valueSchema: { type: 'object' }, defaultLifetimeMs: 86_400_000 },
  });
  const params = { workQueueId };
  const add = (name: string) =>
    call('addWorkQueueItem', { params, body: { name, value: { invoice: name }, uniqueId: name, priority: 'High' } });
  const take = async () => {
    const { item } = await call('takeWorkQueueItem', { params, body: {} });
    if (item === null) throw new Error('the work queue is empty');
    return item;
  };
  for (const name of ['R-1', 'R-2', 'R-3']) await add(name);
  const processed = await take();
  await call('completeWorkQueueItem', {
    params: { itemId: processed.id },
    body: { leaseToken: processed.leaseToken, outcome: 'BusinessException', note: 'The sum is missing' },
  });
  const processing = await take();
  const { id: itemId } = await add('R-4');
  return { workQueueId, itemId, processingItemId: processing.id, processedItemId: processed.id };
}

async function makeTable(call: ApiClient): Promise<string> {
  const { logicalName } = await call('createTable', {
    body: {
      schemaName: 'new_Order',
      displayName: 'Order',
      displayCollectionName: 'Orders',
      description: 'What was ordered',
      primaryColumn: { schemaName: 'new_Number', displayName: 'Number' },
    },
  });
  const params = { tableName: logicalName };
  await call('addTableColumn', { params, body: { schemaName: 'new_Pieces', displayName: 'Pieces', kind: 'integer', isRequired: true } });
  await call('addTableColumn', { params, body: { schemaName: 'new_Note', displayName: 'Note', kind: 'memo' } });
  await call('importTableRows', { params, body: { content: 'new_number,new_pieces,new_note\nA-1,3,"urgent, by mail"\nA-2,1,\n' } });
  return logicalName;
}

async function failRun(call: ApiClient): Promise<string> {
  const { id } = await call('importCloudFlow', { body: { name: 'Breaks off', definition: BROKEN } });
  const { runId } = await call('runCloudFlow', { params: { cloudFlowId: id }, body: { body: {} } });
  return until('a run to fail', async () => {
    const { status } = await call('getCloudFlowRun', { params: { runId } });
    return status === 'Failed' ? runId : undefined;
  });
}

/** Its trigger asks an address that flows may not reach. */
async function makeRefusedTrigger(call: ApiClient): Promise<string> {
  const { id } = await call('importCloudFlow', { body: { name: 'Asks in vain', definition: REFUSED_TRIGGER } });
  await call('updateCloudFlow', { params: { cloudFlowId: id }, body: { state: 'On' } });
  return until('a trigger to be refused', async () => {
    const { triggerState } = await call('getCloudFlow', { params: { cloudFlowId: id } });
    return triggerState?.fault == null ? undefined : id;
  });
}
