import { type Delivery, DeliveryState, type DeliveryStep } from './delivery.ts';
import { deliveryDueAt } from './delivery-due.ts';
import { endOnServer, note, requeue, send, step } from './delivery-step.ts';

/** What the passing of time does to a run. */
export function onTick(delivery: Delivery, now: number): DeliveryStep {
  if (now < deliveryDueAt(delivery)) return step(delivery);
  switch (delivery.state) {
    case DeliveryState.queued:
      return endOnServer(delivery, { state: DeliveryState.notStarted, endedAt: now, error: NOBODY_TOOK_IT });
    case DeliveryState.offered:
      return onOfferLapsed(delivery, now);
    default:
      return delivery.deadlineAt !== null && now >= delivery.deadlineAt ? onDeadline(delivery, now) : onLeaseLapsed(delivery);
  }
}

const NOBODY_TOOK_IT = {
  code: 'NoCandidateMachine',
  message:
    'No machine took the run before its time in the queue was over. Look at the queue events for what each machine lacked: it must be online, free, and have the session that the connection needs.',
};

const TIMED_OUT = {
  code: 'DesktopFlowsActionTimeout',
  message: 'The desktop flow did not end within its timeout. Give its action a longer timeout, or see on the machine what it waits for.',
};

/** Safe: the machine may not begin without a grant of this epoch, and there will be none. */
function onOfferLapsed(delivery: Delivery, now: number): DeliveryStep {
  const lapsed = note('offerLapsed', `Machine ${delivery.owner} did not answer the offer.`);
  const next = onTick(requeue(delivery), now);
  return { delivery: next.delivery, effects: [lapsed, ...next.effects] };
}

/** Never back to the queue: the body may be running. */
function onLeaseLapsed(delivery: Delivery): DeliveryStep {
  const silent = note('unreachable', `Machine ${delivery.owner} cannot be heard. The run may go on there; nothing is started twice.`);
  return step({ ...delivery, state: DeliveryState.unreachable, leaseUntil: null }, silent);
}

function onDeadline(delivery: Delivery, now: number): DeliveryStep {
  const { owner, epoch } = delivery;
  const stop = owner === null ? [] : [send('cancel', owner, epoch)];
  return endOnServer(delivery, { state: DeliveryState.timedOut, endedAt: now, error: TIMED_OUT }, ...stop);
}
