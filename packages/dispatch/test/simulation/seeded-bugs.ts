import type { DesktopFlowRunId } from '@tandem/kernel';
import type { WorkOrder } from '@tandem/protocol';
import { type DeliveryEvent, DeliveryState, reduceDelivery, reduceMachine } from '../../src/index.ts';
import { type Parts, REAL_PARTS } from './parts.ts';

/** Mistakes that somebody could make, each of which the promises must uncover. */
export const SEEDED_BUGS: Readonly<Record<string, Parts>> = {
  'a run goes back to the queue when its lease is over': {
    ...REAL_PARTS,
    reduceDelivery(delivery, event, now) {
      const step = reduceDelivery(delivery, event, now);
      if (step.delivery.state !== DeliveryState.unreachable) return step;
      const { queued: state } = DeliveryState;
      return { ...step, delivery: { ...step.delivery, state, owner: null, leaseUntil: null, deadlineAt: null } };
    },
  },
  'the body begins at the offer': {
    ...REAL_PARTS,
    reduceMachine(state, event, now) {
      const step = reduceMachine(state, event, now);
      if (event.kind !== 'frame' || event.frame.kind !== 'offer' || step.effects[0]?.kind !== 'check') return step;
      const { epoch, runMode, username } = event.frame;
      const runId = event.frame.runId as DesktopFlowRunId;
      const begun = { epoch, runMode, username, startedAt: now, deadlineAt: now + 60_000 };
      const runs = new Map(step.state.runs).set(runId, { kind: 'running', ...begun });
      const order = { timeoutMs: 60_000 } as WorkOrder;
      return {
        state: { ...step.state, runs },
        effects: [
          { kind: 'append', record: { kind: 'START', runId, ...begun } },
          { kind: 'spawn', runId, epoch, order },
          { kind: 'send', frame: { kind: 'claim', runId, epoch } },
        ],
      };
    },
  },
  'a tombstone is forgotten': {
    ...REAL_PARTS,
    keepsRecord: ({ kind }) => kind !== 'TOMB',
    reduceMachine(state, event, now) {
      const step = reduceMachine(state, event, now);
      const runs = new Map([...step.state.runs].filter(([, run]) => run.kind !== 'tombstoned'));
      return { ...step, state: { ...step.state, runs } };
    },
  },
  'START is not written down': { ...REAL_PARTS, keepsRecord: ({ kind }) => kind !== 'START' },
  'epoch and owner are not compared': {
    ...REAL_PARTS,
    reduceDelivery(delivery, event, now) {
      const { epoch, owner } = delivery;
      const isFenced = event.kind === 'claim' || event.kind === 'tombstone';
      const unfenced: DeliveryEvent = isFenced && owner !== null ? { ...event, epoch, machineId: owner } : event;
      return reduceDelivery(delivery, unfenced, now);
    },
  },
};
