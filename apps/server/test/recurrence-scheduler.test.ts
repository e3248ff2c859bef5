import { readRecurrence } from '@tandem/cloud-flow';
import { type AccountId, type CloudFlowId, fromPlain, isUuid, printJson } from '@tandem/kernel';
import { createAccountStore, createCloudFlowStore, createScheduleStore, openDatabase } from '@tandem/store-sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { createLog } from '../src/http/log.ts';
import { RecurrenceScheduler, type Schedule } from '../src/triggers/recurrence-scheduler.ts';
import { scheduledRunId } from '../src/triggers/scheduled-run-id.ts';
import { windowOutputs } from '../src/triggers/window-outputs.ts';

const FLOW = '01890000-0000-7000-8000-000000000001' as CloudFlowId;
const OWNER = '01890000-0000-7000-8000-000000000002' as AccountId;
const HOURLY = read({ frequency: 'Hour', interval: 1 });

function read(json: unknown): Schedule {
  const result = readRecurrence(fromPlain(json));
  if (result.kind === 'faulty') throw new Error('faulty recurrence');
  return { recurrence: result.recurrence };
}

async function startBench(at: string) {
  const database = openDatabase(':memory:');
  onTestFinished(() => database.close());
  const clock = { ms: Date.parse(at), now: () => clock.ms };
  await createAccountStore(database).add({
    id: OWNER,
    email: 'a@example.org',
    name: 'A',
    role: 'maker',
    passwordHash: null,
    workAccount: null,
    hasAttendedLicence: false,
    isDisabled: false,
    createdAt: 0,
  });
  await createCloudFlowStore(database).add({
    id: FLOW,
    name: 'Hourly',
    ownerId: OWNER,
    state: 'On',
    definition: '{}',
    connections: {},
    triggerKeyHash: null,
    turnedOff: null,
    failingSince: null,
    latestVersion: 1,
    publishedVersion: 1,
    createdAt: 0,
    updatedAt: 0,
  });
  const bench = { clock, fired: [] as string[], schedule: HOURLY as Schedule | undefined, fails: false };
  const schedules = createScheduleStore(database);
  const scheduler = new RecurrenceScheduler({
    clock,
    log: createLog({ level: 'silent' }),
    schedules,
    scheduleOf: async () => bench.schedule,
    fire: async (_id, scheduledAt) => {
      bench.fired.push(new Date(scheduledAt).toISOString());
      if (bench.fails) throw new Error('no');
    },
  });
  onTestFinished(() => scheduler.stop());
  return { ...bench, bench, schedules, scheduler };
}

test('a flow without a start time runs when it is turned on, then once for each interval', async () => {
  const { bench, clock, scheduler } = await startBench('2026-05-01T10:00:00Z');
  await scheduler.set(FLOW, HOURLY);
  for (let minute = 0; minute <= 120; minute += 10) {
    await scheduler.runDue();
    clock.ms += 600_000;
  }
  expect(bench.fired).toEqual(['2026-05-01T10:00:00.000Z', '2026-05-01T11:00:00.000Z', '2026-05-01T12:00:00.000Z']);
});

test('after a day of downtime it runs once and goes on at its next time', async () => {
  const { bench, clock, scheduler, schedules } = await startBench('2026-05-01T10:00:00Z');
  await scheduler.set(FLOW, HOURLY);
  await scheduler.runDue();
  clock.ms = Date.parse('2026-05-02T10:30:00Z');
  for (let tick = 0; tick < 3; tick++) await scheduler.runDue();
  expect(bench.fired).toEqual(['2026-05-01T10:00:00.000Z', '2026-05-01T11:00:00.000Z']);
  expect((await schedules.get(FLOW))?.nextRunAt).toBe(Date.parse('2026-05-02T11:00:00Z'));
});

test('a run that cannot be started does not stop those after it', async () => {
  const { bench, clock, scheduler } = await startBench('2026-05-01T10:00:00Z');
  await scheduler.set(FLOW, HOURLY);
  bench.fails = true;
  await scheduler.runDue();
  clock.ms += 3_600_000;
  await scheduler.runDue();
  expect(bench.fired).toHaveLength(2);
});

test('a flow that is off or gone leaves the schedule', async () => {
  const { bench, scheduler, schedules } = await startBench('2026-05-01T10:00:00Z');
  await scheduler.set(FLOW, HOURLY);
  bench.schedule = undefined;
  await scheduler.runDue();
  expect(bench.fired).toEqual([]);
  expect(await schedules.get(FLOW)).toBeUndefined();
});

test('while it watches the clock it wakes by itself, and no more once it is stopped', async () => {
  const { bench, clock, scheduler } = await startBench('2026-05-01T10:00:00Z');
  scheduler.start();
  await scheduler.set(FLOW, HOURLY);
  await expect.poll(() => bench.fired.length).toBe(1);
  await scheduler.stop();
  clock.ms += 3_600_000;
  scheduler.start();
  await expect.poll(() => bench.fired.length).toBe(2);
  await scheduler.stop();
});

test('the run of a flow at a time has one id, which sorts by that time', () => {
  const first = scheduledRunId(FLOW, 1_700_000_000_000);
  expect(isUuid(first)).toBe(true);
  expect(scheduledRunId(FLOW, 1_700_000_000_000)).toBe(first);
  expect(scheduledRunId(FLOW, 1_700_000_060_000) > first).toBe(true);
  expect(scheduledRunId('01890000-0000-7000-8000-000000000009' as CloudFlowId, 1_700_000_000_000)).not.toBe(first);
});

const WINDOWS: Schedule = { ...read({ frequency: 'Hour', interval: 1, startTime: '2026-05-01T06:00:00Z' }), windows: { delayMs: 600_000 } };

test('sliding windows that were missed run one after the other, each after its delay', async () => {
  const { bench, clock, scheduler, schedules } = await startBench('2026-05-01T08:05:00Z');
  bench.schedule = WINDOWS;
  await scheduler.set(FLOW, WINDOWS);
  for (let tick = 0; tick < 5; tick++) await scheduler.runDue();
  expect(bench.fired).toEqual(['2026-05-01T06:00:00.000Z', '2026-05-01T07:00:00.000Z']);
  expect(await schedules.get(FLOW)).toMatchObject({
    nextRunAt: Date.parse('2026-05-01T08:10:00Z'),
    windowEndAt: Date.parse('2026-05-01T08:00:00Z'),
  });
  clock.ms = Date.parse('2026-05-01T11:00:00Z');
  for (let tick = 0; tick < 9; tick++) await scheduler.runDue();
  expect(bench.fired.slice(2)).toEqual(['2026-05-01T08:00:00.000Z', '2026-05-01T09:00:00.000Z', '2026-05-01T10:00:00.000Z']);
});

test('a window whose run could not be started is tried again before the next one', async () => {
  const { bench, clock, scheduler } = await startBench('2026-05-01T06:10:00Z');
  bench.schedule = WINDOWS;
  await scheduler.set(FLOW, WINDOWS);
  bench.fails = true;
  await scheduler.runDue();
  await scheduler.runDue();
  bench.fails = false;
  clock.ms = Date.parse('2026-05-01T07:30:00Z');
  for (let tick = 0; tick < 5; tick++) await scheduler.runDue();
  expect(bench.fired).toEqual(['2026-05-01T06:00:00.000Z', '2026-05-01T06:00:00.000Z', '2026-05-01T07:00:00.000Z']);
});

test('a window is the span before its end on the clock of its zone', () => {
  const { recurrence } = read({ frequency: 'Day', interval: 1, timeZone: 'Europe/Berlin', startTime: '2026-03-28T00:00:00' });
  expect(printJson(windowOutputs(recurrence, Date.parse('2026-03-29T22:00:00Z')))).toBe(
    '{"windowStartTime":"2026-03-28T23:00:00Z","windowEndTime":"2026-03-29T22:00:00Z"}',
  );
});
