import type { DesktopFlowRunId, MachineId, TargetId } from '@tandem/kernel';
import type { QueuePlace } from './queue-place.ts';

/** A run that waits in the queue of its target. */
export interface WaitingRun extends QueuePlace {
  readonly runId: DesktopFlowRunId;
  readonly targetId: TargetId;
  /** Milliseconds since 1970. */
  readonly requestedAt: number;
  readonly runMode: 'attended' | 'unattended';
  readonly username: string;
  /** Machines that may not have the run now: what they answered to an earlier offer, or a licence that is missing. */
  readonly refusals: readonly Refusal[];
}

export interface Refusal {
  readonly machineId: MachineId;
  readonly code: string;
  readonly message: string;
  /** Milliseconds since 1970; null while nothing but a change of the machine or the run ends it. */
  readonly until: number | null;
}

/** A machine as the selection sees it. */
export interface CandidateMachine {
  readonly machineId: MachineId;
  readonly name: string;
  /** The targets it takes runs from. */
  readonly targetIds: readonly TargetId[];
  readonly isOnline: boolean;
  readonly isQuarantined: boolean;
  /** The user of the session in which attended runs work. */
  readonly osUser: string;
  /** False when licences are enforced and the machine has no unattended add-on. */
  readonly mayRunUnattended: boolean;
  /** Unattended runs at a time, each for another user. */
  readonly unattendedCapacity: number;
  /** Runs that were offered to it or started on it. */
  readonly busy: readonly Occupation[];
}

export interface Occupation {
  readonly runMode: 'attended' | 'unattended';
  readonly username: string;
}

export const DEFAULT_UNATTENDED_CAPACITY = 4;

/** Runs that were moved to the front first, the last moved before the others; then High before Normal, then the time of request, then the id, which sorts by the time it was made. */
export function queueOrder(a: WaitingRun, b: WaitingRun): number {
  if (a.frontRank !== b.frontRank) return b.frontRank - a.frontRank;
  if (a.priority !== b.priority) return a.priority === 'High' ? -1 : 1;
  if (a.requestedAt !== b.requestedAt) return a.requestedAt - b.requestedAt;
  return a.runId < b.runId ? -1 : 1;
}
