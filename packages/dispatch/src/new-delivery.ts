import { type DesktopFlowRunId, LIMITS } from '@tandem/kernel';
import { type Delivery, DeliveryState } from './delivery.ts';

export interface NewDelivery {
  readonly runId: DesktopFlowRunId;
  /** Milliseconds since 1970. */
  readonly requestedAt: number;
  /** How long the body may run. */
  readonly timeoutMs: number;
  /** How long the run may wait in the queue. */
  readonly queueTimeoutMs?: number;
}

/** A run that was just asked for. */
export function newDelivery({ runId, requestedAt, timeoutMs, queueTimeoutMs = LIMITS.runQueueTimeoutMs }: NewDelivery): Delivery {
  return {
    runId,
    state: DeliveryState.queued,
    epoch: 0,
    owner: null,
    isCancelRequested: false,
    queueDeadlineAt: requestedAt + queueTimeoutMs,
    timeoutMs,
    leaseUntil: null,
    deadlineAt: null,
    startedAt: null,
    endedAt: null,
    error: null,
    lateResult: null,
  };
}
