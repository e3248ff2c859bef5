import type { OperationCall } from '@tandem/cloud-engine';
import { type AccountId, type CloudFlowId, type CloudFlowRunId, fromPlain, JsonObject } from '@tandem/kernel';

/** A call as the engine makes it for the only action of a flow, for tests of connectors. @param parameters plain JSON, an object */
export function callOf(parameters: unknown, change: Partial<OperationCall> = {}): OperationCall {
  const given = fromPlain(parameters);
  return {
    runId: '01900000-0000-7000-8000-000000000001' as CloudFlowRunId,
    cloudFlowId: '01900000-0000-7000-8000-0000000000f1' as CloudFlowId,
    cloudFlowName: 'Orders',
    ownerId: '01900000-0000-7000-8000-00000000000a' as AccountId,
    startedBy: { kind: 'http' },
    actionPath: 'Act',
    connectionId: undefined,
    parameters: given instanceof JsonObject ? given : new JsonObject(),
    timeoutMs: undefined,
    hasAsyncPattern: true,
    hasSecuredInputs: false,
    hasSecuredOutputs: false,
    isChunked: false,
    hasWorkflowHeaders: true,
    attempt: 1,
    ...change,
  };
}
