import { type CloudFlowRunId, TandemError } from '@tandem/kernel';
import type { FlowCache } from '../flow-cache.ts';
import type { NewCloudRun } from '../new-run.ts';
import type { ActionRow, CloudRunStore, RunBatch, StoredRun } from '../run-store.ts';
import { FormerRows } from './former-rows.ts';
import { isTerminate, planResume } from './resume-plan.ts';
import { resumedVariables } from './resumed-variables.ts';
import { unchangedActions } from './unchanged-actions.ts';

/** Rows that are held in memory and written at once. */
const MAX_ROWS = 100_000;

export interface ResumeSurroundings {
  readonly store: CloudRunStore;
  readonly flows: FlowCache;
  readonly now: number;
}

/**
 * The first batch of a run that goes on where another one failed.
 *
 * @throws TandemError `RunNotResumable`
 */
export async function resumeBatch(
  { definition, ...run }: NewCloudRun,
  formerId: CloudFlowRunId,
  { store, flows, now }: ResumeSurroundings,
): Promise<RunBatch> {
  const former = await store.load(formerId);
  if (former === undefined || former.state.endedAt === undefined) throw notResumable('it has not ended');
  if (former.state.status === 'Succeeded') throw notResumable('it did not fail');
  const rows = await store.loadAllActions(formerId);
  if (rows.length > MAX_ROWS) throw notResumable(`it has more than ${MAX_ROWS} actions`);
  const { flow, text } = flows.ofDefinition(definition);
  const isSame = text === former.definition;
  const isUnchanged = isSame ? () => true : unchangedActions(flow, flows.ofText(former.definitionHash, former.definition));
  const plan = planResume({ flow, rows: new FormerRows(rows), isUnchanged, wasStopped: wasStopped(former, rows) });
  const kept = new Map(plan.map((row) => [row.path, row]));
  const inOrder = rows.flatMap(({ path }) => kept.get(path) ?? []);
  return {
    runId: run.runId,
    start: { ...run, definition: text, hasSecuredTrigger: former.hasSecuredTrigger, startedAt: now },
    state: { status: 'Running', error: undefined, endedAt: undefined, response: undefined, hasSecuredResponse: false, isHeld: false },
    actions: inOrder.map((row) => ({ row: takenOver(row, now), isUpdate: false })),
    variables: resumedVariables(inOrder),
    attachment: undefined,
  };
}

/** What goes on has its timeout once more. */
function takenOver(row: ActionRow, now: number): ActionRow {
  const startedAt = row.endedAt === undefined ? now : row.startedAt;
  return { ...row, startedAt, isCancelPending: false, wakeAt: undefined };
}

/** By a person, by Terminate, or because the server could not go on with it. */
function wasStopped({ state: { status, error } }: StoredRun, rows: readonly ActionRow[]): boolean {
  if (status === 'Cancelled' || (error?.code !== 'ActionFailed' && error?.code !== 'ActionTimedOut')) return true;
  return rows.some((row) => isTerminate(row) && row.status === 'Succeeded');
}

function notResumable(reason: string): TandemError {
  return new TandemError('RunNotResumable', `The run cannot be gone on with, because ${reason}.`, {
    status: 409,
    fix: 'Resubmit the run to start it anew with the same trigger data.',
  });
}
