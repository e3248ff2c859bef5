import { API } from '@tandem/protocol';
import { type App, handle } from '../http/handle.ts';
import type { Targets } from '../machine-groups/targets.ts';
import { desktopFlowRunDetailView, desktopFlowRunView } from './desktop-flow-run-view.ts';
import type { DesktopFlowRuns } from './desktop-flow-runs.ts';
import { loadRunNames } from './run-names.ts';

export interface DesktopFlowRunRouteParts {
  readonly runs: DesktopFlowRuns;
  readonly targets: Targets;
}

export function registerDesktopFlowRunRoutes(app: App, { runs, targets }: DesktopFlowRunRouteParts): void {
  handle(app, API.listDesktopFlowRuns, async ({ query: { status: statuses, ...query } }) => {
    const [items, names] = await Promise.all([runs.list({ ...query, statuses }), loadRunNames(targets)]);
    const next = items.length === query.limit ? (items.at(-1)?.id ?? null) : null;
    return { items: items.map((run) => desktopFlowRunView(run, names)), next };
  });
  handle(app, API.getDesktopFlowRun, async ({ params }) =>
    desktopFlowRunDetailView(await runs.details(params.runId), await loadRunNames(targets)),
  );
  handle(app, API.getActionLog, async ({ params, query }) => {
    const entries = await runs.log(params.runId, query.after, query.limit);
    const next = entries.length === query.limit ? (entries.at(-1)?.seq ?? null) : null;
    return { items: entries.map((entry) => ({ ...entry })), next };
  });
  handle(app, API.cancelDesktopFlowRun, async ({ params, caller }) =>
    desktopFlowRunView(await runs.cancel(params.runId, caller.account), await loadRunNames(targets)),
  );
}
