import { LIMITS, type MachineId } from '@tandem/kernel';
import { type Delivery, type DeliveryEvent, DeliveryState, type DeliveryStep } from './delivery.ts';
import { isStarted } from './delivery-due.ts';
import { note, send, step } from './delivery-step.ts';

type Held = Extract<DeliveryEvent, { kind: 'held' }>;

/** The machine names the run. What it should not hold is taken from it; what it should hold keeps its lease. */
export function onHeld(delivery: Delivery, event: Held, now: number): DeliveryStep {
  const isPresent = delivery.owner === event.machineId && delivery.epoch === event.epoch;
  if (isPresent && delivery.state === DeliveryState.offered) return step(delivery);
  if (!isPresent || !isStarted(delivery)) return takeAway(delivery, event);
  const { machineId, epoch } = event;
  const isBack = delivery.state === DeliveryState.unreachable;
  const back = isBack ? [note('reachable', `Machine ${machineId} can be heard again.`)] : [];
  const again = delivery.isCancelRequested && isStoppable(event) ? [send('cancel', machineId, epoch)] : [];
  return step({ ...delivery, state: DeliveryState.started, leaseUntil: now + LIMITS.leaseMs }, ...back, ...again);
}

function takeAway(delivery: Delivery, { machineId, epoch, state }: Held): DeliveryStep {
  switch (state) {
    case 'claiming':
      return step(delivery, send('deny', machineId, epoch));
    case 'running':
      return step(delivery, send('cancel', machineId, epoch));
    default:
      return step(delivery);
  }
}

function isStoppable({ state }: Held): boolean {
  return state === 'claiming' || state === 'running';
}

/** The machine can be heard and does not name the run: its offer or its grant was lost, or its process ended before START. */
export function onMissing(delivery: Delivery, machineId: MachineId): DeliveryStep {
  if (delivery.owner !== machineId) return step(delivery);
  if (delivery.state === DeliveryState.offered) return step(delivery, send('offer', machineId, delivery.epoch));
  return isStarted(delivery) ? step(delivery, send('inquire', machineId, delivery.epoch)) : step(delivery);
}
