import { type DesktopFlowRunId, JsonObject, type JsonValue } from '@tandem/kernel';
import { API, type DesktopFlowRun, type RunWait } from '@tandem/protocol';
import type { AccountRecord, DesktopFlowRunRecord } from '@tandem/store';
import { runsShownTo } from '../flow-shares/flow-access.ts';
import { type App, handle } from '../http/handle.ts';
import { InvalidRequest } from '../http/invalid-request.ts';
import type { Targets } from '../machine-groups/targets.ts';
import { desktopFlowRunDetailView, desktopFlowRunView } from './desktop-flow-run-view.ts';
import type { DesktopFlowRuns } from './desktop-flow-runs.ts';
import { loadRunNames } from './run-names.ts';
import type { RunsByHand } from './runs-by-hand.ts';

export interface DesktopFlowRunRouteParts {
  readonly runs: DesktopFlowRuns;
  readonly targets: Targets;
  readonly waitsOf: DesktopRunWaits;
}

/** What a run waits for while it is at work, as the account may see it. */
export type DesktopRunWaits = (runId: DesktopFlowRunId, account: AccountRecord) => Promise<RunWait[]>;

export function registerDesktopFlowRunRoutes(app: App, { runs, targets, waitsOf }: DesktopFlowRunRouteParts): void {
  const nameParts = { targets, accounts: app.services.stores.accounts };
  const views = async (found: readonly DesktopFlowRunRecord[], account: AccountRecord): Promise<DesktopFlowRun[]> => {
    const [names, sight] = await Promise.all([loadRunNames(nameParts, found), runs.sightOf(account, found)]);
    return found.map((run) => desktopFlowRunView(run, names, sight));
  };
  handle(app, API.listDesktopFlowRuns, async ({ query: { status: statuses, ...query }, caller }) => {
    const found = await runs.list({ ...query, statuses, ...runsShownTo(caller.account) });
    const next = found.length === query.limit ? (found.at(-1)?.id ?? null) : null;
    const items = await views(found, caller.account);
    const asksForParent = query.parentRunId !== undefined || query.cloudFlowId !== undefined;
    return { items: asksForParent ? items.filter(({ parent }) => parent !== null) : items, next };
  });
  handle(app, API.getDesktopFlowRun, async ({ params, caller }) => {
    const details = await runs.details(params.runId, caller.account);
    const found = [details.run];
    const [names, sight] = await Promise.all([loadRunNames(nameParts, found), runs.sightOf(caller.account, found)]);
    const waits = await waitsOf(params.runId, caller.account);
    return { ...desktopFlowRunDetailView(details, names, sight), waits };
  });
  handle(app, API.getActionLog, async ({ params, query, caller }) => {
    const entries = await runs.log(params.runId, query, caller.account);
    const next = entries.length === query.limit ? (entries.at(-1)?.seq ?? null) : null;
    return { items: entries.map((entry) => ({ ...entry })), next };
  });
  const view = async (run: DesktopFlowRunRecord, account: AccountRecord): Promise<DesktopFlowRun> => {
    const [names, sight] = await Promise.all([loadRunNames(nameParts, [run]), runs.sightOf(account, [run])]);
    return desktopFlowRunView(run, names, sight);
  };
  handle(app, API.cancelDesktopFlowRun, async ({ params, caller: { account } }) => view(await runs.cancel(params.runId, account), account));
  handle(app, API.stopDesktopFlowRunSafely, async ({ params, caller: { account } }) =>
    view(await runs.stopSafely(params.runId, account), account),
  );
}

export function registerRunByHandRoute(app: App, runs: RunsByHand): void {
  handle(app, API.runDesktopFlow, async ({ params, body, json, caller: { account } }) => {
    return { runId: await runs.start(params.desktopFlowId, { ...body, inputs: inputsIn(json) }, account) };
  });
}

/** @throws InvalidRequest for anything but an object, which would be a run without its inputs */
function inputsIn(json: JsonValue): JsonObject {
  const inputs = (json instanceof JsonObject ? json.get('inputs') : undefined) ?? new JsonObject();
  if (inputs instanceof JsonObject) return inputs;
  throw new InvalidRequest([{ path: 'body.inputs', message: 'must be an object of names and values' }]);
}
