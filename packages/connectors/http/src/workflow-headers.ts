import { randomUUID } from 'node:crypto';
import type { OperationCall } from '@tandem/cloud-engine';
import type { Header } from '@tandem/outbound';

/** What a service can tell runs, actions and attempts apart by. */
export function workflowHeaders({ runId, cloudFlowId, actionPath }: OperationCall): readonly Header[] {
  const action = actionPath.slice(actionPath.lastIndexOf('/') + 1);
  return [
    ['x-ms-client-request-id', randomUUID()],
    ['x-ms-client-tracking-id', runId],
    ['x-ms-correlation-id', runId],
    ['x-ms-workflow-id', cloudFlowId],
    ['x-ms-workflow-name', cloudFlowId],
    ['x-ms-workflow-run-id', runId],
    // Names of actions may hold letters that no header can.
    ['x-ms-workflow-operation-name', encodeURI(action)],
  ];
}
