import { describe, expect, test } from 'vitest';
import { definitionOf } from './cloud-flow-definitions.ts';
import { startTestServer, type TestServer } from './start-test-server.ts';

interface Source {
  readonly flowId: string;
  readonly version: number;
  readonly publishedVersion: number | null;
  readonly state: string;
  readonly text: string;
  readonly editors: readonly { readonly name: string }[];
}

const FAULTY = '{"properties":{"definition":{"triggers":{},"actions":{}}}}';
const RECURRENCE = { type: 'Recurrence', recurrence: { frequency: 'Day', interval: 1, startTime: '2099-01-01T00:00:00Z' } };

/** Two kinds of flow, each with two texts that may run and one that may not. */
const KINDS = [
  {
    kind: 'cloud-flows',
    create: { name: 'A', definition: definitionOf({ triggerName: 'T1' }) },
    second: definitionOf({ triggerName: 'Second' }),
    faulty: FAULTY,
  },
  { kind: 'desktop-flows', create: { name: 'A', script: 'SET X TO 1' }, second: 'SET X TO 2\r\n', faulty: 'END' },
] as const;

async function open(ask: TestServer['ask'], kind: string, create: object) {
  const { id } = (await ask(`/api/${kind}`, { method: 'POST', body: create })).json as { id: string };
  const path = `/api/${kind}/${id}`;
  return {
    path,
    save: (text: string, more: object = {}, as = ask) => as(`${path}/source`, { method: 'PUT', body: { text, baseVersion: 1, ...more } }),
    source: async () => (await ask(`${path}/source`)).json as Source,
    detail: async () => (await ask(path)).json,
    post: (rest: string, as = ask) => as(`${path}/${rest}`, { method: 'POST' }),
    versions: async () =>
      ((await ask(`${path}/versions`)).json as { items: readonly Source[] }).items.map(({ version, state }) => [version, state]),
  };
}

describe.each(KINDS)('$kind', ({ kind, create, second, faulty }) => {
  test('a save makes a draft, byte for byte, and what runs stays', async () => {
    const { askAsAdmin } = await startTestServer();
    const flow = await open(askAsAdmin, kind, create);
    const saved = await flow.save(second, { name: 'B', note: 'why' });
    expect(saved.json).toMatchObject({
      version: 2,
      state: 'draft',
      isLatest: true,
      text: second,
      note: 'why',
      name: 'B',
      publishedVersion: 1,
    });
    expect(await flow.detail()).toMatchObject({ name: 'B', latestVersion: 2, publishedVersion: 1 });
    expect(JSON.stringify(await flow.detail())).not.toContain('Second');
    expect(await flow.versions()).toEqual([
      [2, 'draft'],
      [1, 'published'],
    ]);
  });

  test('whoever began with an older version is told who saved in between, and may save all the same', async () => {
    const server = await startTestServer();
    const flow = await open(server.askAsAdmin, kind, create);
    await flow.save(second);
    const refused = await flow.save(`${second} `, { name: 'lost' });
    expect(refused).toMatchObject({ status: 409, json: { error: { code: 'VersionConflict' } } });
    const { details } = (refused.json as { error: { details: { path: string; message: string }[] } }).error;
    expect(details).toMatchObject([
      { path: 'version', message: '2' },
      { path: 'savedAt' },
      { path: 'savedByName', message: 'Administrator' },
    ]);
    expect(await flow.source()).toMatchObject({ version: 2, text: second, name: 'A' });
    expect((await flow.save(`${second} `, { force: true })).json).toMatchObject({ version: 3 });
  });

  test('a save that is sent again, because its answer was lost, is one version', async () => {
    const server = await startTestServer();
    const flow = await open(server.askAsAdmin, kind, create);
    await flow.save(second, { publish: true });
    const again = await flow.save(second, { publish: true });
    expect(again).toMatchObject({ status: 200, json: { version: 2, state: 'published' } });
    expect(await flow.versions()).toEqual([
      [2, 'published'],
      [1, 'past-published'],
    ]);
    await flow.save('another text', { force: true });
    expect((await flow.save(second)).status).toBe(409);
  });

  test('a faulty text is kept as a draft and never published', async () => {
    const { askAsAdmin } = await startTestServer();
    const flow = await open(askAsAdmin, kind, create);
    const atOnce = await flow.save(faulty, { publish: true });
    expect(atOnce).toMatchObject({ status: 422, json: { error: { details: [{}] } } });
    expect((await flow.source()).version).toBe(1);
    expect((await flow.save(faulty)).json).toMatchObject({ version: 2, state: 'draft', diagnostics: [{ severity: 'error' }] });
    expect((await flow.post('versions/2/publish')).status).toBe(422);
    expect(await flow.detail()).toMatchObject({ publishedVersion: 1 });
  });

  test('publishing, restoring and publishing again leave a history', async () => {
    const { askAsAdmin } = await startTestServer();
    const flow = await open(askAsAdmin, kind, create);
    await flow.save(second, { publish: true });
    const restored = (await flow.post('versions/1/restore')).json as Source;
    expect(restored).toMatchObject({ version: 3, state: 'draft' });
    await flow.post('versions/1/publish');
    expect(await flow.versions()).toEqual([
      [3, 'draft'],
      [2, 'past-published'],
      [1, 'published'],
    ]);
    const first = (await askAsAdmin(`${flow.path}/versions/1`)).json as Source;
    expect(first.text).toBe(restored.text);
    expect((await askAsAdmin(`${flow.path}/versions/9`)).status).toBe(404);
    expect((await askAsAdmin(`${flow.path}/versions/first`)).status).toBe(400);
  });

  test('a flow that begins as a draft may be empty or faulty, and does not run before it is published', async () => {
    const { askAsAdmin } = await startTestServer();
    const text = kind === 'cloud-flows' ? FAULTY : '';
    const flow = await open(askAsAdmin, kind, { name: 'New', definition: text, script: text, isDraft: true });
    expect(await flow.source()).toMatchObject({ version: 1, state: 'draft', text, publishedVersion: null });
    await flow.save(second, { publish: true });
    expect(await flow.detail()).toMatchObject({ publishedVersion: 2 });
  });

  test('only who may change a flow saves, publishes and restores it', async () => {
    const server = await startTestServer();
    const flow = await open(server.askAsAdmin, kind, create);
    const other = await server.addMaker('other@example.org');
    // Desktop flows are open to all, cloud flows to those with whom they are shared.
    const [refused, looked] = kind === 'cloud-flows' ? [404, 404] : [403, 200];
    expect((await flow.save(second, {}, other)).status).toBe(refused);
    expect((await flow.post('versions/1/publish', other)).status).toBe(refused);
    expect((await flow.post('versions/1/restore', other)).status).toBe(refused);
    expect((await other(`${flow.path}/source`)).status).toBe(looked);
  });

  test('designers see who else has the flow open, until that one has left', async () => {
    let now = Date.parse('2026-01-05T08:00:00Z');
    const server = await startTestServer({ clock: { now: () => now } });
    const mona = await server.addMaker('mona@example.org');
    const flow = await open(mona, kind, create);
    expect((await flow.post('editors', mona)).json).toEqual({ editors: [], version: 1 });
    expect((await flow.post('editors', server.askAsAdmin)).json).toMatchObject({ editors: [{ name: 'mona@example.org', since: now }] });
    const looker = await flow.post('editors', await server.addMaker('looker@example.org'));
    expect(looker).toMatchObject(kind === 'cloud-flows' ? { status: 404 } : { json: { editors: [{}, {}] } });
    expect((await flow.source()).editors).toMatchObject([{ name: 'Administrator' }]);
    now += 46_000;
    expect((await flow.source()).editors).toEqual([]);
  });
});

describe('a cloud flow', () => {
  test('that was never published cannot be turned on; publishing it turns it on', async () => {
    const { askAsAdmin } = await startTestServer();
    const flow = await open(askAsAdmin, 'cloud-flows', { name: 'New', definition: FAULTY, isDraft: true });
    const turnedOn = await askAsAdmin(flow.path, { method: 'PATCH', body: { state: 'On' } });
    expect(turnedOn).toMatchObject({ status: 409, json: { error: { code: 'CloudFlowNotPublished' } } });
    await flow.save(definitionOf({}), { publish: true });
    expect(await flow.detail()).toMatchObject({ state: 'On' });
  });

  test('is scheduled by the version that runs, not by a draft', async () => {
    const { askAsAdmin } = await startTestServer();
    const flow = await open(askAsAdmin, 'cloud-flows', { name: 'A', definition: definitionOf({}) });
    await flow.save(definitionOf({ trigger: RECURRENCE }));
    expect(await flow.detail()).toMatchObject({ triggerKind: 'instant', nextRunAt: null });
    await flow.post('versions/2/publish');
    expect(await flow.detail()).toMatchObject({ triggerKind: 'scheduled', nextRunAt: Date.parse('2099-01-01T00:00:00Z') });
    await flow.post('versions/1/publish');
    expect(await flow.detail()).toMatchObject({ triggerKind: 'instant', nextRunAt: null });
  });

  test('keeps the digits of its file', async () => {
    const { askAsAdmin } = await startTestServer();
    const text = definitionOf({}).replace('"inputs":1', '"inputs":1.10000000000000000000000001');
    const flow = await open(askAsAdmin, 'cloud-flows', { name: 'A', definition: text });
    expect((await flow.source()).text).toBe(text);
  });

  test('of three megabytes is saved, opened and published', async () => {
    const { askAsAdmin } = await startTestServer();
    const text = definitionOf({}).replace('"inputs":1', `"inputs":${JSON.stringify('x'.repeat(3 * 1024 * 1024))}`);
    const flow = await open(askAsAdmin, 'cloud-flows', { name: 'A', definition: definitionOf({}) });
    expect((await flow.save(text, { publish: true })).status).toBe(200);
    expect((await flow.source()).text).toBe(text);
  });
});

describe('a test run', () => {
  const COUNT = { type: 'Request', kind: 'Button', inputs: { schema: { type: 'object', properties: { n: {} }, required: ['n'] } } };

  async function start() {
    const server = await startTestServer();
    const mona = await server.addMaker('mona@example.org');
    const flow = await open(mona, 'cloud-flows', { name: 'A', definition: definitionOf({ trigger: COUNT }) });
    const run = (body: unknown, as = mona) => as(`${flow.path}/run`, { method: 'POST', body });
    const shown = async (answer: { json: unknown }) =>
      (await mona(`/api/cloud-flow-runs/${(answer.json as { runId: string }).runId}`)).json;
    return { server, mona, flow, run, shown };
  }

  test('runs the version that is asked for, also while the flow is off, and says that it is a test', async () => {
    const { flow, run, shown, mona } = await start();
    await mona(flow.path, { method: 'PATCH', body: { state: 'Off' } });
    await flow.save(definitionOf({ triggerName: 'T2' }));
    expect(await shown(await run({ version: 2 }))).toMatchObject({
      testedVersion: 2,
      startedBy: { kind: 'account', name: 'mona@example.org' },
      trigger: { name: 'T2' },
    });
    expect(await run({ body: { n: 1 } })).toMatchObject({ status: 409 });
  });

  test('takes the trigger data of an earlier run of the same flow', async () => {
    const { run, shown, mona } = await start();
    const first = (await run({ body: { n: 5 } })).json as { runId: string };
    const again = await shown(await run({ version: 1, triggerOutputsOf: first.runId }));
    expect(again).toMatchObject({ testedVersion: 1, trigger: { outputs: { body: { n: 5 } } } });
    const other = await open(mona, 'cloud-flows', { name: 'B', definition: definitionOf({}) });
    const foreign = await mona(`${other.path}/run`, { method: 'POST', body: { triggerOutputsOf: first.runId } });
    expect(foreign.status).toBe(404);
  });

  test('of a faulty version is refused, and so is one by who may not change the flow', async () => {
    const { server, flow, run } = await start();
    await flow.save(FAULTY);
    expect(await run({ version: 2 })).toMatchObject({ status: 422, json: { error: { code: 'InvalidCloudFlow' } } });
    expect((await run({ version: 1, body: { n: 1 } }, await server.addMaker('other@example.org'))).status).toBe(404);
    expect((await run({ version: 7 })).status).toBe(404);
  });

  test('by somebody else than the owner has none of the owner’s connections, unless the version runs anyway', async () => {
    const { server, flow, run } = await start();
    await flow.save(definitionOf({ references: ['desk'] }));
    expect(await run({ version: 2 }, server.askAsAdmin)).toMatchObject({ json: { error: { code: 'ConnectionMissing' } } });
    expect((await run({ version: 1, body: { n: 1 } }, server.askAsAdmin)).status).toBe(202);
  });
});

test('whoever reads a desktop flow is told whether the flow may be changed, whatever its owner is called', async () => {
  const { askAsAdmin, addMaker } = await startTestServer();
  const [owner, other] = [await addMaker('mona@example.org'), await addMaker('mona@example.com')];
  const { path } = await open(owner, 'desktop-flows', { name: 'A', script: 'SET X TO 1' });
  const answers = await Promise.all([owner, other, askAsAdmin].map((ask) => ask(path)));
  expect(answers.map(({ json }) => (json as { mayEdit: boolean }).mayEdit)).toEqual([true, false, true]);
});
