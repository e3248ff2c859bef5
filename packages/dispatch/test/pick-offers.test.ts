import type { DesktopFlowRunId, MachineId, TargetId } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { type CandidateMachine, pickOffers, type WaitingRun } from '../src/index.ts';

const TARGET = 'target' as TargetId;

function run(runId: string, changes: Partial<WaitingRun> = {}): WaitingRun {
  const id = runId as DesktopFlowRunId;
  return {
    runId: id,
    targetId: TARGET,
    priority: 'Normal',
    frontRank: 0,
    requestedAt: 0,
    runMode: 'attended',
    username: 'anna',
    refusals: [],
    ...changes,
  };
}

function machine(name: string, changes: Partial<CandidateMachine> = {}): CandidateMachine {
  return {
    machineId: name as MachineId,
    name,
    targetIds: [TARGET],
    isOnline: true,
    isQuarantined: false,
    osUser: 'anna',
    mayRunUnattended: true,
    unattendedCapacity: 2,
    busy: [],
    ...changes,
  };
}

function pick(queue: readonly WaitingRun[], machines: readonly CandidateMachine[], random = 0) {
  const { offers, waits } = pickOffers({ queue, machines, now: 1000, random });
  return {
    offers: offers.map(({ runId, machineId }) => `${runId}>${machineId}`),
    waits: [...waits].map(([runId, reason]) => `${runId}: ${reason.code}`),
    reasons: [...waits.values()],
  };
}

test('high priority goes first, then the older request', () => {
  const queue = [run('late', { requestedAt: 2 }), run('early', { requestedAt: 1 }), run('high', { requestedAt: 3, priority: 'High' })];
  const { offers, waits } = pick(queue, [machine('a'), machine('b')]);
  expect(offers).toEqual(['high>a', 'early>b']);
  expect(waits).toEqual(['late: UIFlowAlreadyRunning']);
});

test('a run that was moved to the front goes before high priority, and the later move before the earlier', () => {
  const queue = [
    run('high', { priority: 'High' }),
    run('first', { requestedAt: 5, frontRank: 1 }),
    run('second', { requestedAt: 6, frontRank: 2 }),
  ];
  const { offers } = pick(queue, [machine('a'), machine('b'), machine('c')]);
  expect(offers.map((offer) => offer.split('>')[0])).toEqual(['second', 'first', 'high']);
});

test('a session has one attended run at a time', () => {
  const busy = machine('a', { busy: [{ runMode: 'attended', username: 'anna' }] });
  expect(pick([run('r')], [busy]).waits).toEqual(['r: UIFlowAlreadyRunning']);
});

test('unattended runs of different users go side by side, of one user one after the other', () => {
  const unattended = (id: string, username: string) => run(id, { runMode: 'unattended', username });
  const queue = [unattended('r1', 'anna'), unattended('r2', 'PC\\Anna'), unattended('r3', 'bert'), unattended('r4', 'carl')];
  const { offers, waits } = pick(queue, [machine('a')]);
  expect(offers).toEqual(['r1>a', 'r3>a']);
  expect(waits).toEqual(['r2: SessionExistsForTheUserWhenUnattended', 'r4: TooManyActiveSessions']);
});

test('an attended and an unattended run share a machine', () => {
  const queue = [run('r1'), run('r2', { runMode: 'unattended', username: 'bert' })];
  expect(pick(queue, [machine('a')]).offers).toEqual(['r1>a', 'r2>a']);
});

test('a run that no machine can take keeps none of those behind it', () => {
  const { offers, waits } = pick([run('blocked', { username: 'zoe' }), run('free')], [machine('a')]);
  expect(offers).toEqual(['free>a']);
  expect(waits).toEqual(['blocked: AttendedUserNotLoggedIn']);
});

test.each([
  ['offline', machine('a', { isOnline: false }), run('r'), 'MachineOffline'],
  ['quarantined', machine('a', { isQuarantined: true }), run('r'), 'MachineQuarantined'],
  ['session of another user', machine('a', { osUser: 'PC\\bert' }), run('r'), 'AttendedUserNotLoggedIn'],
  ['no add-on', machine('a', { mayRunUnattended: false }), run('r', { runMode: 'unattended' }), 'UnattendedAddOnMissing'],
  [
    'declined a moment ago',
    machine('a'),
    run('r', { refusals: [{ machineId: 'a' as MachineId, code: 'AttendedUserSessionNotActive', message: 'locked', until: 1001 }] }),
    'AttendedUserSessionNotActive',
  ],
  ['of another target', machine('a', { targetIds: [] }), run('r'), 'GroupIsEmpty'],
])('a machine that is or has: %s, gets no run and is named as the reason', (_title, candidate, waiting, code) => {
  const { offers, reasons } = pick([waiting], [candidate]);
  expect(offers).toEqual([]);
  expect(reasons[0]?.code).toBe(code);
  expect(reasons[0]?.machines.map((each) => each.code)).toEqual(code === 'GroupIsEmpty' ? [] : [code]);
});

test('a machine that declined gets the run again after a while', () => {
  const refusals = [{ machineId: 'a' as MachineId, code: 'X', message: '', until: 1000 }];
  expect(pick([run('r', { refusals })], [machine('a')]).offers).toEqual(['r>a']);
});

test('different reasons are told for each machine', () => {
  const { reasons } = pick([run('r')], [machine('a', { isOnline: false }), machine('b', { isQuarantined: true })]);
  expect(reasons[0]?.code).toBe('NoCandidateMachine');
  expect(reasons[0]?.machines.map(({ machineName, code }) => `${machineName}: ${code}`)).toEqual([
    'a: MachineOffline',
    'b: MachineQuarantined',
  ]);
});

test('among equal machines the number decides, and an idle one goes before a busy one', () => {
  const machines = [machine('a'), machine('b'), machine('c', { busy: [{ runMode: 'unattended', username: 'x' }] })];
  expect([0, 0.49, 0.5, 0.99].map((random) => pick([run('r')], machines, random).offers)).toEqual([['r>a'], ['r>a'], ['r>b'], ['r>b']]);
});
