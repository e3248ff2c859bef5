import { DeliveryState, isStarted, pickOffers, type WaitReason } from '@tandem/dispatch';
import type { TargetId } from '@tandem/kernel';
import type { QueuedRun } from '@tandem/protocol';
import type { DesktopFlowRunRecord } from '@tandem/store';
import { readSelection, waitingOf } from './read-selection.ts';
import type { Refusals } from './refusals.ts';
import type { RunQueueOptions } from './run-queue-options.ts';

export const ABOUT_TO_START: WaitReason = {
  code: 'NextToRun',
  message: 'The run is about to be offered to a machine.',
  machines: [],
};

/** A run that has not ended, and how it stands in the queue of its target. */
export interface QueueEntry {
  readonly run: DesktopFlowRunRecord;
  readonly state: QueuedRun['queueState'];
  /** From 1; null once it runs. */
  readonly position: number | null;
  /** Null for a run that a machine has. */
  readonly reason: WaitReason | null;
}

export interface OpenRuns {
  /** Every run that has not ended, in queue order. */
  readonly open: readonly DesktopFlowRunRecord[];
  readonly refusals: Refusals;
}

/** What runs, in the order in which it started, then what waits, in queue order. */
export async function readQueueEntries(options: RunQueueOptions, { open, refusals }: OpenRuns): Promise<readonly QueueEntry[]> {
  const waiting = waitingOf(open);
  const { waits } = pickOffers(await readSelection(options, { open, waiting, refusals }));
  const running = open.filter(({ delivery }) => isStarted(delivery)).toSorted(byStart);
  const placeOf = makePlaces();
  return [
    ...running.map((run): QueueEntry => ({ run, state: 'Running', position: null, reason: null })),
    ...open
      .filter(({ delivery }) => !isStarted(delivery))
      .map((run): QueueEntry => {
        const isOffered = run.delivery.state === DeliveryState.offered;
        const position = placeOf(run.targetId);
        return {
          run,
          state: isOffered || position === 1 ? 'NextToRun' : 'Queued',
          position,
          reason: isOffered ? null : (waits.get(run.id) ?? ABOUT_TO_START),
        };
      }),
  ];
}

/** Counts the runs of each target, in the order in which it is asked. */
function makePlaces(): (targetId: TargetId) => number {
  const places = new Map<TargetId, number>();
  return (targetId) => {
    const place = (places.get(targetId) ?? 0) + 1;
    places.set(targetId, place);
    return place;
  };
}

function byStart(a: DesktopFlowRunRecord, b: DesktopFlowRunRecord): number {
  return (a.delivery.startedAt ?? 0) - (b.delivery.startedAt ?? 0);
}
