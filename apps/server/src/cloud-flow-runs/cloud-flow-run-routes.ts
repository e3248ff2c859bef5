import type { CloudFlowId, CloudFlowRunId } from '@tandem/kernel';
import { API, type CloudFlowRun, type CloudFlowRunDetail } from '@tandem/protocol';
import type { AccountRecord } from '@tandem/store';
import { runsShownTo } from '../flow-shares/flow-access.ts';
import { notFound } from '../http/error-body.ts';
import { type App, handle } from '../http/handle.ts';
import { allows, type Wish } from '../identity/policy.ts';
import { ChangeOfRun } from './change-of-run.ts';
import type { FlowStarter } from './flow-starter.ts';
import type { RunHistory, RunWithoutWaits } from './run-history.ts';
import type { RunWaits } from './run-waits.ts';

export interface CloudFlowRunParts {
  readonly history: RunHistory;
  readonly starter: FlowStarter;
  readonly waits: RunWaits;
}

export function registerCloudFlowRunRoutes(app: App, { history, starter, waits }: CloudFlowRunParts): void {
  const { flowAccess: access } = app.services;
  const change = new ChangeOfRun({ history, starter, access });
  const get = async (runId: CloudFlowRunId, account: AccountRecord): Promise<CloudFlowRunDetail> => {
    const owned = (await history.get(runId)) ?? missing();
    await access.requireRun(account, 'find', owned);
    const seesInside = allows(account, 'see', await access.runResourceOf(owned, account));
    return seesInside ? { ...owned.run, waits: await waits.of(runId, account) } : withoutInside(owned.run);
  };
  const require = async (runId: CloudFlowRunId, wish: Wish, account: AccountRecord): Promise<void> =>
    access.requireRun(account, wish, (await history.find(runId)) ?? missing());

  handle(app, API.listCloudFlowRuns, async ({ query: { status: statuses, ...query }, caller: { account } }) => {
    const { items, next } = await history.list({ ...query, statuses, ...runsShownTo(account) });
    const sight = await access.sightOf(account);
    // The history gave the ids.
    const isInside = ({ cloudFlowId }: CloudFlowRun) => sight.mayChange(cloudFlowId as CloudFlowId);
    return { items: items.map((run) => (isInside(run) ? run : { ...run, failedAction: null })), next };
  });
  handle(app, API.getCloudFlowRun, ({ params, caller }) => get(params.runId, caller.account));
  handle(app, API.listActionRuns, async ({ params, query, caller }) => {
    await require(params.runId, 'see', caller.account);
    return history.listActions(params.runId, query);
  });
  handle(app, API.getCloudFlowRunDefinition, async ({ params, caller }) => {
    await require(params.runId, 'see', caller.account);
    return (await history.definitionOf(params.runId)) ?? missing();
  });
  handle(app, API.cancelCloudFlowRun, async ({ params, caller }) => {
    await change.cancel(params.runId, caller.account);
    return get(params.runId, caller.account);
  });
  handle(app, API.resubmitCloudFlowRun, async ({ params, caller }) => ({ runId: await change.resubmit(params.runId, caller.account) }));
  handle(app, API.lookAtResume, async ({ params, caller }) => {
    await require(params.runId, 'run', caller.account);
    const former = (await history.startOf(params.runId)) ?? missing();
    const hasFlowChanged = await starter.hasChangedSince({ ...former, runId: params.runId });
    return { hasFlowChanged, ...(await starter.versionsOf(former.cloudFlowId)) };
  });
  handle(app, API.resumeCloudFlowRun, async ({ params, body, caller }) => ({
    runId: await change.resume(params.runId, body.with, caller.account),
  }));
}

/** A run as whoever may only run the flow sees it: what went in, when, and how it ended. */
function withoutInside({ response: _response, ...run }: RunWithoutWaits): CloudFlowRunDetail {
  return { ...run, failedAction: null, actions: [], hasMoreActions: false, resumedBy: [], waits: [] };
}

function missing(): never {
  throw notFound('cloud flow run');
}
