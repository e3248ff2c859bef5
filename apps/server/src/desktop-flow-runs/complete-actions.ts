import type { Connector } from '@tandem/cloud-engine';
import type { DesktopFlowRunStore } from '@tandem/store';
import type { RunQueue } from '../run-queue/run-queue.ts';
import { RunCompletion, type WaitingActions } from './run-completion.ts';

export interface CompleteActionsOptions {
  readonly runs: DesktopFlowRunStore;
  readonly actions: WaitingActions;
  readonly connector: Connector;
}

/** Brings every end that the run queue reports to the action that waits for it. */
export function completeActions(queue: RunQueue, { runs, actions, connector }: CompleteActionsOptions): void {
  const { outcomeOf } = connector.operation('RunUIFlow_V2') ?? {};
  if (outcomeOf === undefined) throw new Error('The connector of desktop flows does not tell how its runs ended.');
  const completion = new RunCompletion({ runs, actions, operation: { outcomeOf } });
  queue.onEnded((run) => completion.complete(run.id));
}
