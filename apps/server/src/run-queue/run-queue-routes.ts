import type { DesktopFlowRunId } from '@tandem/kernel';
import { API, type DesktopFlowRun, type QueuedRun } from '@tandem/protocol';
import type { AccountRecord } from '@tandem/store';
import { desktopFlowRunView, type RunNames } from '../desktop-flow-runs/desktop-flow-run-view.ts';
import { loadRunNames } from '../desktop-flow-runs/run-names.ts';
import { type App, handle } from '../http/handle.ts';
import type { Targets } from '../machine-groups/targets.ts';
import type { QueueControl, QueueWish } from './queue-control.ts';

export interface RunQueueRouteParts {
  readonly control: QueueControl;
  readonly targets: Targets;
}

export function registerRunQueueRoutes(app: App, { control, targets }: RunQueueRouteParts): void {
  const nameParts = { targets, accounts: app.services.stores.accounts };
  handle(app, API.listRunQueue, async ({ query: { limit, ...query }, caller }) => {
    const entries = await control.list(query, caller.account);
    const shown = entries.slice(0, limit);
    const names = await loadRunNames(
      nameParts,
      shown.map(({ run }) => run),
    );
    return { items: shown.map((entry) => queuedRunView(entry, names)), total: entries.length };
  });
  const change = async (runId: DesktopFlowRunId, wish: QueueWish, account: AccountRecord): Promise<DesktopFlowRun> => {
    const run = await control.change(runId, wish, account);
    const [sight, names] = await Promise.all([control.sightOf(account, run), loadRunNames(nameParts, [run])]);
    return desktopFlowRunView(run, names, sight);
  };

  handle(app, API.changeRunPriority, ({ params, body, caller }) =>
    change(params.runId, { kind: 'changePriority', priority: body.priority }, caller.account),
  );
  handle(app, API.moveRunToTop, ({ params, caller }) => change(params.runId, { kind: 'moveToFront' }, caller.account));
  handle(app, API.undoMoveRunToTop, ({ params, caller }) => change(params.runId, { kind: 'moveBack' }, caller.account));
}

type ListedRun = Awaited<ReturnType<QueueControl['list']>>[number];

function queuedRunView({ run, state, position, reason, rights, sight }: ListedRun, names: RunNames): QueuedRun {
  return {
    ...desktopFlowRunView(run, names, sight),
    queueState: state,
    position,
    isMovedToTop: run.frontRank > 0,
    waitReason: reason === null ? null : { ...reason, machines: reason.machines.map((machine) => ({ ...machine })) },
    may: { ...rights },
  };
}
