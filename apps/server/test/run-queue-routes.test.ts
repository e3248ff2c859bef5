import { describe, expect, test } from 'vitest';
import { startMonitor } from './start-monitor.ts';

/** A machine of `owner` with three runs of `asker` that wait for it, and somebody who has nothing to do with either. */
async function start() {
  const monitor = await startMonitor();
  const owner = await monitor.addMaker('owner');
  const asker = await monitor.addMaker('asker');
  const other = await monitor.addMaker('other');
  const machine = await monitor.addMachine('Desk', owner);
  const ask = (priority: 'Normal' | 'High' = 'Normal') => monitor.ask({ targetId: machine.targetId, ownerId: asker.id, priority });
  const runs = [await ask(), await ask(), await ask('High')] as const;
  return {
    ...monitor,
    machine,
    runs,
    as: { owner: await monitor.callAs(owner), asker: await monitor.callAs(asker), other: await monitor.callAs(other) },
  };
}

type Started = Awaited<ReturnType<typeof start>>;
const order = async ({ callAsAdmin }: Started) => (await callAsAdmin('listRunQueue', {})).items.map(({ id }) => id);

describe('the run queue', () => {
  test('shows order, state, reason, and what the caller may do', async () => {
    const started = await start();
    const { machine, deliver, as } = started;
    const [first, second, high] = started.runs;
    await deliver(first, { kind: 'offer', machineId: machine.id });
    await deliver(first, { kind: 'claim', machineId: machine.id, epoch: 1 });
    const { items, total } = await as.asker('listRunQueue', {});
    expect(total).toBe(3);
    expect(items).toMatchObject([
      {
        id: first,
        queueState: 'Running',
        position: null,
        waitReason: null,
        may: { see: true, prioritize: false, move: false, cancel: true },
      },
      {
        id: high,
        queueState: 'NextToRun',
        position: 1,
        waitReason: { code: 'UIFlowAlreadyRunning' },
        may: { see: true, prioritize: true, move: false, cancel: true },
      },
      { id: second, queueState: 'Queued', position: 2, targetName: 'Desk', isMovedToTop: false },
    ]);
    expect((await as.other('listRunQueue', {})).items[1]?.may).toEqual({ see: false, prioritize: false, move: false, cancel: false });
    expect((await as.owner('listRunQueue', {})).items[1]?.may).toEqual({ see: false, prioritize: true, move: true, cancel: false });
  });

  test('says who started a run by hand to those alone who see the run', async () => {
    const { as } = await start();
    const [seen, unseen] = [await as.asker('listRunQueue', {}), await as.owner('listRunQueue', {})];
    expect(seen.items.map(({ startedBy }) => startedBy?.name)).toEqual(Array(3).fill('asker'));
    expect(unseen.items.map(({ startedBy }) => startedBy)).toEqual([null, null, null]);
  });

  test('is cut down to one machine, with what waits for its group, or to one target', async () => {
    const { machine, ask, addMachine, admin, callAsAdmin, runs } = await start();
    const elsewhere = await addMachine('Elsewhere');
    const away = await ask({ targetId: elsewhere.targetId, ownerId: admin.id });
    const ids = async (query: { machineId?: string; targetId?: string }) =>
      (await callAsAdmin('listRunQueue', { query })).items.map(({ id }) => id);
    expect(await ids({ machineId: elsewhere.id })).toEqual([away]);
    expect(await ids({ targetId: machine.targetId })).toHaveLength(runs.length);
    expect((await callAsAdmin('listRunQueue', { query: { limit: 1 } })).items).toHaveLength(1);
  });
});

describe('the place of a run', () => {
  test('moves to the top before high priority, the later move first, and comes back', async () => {
    const started = await start();
    const [first, second, high] = started.runs;
    const { owner } = started.as;
    await owner('moveRunToTop', { params: { runId: first } });
    await owner('moveRunToTop', { params: { runId: second } });
    expect(await order(started)).toEqual([second, first, high]);
    await owner('undoMoveRunToTop', { params: { runId: second } });
    expect(await order(started)).toEqual([first, high, second]);
    await owner('undoMoveRunToTop', { params: { runId: first } });
    expect(await order(started)).toEqual([high, first, second]);
    const { events } = await started.callAsAdmin('getDesktopFlowRun', { params: { runId: second } });
    expect(events.map(({ kind, message }) => [kind, message])).toEqual([
      ['queued', 'Queued and ready.'],
      ['movedToFront', 'owner moved the run to the front of the queue.'],
      ['movedBack', 'owner moved the run back to its place in the queue.'],
    ]);
  });

  test('follows the priority, which whoever asked for the run may change too', async () => {
    const started = await start();
    const [first, second, high] = started.runs;
    const { asker, owner } = started.as;
    expect(await asker('changeRunPriority', { params: { runId: second }, body: { priority: 'High' } })).toMatchObject({ priority: 'High' });
    await owner('changeRunPriority', { params: { runId: high }, body: { priority: 'Normal' } });
    expect(await order(started)).toEqual([second, first, high]);
  });

  test('is not for others to change, nor for whoever asked to move', async () => {
    const { runs, as } = await start();
    const params = { runId: runs[1] };
    await expect(as.other('changeRunPriority', { params, body: { priority: 'High' } })).rejects.toMatchObject({ code: 'Forbidden' });
    await expect(as.asker('moveRunToTop', { params })).rejects.toMatchObject({ code: 'Forbidden' });
    await expect(as.asker('undoMoveRunToTop', { params })).rejects.toMatchObject({ code: 'Forbidden' });
  });

  test('stays as it is once the run has started or ended', async () => {
    const { runs, as, deliver, machine } = await start();
    const params = { runId: runs[0] };
    await deliver(runs[0], { kind: 'offer', machineId: machine.id });
    await deliver(runs[0], { kind: 'claim', machineId: machine.id, epoch: 1 });
    await expect(as.owner('moveRunToTop', { params })).rejects.toMatchObject({ code: 'RunNotWaiting' });
    await deliver(runs[1], { kind: 'cancel' });
    await expect(as.owner('moveRunToTop', { params: { runId: runs[1] } })).rejects.toMatchObject({ code: 'RunNotWaiting' });
    await expect(as.owner('moveRunToTop', { params: { runId: machine.id } })).rejects.toMatchObject({ code: 'NotFound' });
  });

  test('is announced to whoever watches the queue', async () => {
    const { runs, as, services } = await start();
    const heard: string[] = [];
    services.live.subscribe(new Set(['desktop-flow-runs', `desktop-flow-run:${runs[1]}`]), ({ topic }) => heard.push(topic));
    await as.owner('moveRunToTop', { params: { runId: runs[1] } });
    expect(heard).toEqual(['desktop-flow-runs', `desktop-flow-run:${runs[1]}`]);
  });
});
