import { API } from '@tandem/protocol';
import { type App, handle } from '../http/handle.ts';
import type { Targets } from '../machine-groups/targets.ts';
import { desktopFlowRunDetailView, desktopFlowRunView, shownRun } from './desktop-flow-run-view.ts';
import type { DesktopFlowRuns } from './desktop-flow-runs.ts';
import { parentsShownTo } from './parent-sight.ts';
import { loadRunNames } from './run-names.ts';

export interface DesktopFlowRunRouteParts {
  readonly runs: DesktopFlowRuns;
  readonly targets: Targets;
}

export function registerDesktopFlowRunRoutes(app: App, { runs, targets }: DesktopFlowRunRouteParts): void {
  const { flowAccess } = app.services;
  handle(app, API.listDesktopFlowRuns, async ({ query: { status: statuses, ...query }, caller }) => {
    const [found, names, shows] = await Promise.all([
      runs.list({ ...query, statuses }),
      loadRunNames(targets),
      parentsShownTo(caller.account, flowAccess),
    ]);
    const next = found.length === query.limit ? (found.at(-1)?.id ?? null) : null;
    const asksForParent = query.parentRunId !== undefined || query.cloudFlowId !== undefined;
    const items = asksForParent ? found.filter(shows) : found;
    return { items: items.map((run) => desktopFlowRunView(shownRun(run, shows), names)), next };
  });
  handle(app, API.getDesktopFlowRun, async ({ params, caller }) => {
    const { run, ...rest } = await runs.details(params.runId);
    const shows = await parentsShownTo(caller.account, flowAccess);
    return desktopFlowRunDetailView({ ...rest, run: shownRun(run, shows) }, await loadRunNames(targets));
  });
  handle(app, API.getActionLog, async ({ params, query }) => {
    const entries = await runs.log(params.runId, query.after, query.limit);
    const next = entries.length === query.limit ? (entries.at(-1)?.seq ?? null) : null;
    return { items: entries.map((entry) => ({ ...entry })), next };
  });
  handle(app, API.cancelDesktopFlowRun, async ({ params, caller }) => {
    const run = await runs.cancel(params.runId, caller.account);
    return desktopFlowRunView(shownRun(run, await parentsShownTo(caller.account, flowAccess)), await loadRunNames(targets));
  });
}
