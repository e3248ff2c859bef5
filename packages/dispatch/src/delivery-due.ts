import { type Delivery, DeliveryState } from './delivery.ts';

/** Whether the body of the run was granted and its end is not known yet. */
export function isStarted({ state }: Delivery): boolean {
  return state === DeliveryState.started || state === DeliveryState.unreachable;
}

/** Whether the run has not reached its end. */
export function isOpen(delivery: Delivery): boolean {
  return delivery.state === DeliveryState.queued || delivery.state === DeliveryState.offered || isStarted(delivery);
}

/** When the next `tick` changes the run, in milliseconds since 1970; infinite once it has ended. */
export function deliveryDueAt({ state, queueDeadlineAt, leaseUntil, deadlineAt }: Delivery): number {
  const never = Number.POSITIVE_INFINITY;
  switch (state) {
    case DeliveryState.queued:
      return queueDeadlineAt;
    case DeliveryState.offered:
      return leaseUntil ?? never;
    case DeliveryState.started:
      return Math.min(leaseUntil ?? never, deadlineAt ?? never);
    case DeliveryState.unreachable:
      return deadlineAt ?? never;
    default:
      return never;
  }
}
