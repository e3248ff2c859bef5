import type { CloudFlowRunId } from '@tandem/kernel';
import type { EnginePorts } from './engine-ports.ts';
import type { FlowCache } from './flow-cache.ts';
import { CloudRun, type RunListener } from './run/cloud-run.ts';
import { readLevels, resumeLevels } from './run/restore-run.ts';
import { Variables } from './run/variables.ts';

export interface RunLoading {
  readonly ports: EnginePorts;
  readonly listener: RunListener;
  readonly flows: FlowCache;
  /** The run is taken up after a restart of the server. */
  readonly isRecovery: boolean;
}

/** A run that is taken up so often without a commit in between has broken the server each time before. */
const MAX_RECOVERIES = 3;

/**
 * The run as its last commit left it, with what comes next in its queue; undefined when there is none or it has ended. After
 * a restart each take-up is counted on disk before anything of the run is looked at, and the first turn ends with a commit,
 * which sets the count back: what breaks the server is ended at the third time instead of being tried for ever.
 */
export async function loadRun({ ports, listener, flows, isRecovery }: RunLoading, runId: CloudFlowRunId): Promise<CloudRun | undefined> {
  const { store } = ports;
  const recoveries = isRecovery ? await store.countRecovery(runId) : 0;
  const stored = await store.load(runId);
  if (stored === undefined || stored.state.endedAt !== undefined) return undefined;
  const variables = Variables.restore(await store.loadVariables(runId));
  const flow = flows.ofText(stored.definitionHash, stored.definition);
  const run = new CloudRun({ ports, listener, stored, flow, isStored: true, variables });
  if (stored.state.isHeld) return run;
  const levels = await readLevels(run);
  if (recoveries >= MAX_RECOVERIES) run.stop('Failed', BROKE_SERVER);
  else resumeLevels(run, levels);
  if (isRecovery) run.afterCommit(() => {});
  return run;
}

const BROKE_SERVER = {
  code: 'RunBrokeServer',
  error: {
    code: 'RunBrokeServer',
    message:
      'The server stopped each time that it worked on this run, so the run was ended before it could stop the server again. Look in the server log for what came before, change the first action that has not ended here, then start the flow again.',
  },
} as const;
