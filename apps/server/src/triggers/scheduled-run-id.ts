import { createHash } from 'node:crypto';
import type { CloudFlowId, CloudFlowRunId } from '@tandem/kernel';

/**
 * The id of the run that a flow has at a scheduled time: always the same one, so that a run that was started just before
 * the server stopped is not started again. A UUIDv7 of that time, whose random part is a hash of the flow's id.
 *
 * @param scheduledAt milliseconds since 1970
 */
export function scheduledRunId(cloudFlowId: CloudFlowId, scheduledAt: number): CloudFlowRunId {
  const time = scheduledAt.toString(16).padStart(12, '0');
  const hash = createHash('sha256').update(cloudFlowId).digest('hex');
  const variant = ((Number.parseInt(hash.slice(3, 4), 16) & 0x3) | 0x8).toString(16);
  const id = `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`;
  return id as CloudFlowRunId;
}
