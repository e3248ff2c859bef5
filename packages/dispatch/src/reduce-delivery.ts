import { LIMITS, type MachineId } from '@tandem/kernel';
import type { RunOutcome } from '@tandem/protocol';
import { type Delivery, type DeliveryEvent, DeliveryState, type DeliveryStep } from './delivery.ts';
import { isOpen, isStarted } from './delivery-due.ts';
import { awaitsLateResult, endByResult, endOnServer, note, requeue, send, step } from './delivery-step.ts';
import { onHeld, onMissing } from './on-presence.ts';
import { onTick } from './on-time.ts';

/** The machine ends a body at its timeout itself; its report may take this long before the server gives the run up. */
export const REPORT_GRACE_MS = 15_000;

type EventOf<K extends DeliveryEvent['kind']> = Extract<DeliveryEvent, { kind: K }>;

/**
 * How one event changes the delivery of a run. What it promises: at most one grant is in force at a time, a run that was
 * started goes back to the queue only when its machine has promised never to begin it, and every run ends exactly once.
 * The step must be on disk before any of its frames is sent.
 *
 * @param now milliseconds since 1970
 */
export function reduceDelivery(delivery: Delivery, event: DeliveryEvent, now: number): DeliveryStep {
  switch (event.kind) {
    case 'offer':
      return onOffer(delivery, event.machineId, now);
    case 'claim':
      return onClaim(delivery, event, now);
    case 'decline':
      return onDecline(delivery, event, now);
    case 'tombstone':
      return onTombstone(delivery, event, now);
    case 'held':
      return onHeld(delivery, event, now);
    case 'missing':
      return onMissing(delivery, event.machineId);
    case 'result':
      return onResult(delivery, event, now);
    case 'cancel':
      return onCancel(delivery, now);
    case 'stopSafely':
      return isStarted(delivery) ? step(delivery, note('stopSafelyRequested', 'The flow was asked to stop safely.')) : step(delivery);
    case 'tick':
      return onTick(delivery, now);
    case 'giveUp':
      return onGiveUp(delivery, event.reason, now);
  }
}

function onOffer(delivery: Delivery, machineId: MachineId, now: number): DeliveryStep {
  if (delivery.state !== DeliveryState.queued) return step(delivery);
  const epoch = delivery.epoch + 1;
  const offered = { ...delivery, state: DeliveryState.offered, epoch, owner: machineId, leaseUntil: now + LIMITS.offerTimeoutMs };
  return step(offered, note('offered', `Offered to machine ${machineId}.`), send('offer', machineId, epoch));
}

/** The grant is the point of no return. */
function onClaim(delivery: Delivery, event: EventOf<'claim'>, now: number): DeliveryStep {
  const { machineId, epoch } = event;
  if (!isPresent(delivery, event)) return step(delivery, send('deny', machineId, epoch));
  const lease = { state: DeliveryState.started, leaseUntil: now + LIMITS.leaseMs };
  if (delivery.state === DeliveryState.offered) {
    const started = { ...delivery, ...lease, startedAt: now, deadlineAt: now + delivery.timeoutMs + REPORT_GRACE_MS };
    return step(started, note('started', `Started on machine ${machineId}.`), send('grant', machineId, epoch));
  }
  if (!isStarted(delivery)) return step(delivery, send('deny', machineId, epoch));
  return step({ ...delivery, ...lease }, send(delivery.isCancelRequested ? 'cancel' : 'grant', machineId, epoch));
}

function onDecline(delivery: Delivery, event: EventOf<'decline'>, now: number): DeliveryStep {
  if (delivery.state !== DeliveryState.offered || !isPresent(delivery, event)) return step(delivery);
  const { machineId, code, message, canWait } = event;
  const declined = note('declined', `Machine ${machineId} did not take the run (${code}). ${message}`);
  if (canWait) return thenTick(step(requeue(delivery), declined), now);
  return endOnServer(delivery, { state: DeliveryState.declined, endedAt: now, error: { code, message } }, declined);
}

/** The machine never began this epoch and never will: the one road from Started back to the queue. */
function onTombstone(delivery: Delivery, event: EventOf<'tombstone'>, now: number): DeliveryStep {
  const { machineId, epoch } = event;
  const heard = send('ack', machineId, epoch);
  const isAwaited = delivery.state === DeliveryState.offered || isStarted(delivery);
  if (!isAwaited || !isPresent(delivery, event)) return step(delivery, heard);
  const notBegun = note('notBegun', `Machine ${machineId} did not begin the run and will not.`);
  if (delivery.isCancelRequested) return endOnServer(requeue(delivery), cancelled(now), notBegun, heard);
  return thenTick(step(requeue(delivery), notBegun, heard), now);
}

/** Applied once; what comes again, or is not of the present offer, is only acknowledged. */
function onResult(delivery: Delivery, event: EventOf<'result'>, now: number): DeliveryStep {
  const { machineId, epoch, outcome } = event;
  const heard = send('ack', machineId, epoch);
  if (!isPresent(delivery, event)) return step(delivery, heard);
  if (!isOpen(delivery)) return awaitsLateResult(delivery) ? attachLate(delivery, event, now) : step(delivery, heard);
  const ended = endByResult(delivery, { state: STATE_OF[outcome.status], endedAt: now, error: outcome.error }, outcome);
  return { ...ended, effects: [...ended.effects, heard] };
}

const STATE_OF = {
  Succeeded: DeliveryState.succeeded,
  Failed: DeliveryState.failed,
  Cancelled: DeliveryState.cancelled,
  TimedOut: DeliveryState.timedOut,
  Interrupted: DeliveryState.interrupted,
} as const satisfies Record<RunOutcome['status'], DeliveryState>;

function attachLate(delivery: Delivery, { machineId, epoch, outcome }: EventOf<'result'>, now: number): DeliveryStep {
  const late = { ...delivery, lateResult: { status: outcome.status, at: now } };
  return step(late, note('lateResult', `The machine reported ${outcome.status} after the run had ended.`), send('ack', machineId, epoch));
}

/** Final before the grant, a request after it. */
function onCancel(delivery: Delivery, now: number): DeliveryStep {
  const { owner, epoch, state } = delivery;
  if (isStarted(delivery)) {
    const asked = delivery.isCancelRequested ? [] : [note('cancelRequested', 'The machine was asked to stop the run.')];
    return step({ ...delivery, isCancelRequested: true }, ...asked, ...(owner === null ? [] : [send('cancel', owner, epoch)]));
  }
  if (!isOpen(delivery)) return step(delivery);
  const voided = state === DeliveryState.offered && owner !== null ? [send('deny', owner, epoch)] : [];
  return endOnServer({ ...delivery, isCancelRequested: true }, cancelled(now), ...voided);
}

function onGiveUp(delivery: Delivery, reason: string, now: number): DeliveryStep {
  const { owner, epoch } = delivery;
  if (!isOpen(delivery)) return step(delivery);
  const error = { code: 'RunGivenUp', message: reason };
  if (!isStarted(delivery)) return endOnServer(delivery, { state: DeliveryState.notStarted, endedAt: now, error });
  const stop = owner === null ? [] : [send('cancel', owner, epoch)];
  return endOnServer(delivery, { state: DeliveryState.interrupted, endedAt: now, error }, ...stop);
}

function cancelled(endedAt: number) {
  const error = { code: 'Cancelled', message: 'The run was cancelled before its desktop flow began.' };
  return { state: DeliveryState.cancelled, endedAt, error };
}

/** A run that comes back to the queue after its time there is over ends in the same step. */
function thenTick(before: DeliveryStep, now: number): DeliveryStep {
  const after = onTick(before.delivery, now);
  return { delivery: after.delivery, effects: [...before.effects, ...after.effects] };
}

function isPresent({ owner, epoch }: Delivery, event: { readonly machineId: MachineId; readonly epoch: number }): boolean {
  return owner === event.machineId && epoch === event.epoch;
}
