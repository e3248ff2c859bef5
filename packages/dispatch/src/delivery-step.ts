import type { MachineId } from '@tandem/kernel';
import type { RunOutcome } from '@tandem/protocol';
import { type Delivery, type DeliveryEffect, type DeliveryError, DeliveryState, type DeliveryStep } from './delivery.ts';

type SentFrame = Extract<DeliveryEffect, { kind: 'send' }>['frame'];

export function step(delivery: Delivery, ...effects: readonly DeliveryEffect[]): DeliveryStep {
  return { delivery, effects };
}

export function send(frame: SentFrame, machineId: MachineId, epoch: number): DeliveryEffect {
  return { kind: 'send', frame, machineId, epoch };
}

/** @param event a stable name; the message may name a machine by its id, in whose place the reader gets its name */
export function note(event: string, message: string): Extract<DeliveryEffect, { kind: 'note' }> {
  return { kind: 'note', event, message };
}

/** Puts the run back into the queue; the next offer takes the next epoch. */
export function requeue(delivery: Delivery): Delivery {
  return { ...delivery, state: DeliveryState.queued, owner: null, leaseUntil: null, deadlineAt: null, startedAt: null };
}

export interface DeliveryEnd {
  readonly state: DeliveryState;
  readonly endedAt: number;
  readonly error: DeliveryError | null;
}

/** Ends the run on the server's own account: a result that comes later is attached to it and changes nothing else. */
export function endOnServer(delivery: Delivery, end: DeliveryEnd, ...effects: readonly DeliveryEffect[]): DeliveryStep {
  const ended = { ...delivery, ...end, leaseUntil: null };
  return step(ended, ...effects, endNote(end), { kind: 'ended', outcome: null });
}

/** Ends the run as the machine says. `deadlineAt` goes, which marks that no other result is awaited. */
export function endByResult(delivery: Delivery, end: DeliveryEnd, outcome: RunOutcome): DeliveryStep {
  const ended = { ...delivery, ...end, leaseUntil: null, deadlineAt: null };
  return step(ended, endNote(end), { kind: 'ended', outcome });
}

/** Whether the run ended on the server while its machine had not reported: the next result is a late one. */
export function awaitsLateResult({ deadlineAt, lateResult }: Delivery): boolean {
  return deadlineAt !== null && lateResult === null;
}

function endNote({ state, error }: DeliveryEnd): DeliveryEffect {
  return note('ended', error === null ? `The run ended: ${state}.` : endMessage(state, error));
}

/** Where the code of an error is the state itself, as that of a cancel, its message says it all. */
function endMessage(state: DeliveryState, { code, message }: DeliveryError): string {
  return code === state ? message : `The run ended: ${state} (${code}). ${message}`;
}
