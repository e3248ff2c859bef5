import type { MachineId, TargetId } from '@tandem/kernel';
import type { AccountRecord } from '@tandem/store';
import { describe, expect, test } from 'vitest';
import { periodOf } from '../src/overview/period.ts';
import { startMonitor } from './start-monitor.ts';

const at = (text: string): number => Date.parse(text);

describe('the hours and days of a period', () => {
  test('days begin at midnight of the time zone, also around a day of 25 hours', () => {
    const { starts, step, to } = periodOf('7d', 'Europe/Berlin', at('2026-10-27T10:00:00Z'));
    expect(step).toBe('day');
    expect(starts.slice(-4).map((start) => new Date(start).toISOString())).toEqual([
      '2026-10-23T22:00:00.000Z',
      '2026-10-24T22:00:00.000Z',
      '2026-10-25T23:00:00.000Z',
      '2026-10-26T23:00:00.000Z',
    ]);
    expect([starts.length, to]).toEqual([7, at('2026-10-27T10:00:00.001Z')]);
  });

  test('hours begin at the full hour of the time zone, which may be half an hour off', () => {
    const { starts } = periodOf('24h', 'Asia/Kolkata', at('2026-03-01T10:10:00Z'));
    expect([starts.length, starts.at(-1)]).toEqual([24, at('2026-03-01T09:30:00Z')]);
  });

  test('a month has thirty days', () => {
    expect(periodOf('30d', 'UTC', at('2026-03-01T00:00:00Z')).starts[0]).toBe(at('2026-01-31T00:00:00Z'));
  });
});

describe('the overview', () => {
  test('counts runs by their ends, and tells rate, durations and the flow that fails', async () => {
    const monitor = await startMonitor();
    const { machine, end } = await withMachine(monitor);
    for (const status of ['Succeeded', 'Succeeded', 'Failed'] as const) await end(machine, status);
    monitor.turnClock(24 * 3_600_000);
    await end(machine, 'Succeeded');
    await monitor.ask({ targetId: machine.targetId, ownerId: monitor.admin.id });
    const callNextDay = await monitor.callAs(monitor.admin);
    const { desktopFlows, cloudFlows, step } = await callNextDay('getOverview', { query: { period: '7d', timeZone: 'UTC' } });
    expect(step).toBe('day');
    expect(desktopFlows.intervals.slice(-2).map(({ at: _at, ...outcomes }) => outcomes)).toEqual([
      { succeeded: 2, failed: 1, cancelled: 0, open: 0 },
      { succeeded: 1, failed: 0, cancelled: 0, open: 1 },
    ]);
    expect(desktopFlows).toMatchObject({
      totals: { succeeded: 3, failed: 1, cancelled: 0, open: 1 },
      successRate: 0.75,
      averageMs: 8_000,
      failingFlows: [{ flowName: 'Make folder', failed: 1, ended: 4, lastFailure: { error: { code: 'ActionFailed' } } }],
    });
    expect(Math.abs((desktopFlows.medianMs ?? 0) / 8_000 - 1)).toBeLessThan(0.05);
    expect(cloudFlows).toMatchObject({ successRate: null, averageMs: null, medianMs: null, failingFlows: [] });
  });

  test('tells what waits and why, and what a person should look at', async () => {
    const monitor = await startMonitor();
    const { machine } = await withMachine(monitor);
    await monitor.addMachine('Spare');
    monitor.channel.disconnect(machine.id);
    for (let count = 0; count < 2; count++) await monitor.ask({ targetId: machine.targetId, ownerId: monitor.admin.id });
    await monitor.ask({ targetId: '01890000-0000-7000-8000-0000000000ff' as TargetId, ownerId: monitor.admin.id });
    const before = await monitor.callAsAdmin('getOverview', {});
    expect(before.queue).toMatchObject({
      counts: { Running: 0, NextToRun: 2, Queued: 1 },
      waits: [
        { code: 'MachineOffline', runs: 2 },
        { code: 'GroupIsEmpty', runs: 1 },
      ],
    });
    expect(before.machines).toEqual({ online: 1, offline: 1, quarantined: 0 });
    expect(before.attention).toEqual([{ kind: 'machineOffline', machineId: machine.id, machineName: 'Desk', queuedCount: 2 }]);
    monitor.turnClock(16 * 60_000);
    const after = await monitor.callAsAdmin('getOverview', {});
    expect(after.attention.map(({ kind }) => kind)).toEqual(['machineOffline', 'runWaitsLong', 'runWaitsLong', 'runWaitsLong']);
  });

  test('counts for a maker only what the maker may see', async () => {
    const monitor = await startMonitor();
    const mona = await monitor.addMaker('mona');
    const { machine, end } = await withMachine(monitor);
    await end(machine, 'Succeeded');
    await end(machine, 'Failed', mona.id);
    await monitor.ask({ targetId: machine.targetId, ownerId: mona.id });
    const totalsOf = async (account: AccountRecord) =>
      (await (await monitor.callAs(account))('getOverview', { query: { period: '7d', timeZone: 'UTC' } })).desktopFlows;
    expect(await totalsOf(monitor.admin)).toMatchObject({ totals: { succeeded: 1, failed: 1, open: 1 } });
    expect(await totalsOf(mona)).toMatchObject({
      totals: { succeeded: 0, failed: 1, cancelled: 0, open: 1 },
      successRate: 0,
      averageMs: 8_000,
      failingFlows: [{ flowName: 'Make folder', failed: 1, ended: 1, lastFailure: { error: { code: 'ActionFailed' } } }],
    });
    expect(await totalsOf(await monitor.addMaker('sten'))).toMatchObject({
      totals: { succeeded: 0, failed: 0, cancelled: 0, open: 0 },
      successRate: null,
      averageMs: null,
      failingFlows: [],
    });
    monitor.turnClock(16 * 60_000);
    const { attention } = await (await monitor.callAs(await monitor.addMaker('fred')))('getOverview', {});
    expect(attention).toEqual([]);
  });

  test('refuses a time zone that there is none of', async () => {
    const { callAsAdmin } = await startMonitor();
    await expect(callAsAdmin('getOverview', { query: { timeZone: 'Nowhere/Land' } })).rejects.toMatchObject({ code: 'InvalidRequest' });
  });
});

async function withMachine(monitor: Awaited<ReturnType<typeof startMonitor>>) {
  const registered = await monitor.addMachine('Desk');
  return {
    machine: registered,
    /** A run that worked for eight seconds. */
    async end(
      { id, targetId }: { readonly id: MachineId; readonly targetId: TargetId },
      status: 'Succeeded' | 'Failed',
      ownerId = monitor.admin.id,
    ): Promise<void> {
      const runId = await monitor.ask({ targetId, ownerId });
      await monitor.deliver(runId, { kind: 'offer', machineId: id });
      await monitor.deliver(runId, { kind: 'claim', machineId: id, epoch: 1 });
      monitor.turnClock(8_000);
      const error = status === 'Failed' ? { code: 'ActionFailed', message: 'A step failed.' } : null;
      const outcome = { status, outputs: null, error, startedAt: 0, endedAt: 0, actionCount: 1 };
      await monitor.deliver(runId, { kind: 'result', machineId: id, epoch: 1, outcome });
    },
  };
}
