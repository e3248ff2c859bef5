import type { ActionRun, CloudFlowRunDetail } from '@tandem/protocol';
import { createContext } from 'react';

/** When a run began that goes on with a former one; undefined for all others. */
export const ResumedAtContext = createContext<number | undefined>(undefined);

export function resumedAt({ resumeOf, startedAt }: Pick<CloudFlowRunDetail, 'resumeOf' | 'startedAt'>): number | undefined {
  return resumeOf === null ? undefined : startedAt;
}

/** Whether an action was done before the run began, which took it over from the former run. */
export function isTakenOver({ startedAt, endedAt }: Pick<ActionRun, 'startedAt' | 'endedAt'>, resumedAtMs: number | undefined): boolean {
  return resumedAtMs !== undefined && startedAt !== null && startedAt < resumedAtMs && endedAt !== null && endedAt <= resumedAtMs;
}

/** When the run began to work on an action: what holds others may have begun in the former run. */
export function workedFrom({ startedAt }: Pick<ActionRun, 'startedAt'>, resumedAtMs: number | undefined): number | null {
  return startedAt === null || resumedAtMs === undefined ? startedAt : Math.max(startedAt, resumedAtMs);
}
