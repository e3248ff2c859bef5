import { reducePlace } from '@tandem/dispatch';
import type { DesktopFlowRunId, TargetId } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { type Bench, startRunQueue } from './start-run-queue.ts';

/** A machine whose session is taken, and three runs that wait for it: normal, normal, high. */
async function startWithQueue() {
  const bench = await startRunQueue();
  const machine = await bench.addMachine('Desk');
  const scripted = await bench.connect(machine);
  await bench.ask(machine.ownTargetId);
  const grant = await scripted.begin();
  const ask = (priority: 'Normal' | 'High') => bench.ask(machine.ownTargetId, { priority });
  return { bench, machine, scripted, grant, first: await ask('Normal'), second: await ask('Normal'), high: await ask('High') };
}

const toFront = (bench: Bench, id: DesktopFlowRunId) =>
  bench.server.queue.changePlace(id, (run, highest) => reducePlace(run, { kind: 'moveToFront', by: 'Ada' }, highest));
const back = (bench: Bench, id: DesktopFlowRunId) =>
  bench.server.queue.changePlace(id, (run, highest) => reducePlace(run, { kind: 'moveBack', by: 'Ada' }, highest));
const waiting = async (bench: Bench) =>
  (await bench.server.queue.list()).filter(({ state }) => state !== 'Running').map(({ run, state, position }) => [run.id, state, position]);

test('high goes before normal, a run that is moved to the top before both, and an undo restores the order', async () => {
  const { bench, first, second, high } = await startWithQueue();
  expect(await waiting(bench)).toEqual([
    [high, 'NextToRun', 1],
    [first, 'Queued', 2],
    [second, 'Queued', 3],
  ]);
  await toFront(bench, second);
  expect((await waiting(bench)).map(([id]) => id)).toEqual([second, high, first]);
  await toFront(bench, first);
  expect((await waiting(bench)).map(([id]) => id)).toEqual([first, second, high]);
  await back(bench, first);
  await back(bench, second);
  expect((await waiting(bench)).map(([id]) => id)).toEqual([high, first, second]);
  expect(await bench.notesOf(second)).toEqual(['movedToFront', 'movedBack']);
});

test('a run that was moved to the top starts first, also after the server has begun anew', async () => {
  const { bench, machine, second } = await startWithQueue();
  await toFront(bench, second);
  await bench.restart();
  expect((await waiting(bench))[0]).toEqual([second, 'NextToRun', 1]);
  const [running] = await bench.server.queue.list();
  if (running === undefined) throw new Error('nothing runs');
  const again = await bench.connect(machine, { runs: [{ runId: running.run.id, epoch: running.run.delivery.epoch, state: 'running' }] });
  again.end({ runId: running.run.id, epoch: running.run.delivery.epoch });
  expect(await again.next('offer')).toMatchObject({ runId: second });
});

test('every run that waits says why, and what runs comes first', async () => {
  const { bench } = await startWithQueue();
  const elsewhere = await bench.ask('01890000-0000-7000-8000-00000000ffff' as TargetId);
  const entries = await bench.server.queue.list();
  expect(entries.map(({ state, reason }) => [state, reason?.code ?? null])).toEqual([
    ['Running', null],
    ['NextToRun', 'UIFlowAlreadyRunning'],
    ['Queued', 'UIFlowAlreadyRunning'],
    ['Queued', 'UIFlowAlreadyRunning'],
    ['NextToRun', 'GroupIsEmpty'],
  ]);
  expect(entries.at(-1)?.run.id).toBe(elsewhere);
});
