import type { CommitAttachment } from '@tandem/cloud-engine';
import type { Delivery } from '@tandem/dispatch';
import type {
  AccountId,
  CloudFlowId,
  CloudFlowRunId,
  ConnectionId,
  DesktopFlowId,
  DesktopFlowRunId,
  MachineId,
  TargetId,
} from '@tandem/kernel';
import type { LogEntry, WorkOrder } from '@tandem/protocol';
import { describe, expect, test } from 'vitest';
import {
  type DesktopFlowRunRecord,
  type DesktopFlowRunStore,
  type NewDesktopFlowRun,
  RUN_LOG_LIMITS,
  type RunServiceStore,
} from '../src/index.ts';

/** One implementation on one fresh database. */
export interface DesktopFlowRunStoreUnderTest {
  readonly runs: DesktopFlowRunStore;
  readonly services: RunServiceStore;
  /** Commits an attachment as the store of cloud flow runs does: in a transaction of its own, undone when it throws. */
  commit(attachment: CommitAttachment): Promise<void>;
}

type Make = () => DesktopFlowRunStoreUnderTest;

const TARGET = '01890000-0000-7000-8000-000000000101' as TargetId;
const MACHINE = '01890000-0000-7000-8000-000000000001' as MachineId;
const CONNECTION = '01890000-0000-7000-8000-000000000501' as ConnectionId;
const FLOW = '01890000-0000-7000-8000-000000000601' as DesktopFlowId;

/** @param make gives the store on a fresh database */
export function describeDesktopFlowRuns(name: string, make: Make): void {
  describe(name, () => {
    describeRequests(make);
    describeLimits(make);
    describeLists(make);
    describeDelivery(make);
    describeCalls(make);
    describeLog(make);
  });
}

/** A queued run; runs with higher numbers are younger. */
function run(number: number, change: Partial<DesktopFlowRunRecord> = {}): DesktopFlowRunRecord {
  const id = `01890000-0000-7000-8000-0000000a${number.toString().padStart(4, '0')}` as DesktopFlowRunId;
  return {
    id,
    desktopFlowId: FLOW,
    desktopFlowName: 'Make folder',
    runMode: 'attended',
    priority: 'Normal',
    frontRank: 0,
    connectionId: CONNECTION,
    targetId: TARGET,
    username: 'bot',
    ownerId: '01890000-0000-7000-8000-00000000000a' as AccountId,
    parent: null,
    agentVersion: null,
    actionCount: 0,
    logVerbosity: 'Full',
    requestedAt: 100_000 + number,
    delivery: queued(id),
    ...change,
  };
}

function queued(runId: DesktopFlowRunId): Delivery {
  return {
    runId,
    state: 'Queued',
    epoch: 0,
    owner: null,
    isCancelRequested: false,
    queueDeadlineAt: 900_000,
    timeoutMs: 60_000,
    leaseUntil: null,
    deadlineAt: null,
    startedAt: null,
    endedAt: null,
    error: null,
    lateResult: null,
  };
}

function order(script = "SET X TO 'ä'\r\n"): WorkOrder {
  return {
    desktopFlowId: FLOW,
    desktopFlowName: 'Make folder',
    script,
    dependencies: [],
    inputs: { kind: 'plain', json: '{"CountryName":"Greece","N":5.0}' },
    sensitiveNames: [],
    runMode: 'attended',
    connectionId: CONNECTION,
    connectionKind: 'password',
    targetId: TARGET,
    username: 'bot',
    sealedPassword: 'c2VhbGVk',
    timeoutMs: 60_000,
  };
}

function asked(record: DesktopFlowRunRecord, change: Partial<NewDesktopFlowRun> = {}): NewDesktopFlowRun {
  return { run: record, maskedInputs: '{"CountryName":"***"}', order: order(), runsPerMinute: 70, queueLength: 500, ...change };
}

function describeRequests(make: Make): void {
  test('a run comes back as it was asked for', async () => {
    const { runs } = make();
    const parent = {
      runId: '01890000-0000-7000-8000-000000000701' as CloudFlowRunId,
      cloudFlowId: '01890000-0000-7000-8000-000000000702' as CloudFlowId,
      cloudFlowName: 'Countries',
      actionPath: 'Each/3/Run',
    };
    const record = run(1, { parent, priority: 'High', logVerbosity: 'Warning' });
    const ordered: WorkOrder = { ...order(), logVerbosity: 'Warning' };
    await runs.add(asked(record, { order: ordered }));
    expect(await runs.get(record.id)).toEqual(record);
    expect(await runs.order(record.id)).toEqual(ordered);
    expect(await runs.values(record.id)).toEqual({ maskedInputs: '{"CountryName":"***"}', maskedOutputs: null });
    expect(await runs.events(record.id)).toEqual([]);
    expect(await runs.get(run(9).id)).toBeUndefined();
    expect(await runs.values(run(9).id)).toBeUndefined();
  });

  test('a prepared run is there after its commit and not before', async () => {
    const { runs, commit } = make();
    const attachment = runs.prepareNew(asked(run(1)));
    expect(await runs.get(run(1).id)).toBeUndefined();
    await commit(attachment);
    expect(await runs.get(run(1).id)).toEqual(run(1));
  });
}

function describeLimits(make: Make): void {
  test('a connection starts so many runs in any minute, and goes on when the minute has slid', async () => {
    const { runs, commit } = make();
    const at = (number: number, requestedAt: number) => asked(run(number, { requestedAt }), { runsPerMinute: 2 });
    await runs.add(at(1, 100_000));
    await runs.add(at(2, 130_000));
    await expect(runs.add(at(3, 159_999))).rejects.toMatchObject({ code: 'DesktopFlowsActionThrottled', status: 429, retryable: true });
    await expect(commit(runs.prepareNew(at(4, 159_999)))).rejects.toMatchObject({ code: 'DesktopFlowsActionThrottled' });
    const other = { connectionId: '01890000-0000-7000-8000-000000000502' as ConnectionId, requestedAt: 159_999 };
    await runs.add(asked(run(5, other), { runsPerMinute: 2 }));
    await runs.add(at(6, 160_000));
    expect((await runs.list({ limit: 10 })).map(({ id }) => id)).toEqual([run(6).id, run(5).id, run(2).id, run(1).id]);
    expect(await runs.order(run(3).id)).toBeUndefined();
  });

  test('of many requests at once only so many pass as the limit says', async () => {
    const { runs } = make();
    const requests = Array.from({ length: 75 }, (_, index) => runs.add(asked(run(index + 1))));
    const results = await Promise.allSettled(requests);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(70);
  });

  test('a full queue refuses, and the queue of another target does not count', async () => {
    const { runs } = make();
    await runs.add(asked(run(1), { queueLength: 1 }));
    await expect(runs.add(asked(run(2), { queueLength: 1 }))).rejects.toMatchObject({ code: 'RunQueueFull', status: 429, retryable: true });
    const elsewhere = run(3, { targetId: '01890000-0000-7000-8000-000000000102' as TargetId });
    await runs.add(asked(elsewhere, { queueLength: 1 }));
    await runs.deliver(run(1).id, 1, ({ delivery }) => ({
      step: { delivery: { ...delivery, state: 'Started', owner: MACHINE }, effects: [] },
    }));
    await runs.add(asked(run(4), { queueLength: 1 }));
  });
}

function describeLists(make: Make): void {
  test('open runs stand in queue order: priority, then time of request', async () => {
    const { runs } = make();
    await runs.add(asked(run(1, { requestedAt: 300 })));
    await runs.add(asked(run(2, { requestedAt: 400, priority: 'High' })));
    await runs.add(asked(run(3, { requestedAt: 200 })));
    await runs.add(asked(run(4)));
    await runs.deliver(run(4).id, 1, ({ delivery }) => ({ step: { delivery: { ...delivery, state: 'Cancelled' }, effects: [] } }));
    expect((await runs.listOpen()).map(({ id }) => id)).toEqual([run(2).id, run(3).id, run(1).id]);
  });

  test('a run that was moved to the front stands before high priority, and at its own place once it is moved back', async () => {
    const { runs } = make();
    await runs.add(asked(run(1)));
    await runs.add(asked(run(2)));
    await runs.add(asked(run(3, { priority: 'High' })));
    const order = async () => (await runs.listOpen()).map(({ id }) => id);
    const note = { kind: 'note', event: 'movedToFront', message: 'Ada moved it.' } as const;
    const toFront = (number: number) =>
      runs.changePlace(run(number).id, 7, ({ priority }, highest) => ({ place: { priority, frontRank: highest + 1 }, notes: [note] }));
    expect(await toFront(2)).toEqual(run(2, { frontRank: 1 }));
    await toFront(1);
    expect(await order()).toEqual([run(1).id, run(2).id, run(3).id]);
    expect(await runs.events(run(2).id)).toEqual([{ seq: 1, at: 7, kind: 'movedToFront', message: 'Ada moved it.' }]);
    await runs.changePlace(run(1).id, 8, () => ({ place: { priority: 'Normal', frontRank: 0 }, notes: [] }));
    expect(await order()).toEqual([run(2).id, run(3).id, run(1).id]);
    const refused = runs.changePlace(run(2).id, 9, () => {
      throw new Error('no');
    });
    await expect(refused).rejects.toThrow('no');
    expect(await runs.get(run(2).id)).toEqual(run(2, { frontRank: 1 }));
    expect(await runs.changePlace(run(9).id, 9, (place) => ({ place, notes: [] }))).toBeUndefined();
  });

  test('the list is newest first, page by page, and filtered by each of its questions', async () => {
    const { runs } = make();
    const runId = '01890000-0000-7000-8000-000000000701' as CloudFlowRunId;
    const parent = { runId, cloudFlowId: '01890000-0000-7000-8000-000000000702' as CloudFlowId, cloudFlowName: 'C', actionPath: 'A' };
    const otherFlow = '01890000-0000-7000-8000-000000000602' as DesktopFlowId;
    const otherTarget = '01890000-0000-7000-8000-000000000102' as TargetId;
    await runs.add(asked(run(1, { parent })));
    await runs.add(asked(run(2, { desktopFlowId: otherFlow })));
    await runs.add(asked(run(3, { targetId: otherTarget })));
    await runs.deliver(run(1).id, 1, ({ delivery }) => ({
      step: { delivery: { ...delivery, state: 'Started', owner: MACHINE }, effects: [] },
    }));
    const idsOf = async (query: Omit<Parameters<DesktopFlowRunStore['list']>[0], 'limit'>, limit = 10) =>
      (await runs.list({ ...query, limit })).map(({ id }) => id);
    expect(await idsOf({}, 2)).toEqual([run(3).id, run(2).id]);
    expect(await idsOf({ before: run(2).id })).toEqual([run(1).id]);
    expect(await idsOf({ desktopFlowId: otherFlow })).toEqual([run(2).id]);
    expect(await idsOf({ targetId: otherTarget })).toEqual([run(3).id]);
    expect(await idsOf({ machineId: MACHINE })).toEqual([run(1).id]);
    expect(await idsOf({ parentRunId: runId, statuses: ['Started'] })).toEqual([run(1).id]);
    expect(await idsOf({ statuses: ['Queued'] })).toEqual([run(3).id, run(2).id]);
    expect(await idsOf({ visibleTo: run(1).ownerId }, 2)).toEqual([run(3).id, run(2).id]);
    expect(await idsOf({ visibleTo: '01890000-0000-7000-8000-00000000000b' as AccountId })).toEqual([]);
  });

  test('queued runs count for their target, started ones for their machine', async () => {
    const { runs } = make();
    for (const number of [1, 2, 3, 4]) await runs.add(asked(run(number)));
    const states = ['Offered', 'Started', 'Unreachable'] as const;
    for (const [index, state] of states.entries()) {
      await runs.deliver(run(index + 1).id, 1, ({ delivery }) => ({
        step: { delivery: { ...delivery, state, owner: MACHINE }, effects: [] },
      }));
    }
    expect(await runs.counts()).toEqual({ queuedByTarget: new Map([[TARGET, 2]]), runningByMachine: new Map([[MACHINE, 2]]) });
    expect((await runs.listOpenOf(MACHINE)).map(({ id }) => id)).toEqual([run(1).id, run(2).id, run(3).id]);
  });
}

function describeDelivery(make: Make): void {
  test('the ticket of a grant is written with the grant', async () => {
    const { runs, services } = make();
    await runs.add(asked(run(1)));
    const delivery: Delivery = { ...queued(run(1).id), state: 'Started', epoch: 3, owner: MACHINE };
    await runs.deliver(run(1).id, 50, () => ({ step: { delivery, effects: [] }, ticketHash: 'hash' }));
    expect(await services.findTicket('hash')).toEqual({ runId: run(1).id, epoch: 3 });
  });

  test('a step is written with its notes, and its effects come back', async () => {
    const { runs } = make();
    await runs.add(asked(run(1)));
    const delivery: Delivery = {
      ...queued(run(1).id),
      state: 'Started',
      epoch: 3,
      owner: MACHINE,
      isCancelRequested: true,
      leaseUntil: 5,
      deadlineAt: 6,
      startedAt: 7,
      error: { code: 'X', message: 'm', line: 4 },
      lateResult: { status: 'Succeeded', at: 9 },
    };
    const effects = [
      { kind: 'note', event: 'starting', message: 'Starts on M1.' },
      { kind: 'send', frame: 'grant', machineId: MACHINE, epoch: 3 },
      { kind: 'note', event: 'other', message: 'More.' },
    ] as const;
    const delivered = await runs.deliver(run(1).id, 50, () => ({ step: { delivery, effects }, agentVersion: '0.1.0', actionCount: 2 }));
    const expected = { ...run(1), delivery, agentVersion: '0.1.0', actionCount: 2 };
    expect(delivered).toEqual({ run: expected, effects });
    expect(await runs.get(run(1).id)).toEqual(expected);
    expect(await runs.events(run(1).id)).toEqual([
      { seq: 1, at: 50, kind: 'starting', message: 'Starts on M1.' },
      { seq: 2, at: 50, kind: 'other', message: 'More.' },
    ]);
  });

  test('each event sees what the one before it wrote, also when they come at once', async () => {
    const { runs } = make();
    await runs.add(asked(run(1)));
    const countUp = () =>
      runs.deliver(run(1).id, 1, ({ delivery }) => ({ step: { delivery: { ...delivery, epoch: delivery.epoch + 1 }, effects: [] } }));
    await Promise.all([countUp(), countUp(), countUp()]);
    expect((await runs.get(run(1).id))?.delivery.epoch).toBe(3);
  });

  test('a change that throws writes nothing', async () => {
    const { runs } = make();
    await runs.add(asked(run(1)));
    const refused = runs.deliver(run(1).id, 1, () => {
      throw new Error('no');
    });
    await expect(refused).rejects.toThrow('no');
    expect(await runs.get(run(1).id)).toEqual(run(1));
    expect(await runs.deliver(run(9).id, 1, () => ({ step: { delivery: queued(run(9).id), effects: [] } }))).toBeUndefined();
  });

  test('the end keeps the outputs and drops the work order, but not the scripts that another run needs', async () => {
    const { runs } = make();
    await runs.add(asked(run(1)));
    await runs.add(asked(run(2)));
    const end = (id: DesktopFlowRunId) =>
      runs.deliver(id, 1, ({ delivery }) => ({
        step: { delivery: { ...delivery, state: 'Succeeded', endedAt: 1 }, effects: [{ kind: 'ended', outcome: null }] },
        maskedOutputs: '{"FileCount":1}',
        sealedOutputs: 'v1.sealed',
      }));
    await end(run(1).id);
    expect(await runs.order(run(1).id)).toBeUndefined();
    expect(await runs.order(run(2).id)).toEqual(order());
    expect((await runs.values(run(1).id))?.maskedOutputs).toBe('{"FileCount":1}');
    expect(await runs.sealedOutputs(run(1).id)).toBe('v1.sealed');
    await runs.forgetOutputs(run(1).id);
    expect(await runs.sealedOutputs(run(1).id)).toBeUndefined();
    await end(run(2).id);
    expect(await runs.order(run(2).id)).toBeUndefined();
  });
}

function describeCalls(make: Make): void {
  const begin = async () => {
    const { runs, services } = make();
    const [{ id }, delivery] = [run(1), { ...queued(run(1).id), state: 'Started' } as const];
    await runs.add(asked(run(1, { delivery })));
    const callOf = (callId: string) => ({ runId: id, epoch: 1, callId });
    const end = () =>
      runs.deliver(id, 1, () => ({
        step: { delivery: { ...delivery, state: 'Failed', endedAt: 1 }, effects: [{ kind: 'ended', outcome: null }] },
      }));
    return { services, id, callOf, end };
  };

  test('the end of a run keeps for what its calls wait, and nothing else of them, until it is forgotten', async () => {
    const { services, id, callOf, end } = await begin();
    const waiting = { ...callOf('waiting'), waiting: 'for Ben' };
    for (const callId of ['waiting', 'begun', 'answered']) await services.beginCall(callOf(callId));
    expect(await services.waitCall(waiting, undefined)).toBe(true);
    await services.answerCall(callOf('answered'), 'sealed');
    expect(await services.waitingCalls()).toEqual([{ ...waiting, hasRunEnded: false }]);
    await end();
    expect(await services.waitingCalls()).toEqual([{ ...waiting, hasRunEnded: true }]);
    expect([await services.beginCall(callOf('begun')), await services.beginCall(callOf('answered'))]).toEqual([
      { kind: 'new' },
      { kind: 'new' },
    ]);
    await services.forgetCalls(id);
    expect(await services.waitingCalls()).toEqual([]);
  });

  test('a call of a run that has ended keeps no answer, and waits for nothing', async () => {
    const { services, callOf, end } = await begin();
    await services.beginCall(callOf('waiting'));
    await services.waitCall({ ...callOf('waiting'), waiting: 'for Ben' }, undefined);
    await end();
    await services.answerCall(callOf('waiting'), 'sealed');
    expect(await services.beginCall(callOf('waiting'))).toEqual({ kind: 'new' });
    expect(await services.waitCall({ ...callOf('waiting'), waiting: 'for Ben' }, undefined)).toBe(false);
  });
}

function describeLog(make: Make): void {
  const entry = (seq: number): LogEntry => ({
    seq,
    at: 10 + seq,
    subflow: 'Main',
    line: seq,
    action: 'SET',
    durationMs: 0.5,
    status: 'Succeeded',
    ...(seq === 2 ? { message: 'hello' } : {}),
  });

  test('the log is in order and keeps each entry once, however often it is sent', async () => {
    const { runs } = make();
    await runs.add(asked(run(1)));
    await runs.appendLog(run(1).id, [entry(2), entry(1)]);
    await runs.appendLog(run(1).id, [entry(2), entry(3)]);
    await runs.appendLog(run(9).id, [entry(1)]);
    expect(await runs.log(run(1).id, 0, 10)).toEqual([entry(1), entry(2), entry(3)]);
    expect(await runs.log(run(1).id, 1, 1)).toEqual([entry(2)]);
    expect(await runs.log(run(9).id, 0, 10)).toEqual([]);
  });

  test('a log keeps what fits into it, then one note, and nothing after it', async () => {
    const { runs } = make();
    await runs.add(asked(run(1)));
    await runs.add(asked(run(2)));
    const { entries, bytes } = RUN_LOG_LIMITS;
    const note = { action: 'Log', status: 'Warning', message: expect.stringContaining('dropped') };
    const many = Array.from({ length: entries + 5 }, (_, index) => entry(index + 1));
    await runs.appendLog(run(1).id, many);
    await runs.appendLog(run(1).id, [entry(entries + 9)]);
    expect(await runs.log(run(1).id, entries - 1, 10)).toMatchObject([entry(entries), { seq: entries + 1, ...note }]);
    const large = { message: 'x'.repeat(bytes / 2 - 1000) };
    await runs.appendLog(run(2).id, [
      { ...entry(1), ...large },
      { ...entry(2), ...large },
    ]);
    await runs.appendLog(run(2).id, [{ ...entry(3), ...large }, entry(4)]);
    expect(await runs.log(run(2).id, 2, 10)).toMatchObject([{ seq: 3, ...note }]);
  });
}
