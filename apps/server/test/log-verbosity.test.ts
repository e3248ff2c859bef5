import { expect, test } from 'vitest';
import { limitLog } from '../src/run-queue/limited-log.ts';
import { read, startRunBench } from './start-desktop-run.ts';

const ENTRIES = ['Succeeded', 'Info', 'Warning', 'Error', 'Failed'].map((status, index) => ({
  seq: index + 1,
  at: 1,
  subflow: 'Main',
  line: 1,
  action: 'Set variable',
  durationMs: 1,
  status,
  outputs: '{"Key":"value"}',
}));

interface Detail {
  readonly logVerbosity: string;
}

interface Log {
  readonly items: readonly { readonly status: string; readonly outputs?: string }[];
}

test.each([
  ['Full', ['Succeeded', 'Info', 'Warning', 'Error', 'Failed']],
  ['Debug', ['Succeeded', 'Info', 'Warning', 'Error', 'Failed']],
  ['Custom', ['Info', 'Warning', 'Error', 'Failed']],
  ['Warning', ['Warning', 'Error', 'Failed']],
  ['Error', ['Error', 'Failed']],
  ['Disabled', []],
] as const)('a log with the verbosity %s has %j', (verbosity, statuses) => {
  const kept = limitLog(ENTRIES, verbosity);
  expect(kept.map(({ status }) => status)).toEqual(statuses);
  expect(kept.every(({ outputs }) => (outputs === undefined) === (verbosity !== 'Full'))).toBe(true);
});

test('without a word of the administrator everything is logged, and orders say nothing of it', async () => {
  const { server, start } = await startRunBench();
  expect(await read(server.askAsAdmin('/api/settings'))).toMatchObject({ desktopFlowLogVerbosity: 'Full' });
  const { runId, order } = await start(server.askAsAdmin);
  expect(order).not.toHaveProperty('logVerbosity');
  expect(await read<Detail>(server.askAsAdmin(`/api/desktop-flow-runs/${runId}`))).toMatchObject({ logVerbosity: 'Full' });
});

test('what the administrator chose goes with the order, holds for that run, and is kept over a restart', async () => {
  const { server, start } = await startRunBench();
  const choose = (desktopFlowLogVerbosity: string) =>
    server.askAsAdmin('/api/settings', { method: 'PATCH', body: { desktopFlowLogVerbosity } });
  expect((await choose('Everything')).status).toBe(400);
  await read(choose('Error'));
  const { runId, order } = await start(server.askAsAdmin);
  expect(order.logVerbosity).toBe('Error');
  await read(choose('Disabled'));
  const next = await server.restart();
  expect(await read(next.askAsAdmin('/api/settings'))).toMatchObject({ desktopFlowLogVerbosity: 'Disabled' });
  expect(await read<Detail>(next.askAsAdmin(`/api/desktop-flow-runs/${runId}`))).toMatchObject({ logVerbosity: 'Error' });
});

test('only administrators choose', async () => {
  const { server } = await startRunBench();
  const ask = await server.addMaker('mara@example.org');
  expect((await ask('/api/settings', { method: 'PATCH', body: { desktopFlowLogVerbosity: 'Full' } })).status).toBe(403);
});

test('an older agent gets an order that it knows, and what it logs beyond the choice is not kept', async () => {
  const { server, machine, start } = await startRunBench({ features: '' });
  await read(server.askAsAdmin('/api/settings', { method: 'PATCH', body: { desktopFlowLogVerbosity: 'Error' } }));
  const { runId, epoch, order } = await start(server.askAsAdmin);
  expect(order).not.toHaveProperty('logVerbosity');
  machine.send({ kind: 'progress', runId, epoch, entries: ENTRIES });
  const log = () => read<Log>(server.askAsAdmin(`/api/desktop-flow-runs/${runId}/log`));
  await expect.poll(async () => (await log()).items.map(({ status }) => status)).toEqual(['Error', 'Failed']);
  expect((await log()).items.every(({ outputs }) => outputs === undefined)).toBe(true);
});
