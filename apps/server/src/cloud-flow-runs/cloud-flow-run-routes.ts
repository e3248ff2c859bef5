import type { CloudFlowRunId } from '@tandem/kernel';
import { API, type CloudFlowRunDetail } from '@tandem/protocol';
import type { AccountRecord } from '@tandem/store';
import { notFound } from '../http/error-body.ts';
import { type App, handle } from '../http/handle.ts';
import { requireAllowed } from '../identity/policy.ts';
import type { FlowStarter } from './flow-starter.ts';
import type { OwnedRun, RunHistory } from './run-history.ts';

export function registerCloudFlowRunRoutes(app: App, history: RunHistory, starter: FlowStarter): void {
  const find = async (runId: CloudFlowRunId): Promise<OwnedRun<CloudFlowRunDetail>> => {
    const found = await history.get(runId);
    return found ?? missing();
  };
  const findFor = async (runId: CloudFlowRunId, wish: 'cancel' | 'run', account: AccountRecord): Promise<void> => {
    const { flowOwnerId, startedById } = await find(runId);
    requireAllowed(account, wish, { kind: 'run', flowOwnerId, startedById });
  };

  handle(app, API.listCloudFlowRuns, ({ query: { status: statuses, ...query } }) => history.list({ ...query, statuses }));
  handle(app, API.getCloudFlowRun, async ({ params }) => (await find(params.runId)).run);
  handle(app, API.listActionRuns, async ({ params, query }) => {
    await find(params.runId);
    return history.listActions(params.runId, query);
  });
  handle(app, API.getCloudFlowRunDefinition, async ({ params }) => ({
    definition: (await history.definitionOf(params.runId)) ?? missing(),
  }));
  handle(app, API.cancelCloudFlowRun, async ({ params, caller }) => {
    await findFor(params.runId, 'cancel', caller.account);
    await history.cancel(params.runId);
    return (await find(params.runId)).run;
  });
  handle(app, API.resubmitCloudFlowRun, async ({ params, caller }) => {
    await findFor(params.runId, 'run', caller.account);
    const former = (await history.startOf(params.runId)) ?? missing();
    return { runId: await starter.runAgain({ ...former, runId: params.runId }, caller.account) };
  });
}

function missing(): never {
  throw notFound('cloud flow run');
}
