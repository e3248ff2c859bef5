import type { CloudFlowRunId } from '@tandem/kernel';
import { API, type runSelection } from '@tandem/protocol';
import type { z } from 'zod';
import { type App, handle } from '../http/handle.ts';
import { ChangeOfRun } from './change-of-run.ts';
import type { FlowStarter } from './flow-starter.ts';
import { type RunChangeRequest, RunChanges, type RunFilter } from './run-changes.ts';
import type { RunHistory } from './run-history.ts';

export interface RunChangeParts {
  readonly history: RunHistory;
  readonly starter: FlowStarter;
}

/** The routes by which the same is done with many runs. */
export function registerRunChanges(app: App, { history, starter }: RunChangeParts): void {
  const { clock, flowAccess, ids, live } = app.services;
  const changes = new RunChanges({ history, one: new ChangeOfRun({ history, starter, access: flowAccess }), clock, ids, live });
  handle(app, API.listCloudFlowRunIds, async ({ query, caller }) => changes.find(filterOf(query), caller.account));
  handle(app, API.changeCloudFlowRuns, async ({ body, caller }) =>
    changes.begin({ action: body.action, with: body.with, selection: selectionOf(body.selection) }, caller.account),
  );
  handle(app, API.listRunChanges, async ({ caller }) => ({ items: [...changes.of(caller.account.id)] }));
  handle(app, API.forgetRunChange, async ({ params, caller }) => {
    changes.forget(caller.account.id, params.changeId);
    return undefined;
  });
}

type Selection = z.output<typeof runSelection>;

function selectionOf(selection: Selection): RunChangeRequest['selection'] {
  // The schema has checked that they are ids.
  return 'ids' in selection
    ? { ids: selection.ids.map((id) => id.toLowerCase() as CloudFlowRunId) }
    : { filter: filterOf(selection.filter) };
}

function filterOf({ status: statuses, ...filter }: Extract<Selection, { filter: unknown }>['filter']): RunFilter {
  return { ...filter, statuses };
}
