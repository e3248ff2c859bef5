import { createHash } from 'node:crypto';
import type { CloudFlowRunId } from '@tandem/kernel';

export interface ChildCall {
  readonly runId: CloudFlowRunId;
  readonly actionPath: string;
  readonly attempt: number;
}

/**
 * The id of the run that a call of a child flow starts: always the same one, so that a call which is repeated after a crash
 * starts nothing twice. A UUIDv7 with the time of the parent's id, whose random part is a hash of the call.
 */
export function childRunId({ runId, actionPath, attempt }: ChildCall): CloudFlowRunId {
  const hash = createHash('sha256').update(`${runId} ${attempt} ${actionPath}`).digest('hex');
  const variant = ((Number.parseInt(hash.slice(3, 4), 16) & 0x3) | 0x8).toString(16);
  return `${runId.slice(0, 13)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}` as CloudFlowRunId;
}
