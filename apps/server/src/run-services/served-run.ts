import type { CloudFlowRunId } from '@tandem/kernel';
import type { DesktopFlowRunRecord } from '@tandem/store';

/** A desktop flow run that asks the server for something: one of the queue in its attempt, or a debug run of a designer. */
export interface ServedRun extends Pick<DesktopFlowRunRecord, 'id' | 'desktopFlowId' | 'desktopFlowName' | 'ownerId' | 'parent'> {
  readonly delivery: Pick<DesktopFlowRunRecord['delivery'], 'owner' | 'epoch' | 'deadlineAt'>;
  /** True for a run that is in no history. */
  readonly isDebug?: boolean;
}

/** The id of a run that no cloud flow asked for, where otherwise that of a cloud flow run stands: no two runs of any kind have the same. */
export function cloudRunIdOf({ id }: Pick<ServedRun, 'id'>): CloudFlowRunId {
  return id as string as CloudFlowRunId;
}
