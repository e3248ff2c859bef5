import type { CloudFlowRunId } from '@tandem/kernel';
import { hashedRunId } from '../cloud-flow-runs/hashed-run-id.ts';

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
  return hashedRunId(runId.slice(0, 13).replace('-', ''), `${runId} ${attempt} ${actionPath}`);
}
