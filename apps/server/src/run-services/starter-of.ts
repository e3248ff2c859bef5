import type { AccountId, CloudFlowRunId, DesktopFlowRunId } from '@tandem/kernel';
import type { DesktopFlowRunStore } from '@tandem/store';
import type { DebugRuns } from './debug-runs.ts';

export interface StarterSources {
  readonly debugRuns: Pick<DebugRuns, 'ownerOf'>;
  readonly runs: Pick<DesktopFlowRunStore, 'get'>;
}

/**
 * Who debugs a desktop flow or runs it by hand, where its run asks for something in the place of a run of a cloud flow.
 *
 * @returns undefined for a run of a cloud flow, and for a desktop flow run that a cloud flow asked for
 */
export async function starterOf(runId: CloudFlowRunId, { debugRuns, runs }: StarterSources): Promise<AccountId | undefined> {
  const debugging = debugRuns.ownerOf(runId);
  if (debugging !== undefined) return debugging;
  const run = await runs.get(runId as string as DesktopFlowRunId);
  return run?.parent === null ? run.ownerId : undefined;
}
