import type { DesktopFlowRunId, MachineId } from '@tandem/kernel';
import type { RunOutcome } from '@tandem/protocol';
import { expect, test } from 'vitest';
import { type Delivery, type DeliveryEvent, deliveryDueAt, newDelivery, REPORT_GRACE_MS, reduceDelivery } from '../src/index.ts';

const RUN = 'run' as DesktopFlowRunId;
const [M, N] = ['m', 'n'] as [MachineId, MachineId];
const OUTCOME: RunOutcome = { status: 'Succeeded', outputs: '{}', error: null, startedAt: 1, endedAt: 2, actionCount: 3 };

const offer: DeliveryEvent = { kind: 'offer', machineId: M };
const claim: DeliveryEvent = { kind: 'claim', machineId: M, epoch: 1 };
const tombstone: DeliveryEvent = { kind: 'tombstone', machineId: M, epoch: 1 };
const result: DeliveryEvent = { kind: 'result', machineId: M, epoch: 1, outcome: OUTCOME };
const missing: DeliveryEvent = { kind: 'missing', machineId: M };
const held: DeliveryEvent = { kind: 'held', machineId: M, epoch: 1, state: 'running' };
const decline: DeliveryEvent = { kind: 'decline', machineId: M, epoch: 1, code: 'X', message: 'x', canWait: true };
const cancel: DeliveryEvent = { kind: 'cancel' };
const giveUp: DeliveryEvent = { kind: 'giveUp', reason: 'gone' };
const tickAt = (at: number) => ({ at, event: { kind: 'tick' } as const });

type Step = DeliveryEvent | { readonly at: number; readonly event: DeliveryEvent };

/** @returns the state after all steps, what the last one sends, and whether it ends the run */
function after(...steps: readonly Step[]): string {
  let delivery: Delivery = newDelivery({ runId: RUN, requestedAt: 0, timeoutMs: 100_000, queueTimeoutMs: 1_000_000 });
  let words: readonly string[] = [];
  for (const each of steps) {
    const { at, event } = 'at' in each ? each : { at: 0, event: each };
    const { delivery: next, effects } = reduceDelivery(delivery, event, at);
    delivery = next;
    words = effects.flatMap((effect) => (effect.kind === 'send' ? [effect.frame] : effect.kind === 'ended' ? ['END'] : []));
  }
  return [delivery.state, ...words].join(' ');
}

test.each<[string, readonly Step[], string]>([
  ['an offer', [offer], 'Offered offer'],
  ['a second offer', [offer, offer], 'Offered'],
  ['a claim', [offer, claim], 'Started grant'],
  ['a claim that is repeated', [offer, claim, claim], 'Started grant'],
  ['a claim after a wish to cancel', [offer, claim, cancel, claim], 'Started cancel'],
  ['a claim of another machine', [offer, { ...claim, machineId: N }], 'Offered deny'],
  ['a claim of another epoch', [offer, { ...claim, epoch: 2 }], 'Offered deny'],
  ['a claim after the offer has lapsed', [offer, tickAt(30_000), claim], 'Queued deny'],
  ['a machine that declines', [offer, decline], 'Queued'],
  ['a machine that declines for good', [offer, { ...decline, canWait: false }], 'Declined END'],
  ['a machine that declines too late', [offer, claim, decline], 'Started'],
  ['a result', [offer, claim, result], 'Succeeded END ack'],
  ['a result that is repeated', [offer, claim, result, result], 'Succeeded ack'],
  ['a result of another machine', [offer, claim, { ...result, machineId: N }], 'Started ack'],
  ['a result of an unreachable machine', [offer, claim, tickAt(60_000), result], 'Succeeded END ack'],
  ['a lease that is over', [offer, claim, tickAt(60_000)], 'Unreachable'],
  ['a machine that is heard again', [offer, claim, tickAt(60_000), held], 'Started'],
  ['a run that is held after a wish to cancel', [offer, claim, cancel, held], 'Started cancel'],
  ['a run that is held after its end', [offer, claim, giveUp, held], 'Interrupted cancel'],
  ['a run that is missing after its offer', [offer, missing], 'Offered offer'],
  ['a run that is missing after its grant', [offer, claim, missing], 'Started inquire'],
  ['a tombstone', [offer, claim, tombstone], 'Queued ack'],
  ['a tombstone before the grant', [offer, tombstone], 'Queued ack'],
  ['a tombstone after a wish to cancel', [offer, claim, cancel, tombstone], 'Cancelled ack END'],
  ['a tombstone of another epoch', [offer, claim, { ...tombstone, epoch: 2 }], 'Started ack'],
  ['a tombstone when the time in the queue is over', [offer, claim, { at: 1_000_000, event: tombstone }], 'NotStarted ack END'],
  ['a cancel in the queue', [cancel], 'Cancelled END'],
  ['a cancel of an offer', [offer, cancel], 'Cancelled deny END'],
  ['a cancel after the grant', [offer, claim, cancel], 'Started cancel'],
  ['a cancel after the end', [offer, claim, result, cancel], 'Succeeded'],
  ['time in the queue', [tickAt(999_999)], 'Queued'],
  ['time in the queue that is over', [tickAt(1_000_000)], 'NotStarted END'],
  ['an offer that lapses after that time', [{ at: 999_999, event: offer }, tickAt(1_100_000)], 'NotStarted END'],
  ['a deadline', [offer, claim, tickAt(100_000 + REPORT_GRACE_MS)], 'TimedOut cancel END'],
  ['a result after the deadline', [offer, claim, tickAt(100_000 + REPORT_GRACE_MS), result], 'TimedOut ack'],
  ['giving up a started run', [offer, claim, giveUp], 'Interrupted cancel END'],
  ['giving up a queued run', [giveUp], 'NotStarted END'],
])('%s', (_title, steps, expected) => {
  expect(after(...steps)).toBe(expected);
});

test('a late result is attached once, and only when the run ended without one', () => {
  let delivery = newDelivery({ runId: RUN, requestedAt: 0, timeoutMs: 1 });
  for (const event of [offer, claim, giveUp]) delivery = reduceDelivery(delivery, event, 0).delivery;
  delivery = reduceDelivery(delivery, result, 7).delivery;
  expect(reduceDelivery(delivery, result, 9).delivery.lateResult).toEqual({ status: 'Succeeded', at: 7 });
});

test('a run is due when its state may change by itself', () => {
  const delivery = newDelivery({ runId: RUN, requestedAt: 5, timeoutMs: 100_000, queueTimeoutMs: 10 });
  const offered = reduceDelivery(delivery, offer, 6).delivery;
  const started = reduceDelivery(offered, claim, 7).delivery;
  const ended = reduceDelivery(started, result, 8).delivery;
  expect([delivery, offered, started, ended].map(deliveryDueAt)).toEqual([15, 30_006, 60_007, Number.POSITIVE_INFINITY]);
});

test.each<[string, DeliveryEvent, string]>([
  ['a success', result, 'The run ended: Succeeded.'],
  [
    'a failure',
    { ...result, outcome: { ...OUTCOME, status: 'Failed', error: { code: 'X', message: 'It broke.' } } },
    'The run ended: Failed (X). It broke.',
  ],
  [
    'a cancel',
    { ...result, outcome: { ...OUTCOME, status: 'Cancelled', error: { code: 'Cancelled', message: 'The run was cancelled.' } } },
    'The run was cancelled.',
  ],
])('%s is told in words that repeat nothing', (_, ending, message) => {
  const queued: Delivery = newDelivery({ runId: RUN, requestedAt: 0, timeoutMs: 100_000, queueTimeoutMs: 1_000_000 });
  const started = [offer, claim].reduce((delivery, event) => reduceDelivery(delivery, event, 0).delivery, queued);
  const { effects } = reduceDelivery(started, ending, 0);

  expect(effects.flatMap((effect) => (effect.kind === 'note' ? [effect.message] : []))).toEqual([message]);
});
