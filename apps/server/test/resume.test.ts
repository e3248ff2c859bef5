import { describe, expect, test } from 'vitest';
import { definitionOf, importFlow } from './cloud-flow-definitions.ts';
import { startTestServer, type TestServer } from './start-test-server.ts';

interface RunView {
  readonly id: string;
  readonly status: string;
  readonly startedAt: number;
  readonly resumeOf: string | null;
  readonly resumedBy: readonly string[];
  readonly startedBy: { readonly kind: string; readonly name?: string };
  readonly testedVersion: number | null;
  readonly actions: readonly { readonly name: string; readonly startedAt: number; readonly outputs?: unknown }[];
}

const after = (name: string) => ({ runAfter: { [name]: ['Succeeded'] } });
const flowWith = (second: unknown, references: readonly string[] = []) =>
  definitionOf({
    references,
    actions: {
      First: { type: 'Compose', inputs: '@guid()', runAfter: {} },
      Second: { type: 'Compose', inputs: second, ...after('First') },
    },
  });
const BROKEN = "@int('x')";

async function ended(ask: TestServer['ask'], runId: string): Promise<RunView> {
  const read = async () => (await ask(`/api/cloud-flow-runs/${runId}`)).json as RunView;
  await expect.poll(async () => (await read()).status, { timeout: 10_000 }).not.toMatch(/Running|Waiting/);
  return read();
}

/** A server with a flow of a maker, and a run of it that failed. */
async function start() {
  const server = await startTestServer();
  const ask = await server.addMaker('mona@example.org');
  const { id } = await importFlow(ask, flowWith(BROKEN));
  const { runId } = (await ask(`/api/cloud-flows/${id}/run`, { method: 'POST', body: {} })).json as { runId: string };
  const former = await ended(ask, runId);
  const path = `/api/cloud-flow-runs/${runId}/resume`;
  return {
    ...server,
    ...{ ask, id, former },
    change: (body: unknown) => ask(`/api/cloud-flows/${id}`, { method: 'PATCH', body }),
    look: async () => (await ask(path)).json,
    resume: (choice: string, as = ask) => as(path, { method: 'POST', body: { with: choice } }),
    resumed: async (choice: string, as = ask) =>
      ended(ask, ((await as(path, { method: 'POST', body: { with: choice } })).json as { runId: string }).runId),
  };
}

const outputOf = (run: RunView, name: string) => run.actions.find((action) => action.name === name)?.outputs;

describe('a run that failed', () => {
  test('is gone on with by the flow as it is now, and what was done is taken over', async () => {
    const { former, look, change, resumed, ask, id } = await start();
    expect(former.status).toBe('Failed');
    expect(await look()).toMatchObject({ hasFlowChanged: false, draftVersion: null });
    await change({ definition: flowWith('well') });
    expect(await look()).toMatchObject({ hasFlowChanged: true, publishedVersion: 2, draftVersion: null });
    const run = await resumed('published');
    expect(run).toMatchObject({ status: 'Succeeded', resumeOf: former.id, startedBy: { kind: 'account', name: 'mona@example.org' } });
    expect(outputOf(run, 'First')).toEqual(outputOf(former, 'First'));
    expect(outputOf(run, 'Second')).toBe('well');
    expect(run.actions.find(({ name }) => name === 'First')?.startedAt).toBeLessThan(run.startedAt);
    expect(((await ask(`/api/cloud-flow-runs/${former.id}`)).json as RunView).resumedBy).toEqual([run.id]);
    const { items } = (await ask(`/api/cloud-flow-runs?cloudFlowId=${id}`)).json as { items: RunView[] };
    expect(items.map(({ resumeOf }) => resumeOf)).toEqual([former.id, null]);
  });

  test('is gone on with as it was, whatever became of the flow', async () => {
    const { change, resumed } = await start();
    await change({ definition: flowWith('well') });
    expect(await resumed('same')).toMatchObject({ status: 'Failed' });
  });

  test('needs a flow that is on and has its connections', async () => {
    const { change, resume } = await start();
    await change({ definition: flowWith('well', ['desk']) });
    expect(await resume('published')).toMatchObject({ status: 409, json: { error: { code: 'ConnectionMissing' } } });
    await change({ state: 'Off' });
    expect(await resume('same')).toMatchObject({ status: 409, json: { error: { code: 'WorkflowTriggerIsNotEnabled' } } });
  });

  test('is gone on with by nobody who neither owns the flow nor started the run', async () => {
    const { addMaker, resume, askAsAdmin } = await start();
    expect(await resume('same', await addMaker('other@example.org'))).toMatchObject({ status: 404 });
    expect(await resume('same', askAsAdmin)).toMatchObject({ status: 202 });
  });

  test('of a flow that is gone says so', async () => {
    const { ask, id, resume, look } = await start();
    await ask(`/api/cloud-flows/${id}`, { method: 'DELETE' });
    expect((await resume('same')).json).toMatchObject({ error: { code: 'CloudFlowGone' } });
    expect(await look()).toMatchObject({ hasFlowChanged: false });
  });

  test('of a test stays a test when it is gone on with as it was', async () => {
    const { ask, id } = await start();
    const { runId } = (await ask(`/api/cloud-flows/${id}/run`, { method: 'POST', body: { version: 1 } })).json as { runId: string };
    expect(await ended(ask, runId)).toMatchObject({ status: 'Failed', testedVersion: 1 });
    const answer = await ask(`/api/cloud-flow-runs/${runId}/resume`, { method: 'POST', body: { with: 'same' } });
    expect(await ended(ask, (answer.json as { runId: string }).runId)).toMatchObject({ testedVersion: 1 });
  });
});

test('a run that succeeded, and one that is not there, cannot be gone on with', async () => {
  const { askAsAdmin } = await startTestServer();
  const { id } = await importFlow(askAsAdmin, flowWith('well'));
  const { runId } = (await askAsAdmin(`/api/cloud-flows/${id}/run`, { method: 'POST', body: {} })).json as { runId: string };
  await ended(askAsAdmin, runId);
  const resume = (of: string) => askAsAdmin(`/api/cloud-flow-runs/${of}/resume`, { method: 'POST', body: { with: 'same' } });
  expect(await resume(runId)).toMatchObject({ status: 409, json: { error: { code: 'RunNotResumable' } } });
  expect(await resume('01890000-0000-7000-8000-000000000000')).toMatchObject({ status: 404 });
});
