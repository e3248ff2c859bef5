import type { DesktopFlowRunId } from '@tandem/kernel';
import type { RunOutcome, WorkOrder } from '@tandem/protocol';
import { expect, test } from 'vitest';
import {
  heldRuns,
  type JournalRecord,
  type MachineEvent,
  nextMachineTickAt,
  openMachine,
  printJournal,
  type RunFrame,
  readJournal,
  reduceMachine,
} from '../src/index.ts';

const RUN = '01890000-0000-7000-8000-000000000001' as DesktopFlowRunId;
const OTHER = '01890000-0000-7000-8000-000000000002' as DesktopFlowRunId;
const ORDER = { timeoutMs: 60_000 } as WorkOrder;
const OUTCOME: RunOutcome = { status: 'Succeeded', outputs: '{}', error: null, startedAt: 1, endedAt: 2, actionCount: 3 };
const START: JournalRecord = {
  kind: 'START',
  runId: RUN,
  epoch: 1,
  runMode: 'attended',
  username: 'anna',
  startedAt: 0,
  deadlineAt: 60_000,
};

/** A machine that a test drives; each step gives its effects in short words. */
class Driven {
  now = 0;
  #state;
  readonly first: readonly string[];

  constructor(records: readonly JournalRecord[] = [], text?: string) {
    const journal = text ?? printJournal([{ kind: 'HEAD', journalId: RUN }, ...records]);
    const { state, effects } = openMachine(readJournal(journal), this.now);
    this.#state = state;
    this.first = effects.map(short);
    this.on({ kind: 'connected' });
  }

  on(event: MachineEvent): readonly string[] {
    const { state, effects } = reduceMachine(this.#state, event, this.now);
    this.#state = state;
    return effects.map(short);
  }

  frame(kind: Exclude<RunFrame['kind'], 'offer' | 'grant'>, epoch = 1): readonly string[] {
    return this.on({ kind: 'frame', frame: { kind, runId: RUN, epoch } });
  }

  offer(epoch = 1, runId = RUN, runMode: 'attended' | 'unattended' = 'attended'): readonly string[] {
    return this.on({ kind: 'frame', frame: { kind: 'offer', runId, epoch, runMode, connectionKind: 'password', username: 'anna' } });
  }

  able(epoch = 1, runId = RUN): readonly string[] {
    return this.on({ kind: 'checked', runId, epoch, verdict: { kind: 'able' } });
  }

  grant(epoch = 1): readonly string[] {
    return this.on({ kind: 'frame', frame: { kind: 'grant', runId: RUN, epoch, order: ORDER } });
  }

  begin(): this {
    this.offer();
    this.able();
    this.grant();
    return this;
  }

  ended(outcome: RunOutcome | null = OUTCOME): readonly string[] {
    return this.on({ kind: 'bodyEnded', runId: RUN, epoch: 1, outcome });
  }

  wait(ms: number): readonly string[] {
    this.now += ms;
    return this.on({ kind: 'tick' });
  }

  get held(): readonly string[] {
    return heldRuns(this.#state).map(({ epoch, state }) => `${state} ${epoch}`);
  }

  get nextTickAt(): number | undefined {
    return nextMachineTickAt(this.#state);
  }
}

function short(effect: ReturnType<typeof reduceMachine>['effects'][number]): string {
  switch (effect.kind) {
    case 'append':
      return effect.record.kind === 'END' ? `append END ${effect.record.outcome.status}` : `append ${effect.record.kind}`;
    case 'send':
      return effect.frame.kind === 'result' ? `send result ${effect.frame.outcome.status}` : `send ${effect.frame.kind}`;
    case 'stop':
      return effect.force;
    default:
      return effect.kind;
  }
}

test('an offer is checked, claimed, and begun only after START is written', () => {
  const machine = new Driven();
  expect(machine.offer()).toEqual(['check']);
  expect(machine.able()).toEqual(['send claim']);
  expect(machine.held).toEqual(['claiming 1']);
  expect(machine.grant()).toEqual(['append START', 'spawn', 'send heartbeat']);
  expect(machine.held).toEqual(['running 1']);
  expect(machine.grant()).toEqual([]);
  expect(machine.offer(2)).toEqual([]);
});

test('a result is written, sent, sent again after longer and longer pauses, and settled by the acknowledgement', () => {
  const machine = new Driven().begin();
  expect(machine.ended()).toEqual(['append END Succeeded', 'send result Succeeded']);
  expect(machine.wait(1_000)).toEqual(['send result Succeeded']);
  expect(machine.wait(1_000)).toEqual([]);
  expect(machine.wait(1_000)).toEqual(['send result Succeeded']);
  expect(machine.frame('ack')).toEqual(['append ACK']);
  expect(machine.held).toEqual([]);
  expect(machine.wait(100_000)).toEqual([]);
  expect(machine.offer(2)).toEqual([]);
});

test('a claim is repeated for fifteen seconds, then promised away for ever', () => {
  const machine = new Driven();
  machine.offer();
  machine.able();
  expect(machine.wait(500)).toEqual(['send claim']);
  expect(machine.wait(14_500)).toEqual(['append TOMB', 'send tombstone']);
  expect(machine.grant()).toEqual([]);
  expect(machine.offer(1)).toEqual(['send tombstone']);
  expect(machine.frame('ack')).toEqual(['append ACK']);
  expect(machine.offer(2)).toEqual(['check']);
  machine.able(2);
  expect(machine.frame('deny', 2)).toEqual([]);
  expect(machine.offer(1)).toEqual(['send tombstone']);
});

test('a run that the machine knows nothing of is promised away when the server asks or cancels', () => {
  expect(new Driven().frame('inquire')).toEqual(['append TOMB', 'send tombstone']);
  expect(new Driven().frame('cancel')).toEqual(['append TOMB', 'send tombstone']);
});

test('a cancel stops the body softly, then kills its processes, and reports either end', () => {
  const machine = new Driven().begin();
  expect(machine.frame('cancel')).toEqual(['soft']);
  expect(machine.frame('cancel')).toEqual([]);
  expect(machine.wait(5_000)).toEqual(['kill']);
  expect(machine.ended(null)).toEqual(['append END Cancelled', 'send result Cancelled']);
  const quick = new Driven().begin();
  quick.frame('cancel');
  expect(quick.ended()).toEqual(['append END Succeeded', 'send result Succeeded']);
});

test('a body that is too slow is timed out, whatever it says about being stopped', () => {
  const machine = new Driven().begin();
  expect(machine.nextTickAt).toBe(60_000);
  expect(machine.wait(60_000)).toEqual(['soft']);
  expect(machine.ended({ ...OUTCOME, status: 'Cancelled' })).toEqual(['append END TimedOut', 'send result TimedOut']);
});

test('without the server a body goes on for its grace and is then stopped', () => {
  const machine = new Driven();
  machine.offer();
  machine.able();
  machine.on({ kind: 'frame', frame: { kind: 'grant', runId: RUN, epoch: 1, order: { timeoutMs: 10 * 3_600_000 } as WorkOrder } });
  machine.on({ kind: 'disconnected' });
  expect(machine.wait(14 * 60_000)).toEqual([]);
  expect(machine.wait(60_000)).toEqual(['soft']);
  expect(machine.ended(null)).toEqual(['append END Interrupted', 'send result Interrupted']);
  expect(machine.wait(60_000)).toEqual([]);
  expect(machine.on({ kind: 'connected' })).toEqual(['send result Interrupted']);
});

test('a START without an END is looked for after a restart, and never begun again', () => {
  const machine = new Driven([START]);
  expect(machine.first).toEqual(['adopt']);
  expect(machine.held).toEqual(['running 1']);
  expect(machine.offer(2)).toEqual([]);
  expect(machine.ended(null)).toEqual(['append END Interrupted', 'send result Interrupted']);
});

test('a body that is found alive is stopped when that was asked for meanwhile', () => {
  const machine = new Driven([START]);
  expect(machine.frame('cancel')).toEqual([]);
  expect(machine.on({ kind: 'adopted', runId: RUN, epoch: 1 })).toEqual(['soft']);
});

test('results and promises that were not acknowledged are sent again after a restart', () => {
  const machine = new Driven([START, { kind: 'END', runId: RUN, epoch: 1, outcome: OUTCOME }, { kind: 'TOMB', runId: OTHER, epoch: 4 }]);
  expect(machine.on({ kind: 'connected' })).toEqual(['send result Succeeded', 'send tombstone']);
});

test('a damaged journal starts nothing and promises nothing until a person has confirmed', () => {
  const machine = new Driven([], 'garbage\n');
  expect(machine.offer()).toEqual(['send decline']);
  expect(machine.frame('inquire')).toEqual([]);
  machine.on({ kind: 'confirmed' });
  expect(machine.offer()).toEqual(['check']);
});

test('a session is claimed by one run at a time', () => {
  const machine = new Driven();
  machine.offer();
  machine.offer(1, OTHER);
  expect(machine.able()).toEqual(['send claim']);
  expect(machine.able(1, OTHER)).toEqual(['send decline']);
  machine.offer(2, OTHER, 'unattended');
  expect(machine.able(2, OTHER)).toEqual(['send claim']);
});

test('a body that could not be begun fails with its reason', () => {
  const machine = new Driven().begin();
  const error = { code: 'SessionCreationInvalidCredentials', message: 'Wrong password.' };
  expect(machine.on({ kind: 'bodyEnded', runId: RUN, epoch: 1, outcome: null, error })).toEqual([
    'append END Failed',
    'send result Failed',
  ]);
});
