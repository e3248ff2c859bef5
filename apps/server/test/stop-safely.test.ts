import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { asksFor, startRunBench } from './start-desktop-run.ts';

test('the machine of a run is told to ask the flow to stop, its events say so, and the ticket of the run stays good', async () => {
  const { server, machine, start } = await startRunBench();
  const { runId, epoch, service } = await start(server.askAsAdmin, asksFor('None'));
  const asked = await server.askAsAdmin(`/api/desktop-flow-runs/${runId}/stop-safely`, { method: 'POST' });
  expect([asked.status, asked.json]).toEqual([202, expect.objectContaining({ id: runId, isCancelRequested: false })]);
  expect(await machine.next('stop-safely')).toEqual({ kind: 'stop-safely', runId, epoch });
  const noted = expect.objectContaining({ kind: 'stopSafelyRequested', message: 'The flow was asked to stop safely.' });
  expect((await server.askAsAdmin(`/api/desktop-flow-runs/${runId}`)).json).toMatchObject({
    status: 'Started',
    events: expect.arrayContaining([noted]),
  });
  expect((await service('credentials/get', { name: 'None' })).status).toBe(404);
});

test('a run that has ended, and one that nobody knows, cannot be asked', async () => {
  const { server, machine, start } = await startRunBench();
  const { runId, epoch } = await start(server.askAsAdmin);
  machine.end({ runId, epoch });
  await machine.next('ack');
  const ask = (id: string) => server.askAsAdmin(`/api/desktop-flow-runs/${id}/stop-safely`, { method: 'POST' });
  expect(await ask(runId)).toMatchObject({ status: 409, json: { error: { code: 'RunNotRunning' } } });
  expect((await ask(randomUUID())).status).toBe(404);
});
