import type { CloudFlowId, CloudFlowRunId } from '@tandem/kernel';
import { hashedRunId } from '../cloud-flow-runs/hashed-run-id.ts';

/**
 * The id of the run that a flow has at a scheduled time: always the same one, so that a run that was started just before
 * the server stopped is not started again. A UUIDv7 of that time, whose random part is a hash of the flow's id.
 *
 * @param scheduledAt milliseconds since 1970
 */
export function scheduledRunId(cloudFlowId: CloudFlowId, scheduledAt: number): CloudFlowRunId {
  return hashedRunId(scheduledAt.toString(16).padStart(12, '0'), cloudFlowId);
}
