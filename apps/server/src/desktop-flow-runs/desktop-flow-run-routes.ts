import { API } from '@tandem/protocol';
import { type App, handle } from '../http/handle.ts';
import type { Targets } from '../machine-groups/targets.ts';
import { desktopFlowRunDetailView, desktopFlowRunView, type RunNames } from './desktop-flow-run-view.ts';
import type { DesktopFlowRuns } from './desktop-flow-runs.ts';

export interface DesktopFlowRunRouteParts {
  readonly runs: DesktopFlowRuns;
  readonly targets: Targets;
}

export function registerDesktopFlowRunRoutes(app: App, { runs, targets }: DesktopFlowRunRouteParts): void {
  handle(app, API.listDesktopFlowRuns, async ({ query: { status: statuses, ...query } }) => {
    const [items, names] = await Promise.all([runs.list({ ...query, statuses }), loadNames(targets)]);
    const next = items.length === query.limit ? (items.at(-1)?.id ?? null) : null;
    return { items: items.map((run) => desktopFlowRunView(run, names)), next };
  });
  handle(app, API.getDesktopFlowRun, async ({ params }) =>
    desktopFlowRunDetailView(await runs.details(params.runId), await loadNames(targets)),
  );
  handle(app, API.getActionLog, async ({ params, query }) => {
    const entries = await runs.log(params.runId, query.after, query.limit);
    const next = entries.length === query.limit ? (entries.at(-1)?.seq ?? null) : null;
    return { items: entries.map((entry) => ({ ...entry })), next };
  });
  handle(app, API.cancelDesktopFlowRun, async ({ params, caller }) =>
    desktopFlowRunView(await runs.cancel(params.runId, caller.account), await loadNames(targets)),
  );
}

async function loadNames(targets: Targets): Promise<RunNames> {
  const all = await targets.list();
  return {
    targets: new Map(all.map(({ targetId, name }) => [targetId, name])),
    machines: new Map(all.flatMap(({ members }) => members.map(({ id, name }) => [id, name] as const))),
  };
}
