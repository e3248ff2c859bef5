import { randomUUID } from 'node:crypto';
import type { OperationCall, OperationOutcome } from '@tandem/cloud-engine';
import { createDesktopFlowsConnector } from '@tandem/connector-desktop-flows';
import { type DeliveryEvent, reduceDelivery } from '@tandem/dispatch';
import {
  type CloudFlowId,
  type CloudFlowRunId,
  type ConnectionId,
  type DesktopFlowId,
  type DesktopFlowRunId,
  fromPlain,
  type JsonObject,
  printJson,
} from '@tandem/kernel';
import type { FlowVariable, RunOutcome } from '@tandem/protocol';
import { open, seal } from '@tandem/sealing';
import type { AccountRecord } from '@tandem/store';
import { writeAttachment } from '@tandem/store-sqlite';
import { describe, expect, test } from 'vitest';
import { RunCompletion } from '../src/desktop-flow-runs/run-completion.ts';
import type { ReadDesktopFlow } from '../src/desktop-flows/desktop-flow-reader.ts';
import { TopicAccess } from '../src/live/topic-access.ts';
import { type RegisteredMachine, startFleet } from './start-fleet.ts';

const variable = (name: string, isSensitive = false): FlowVariable => ({
  name,
  description: '',
  type: 'String',
  isOptional: true,
  isSensitive,
});

/** The interface that the scripts of these tests have; reading Robin is tested in its own room. */
const readFlow: ReadDesktopFlow = () => ({
  inputs: [variable('CountryName'), variable('Pin', true)],
  outputs: [variable('FilePath'), variable('Receipt', true)],
  statementCount: 1,
  credentials: { written: [], isComputed: false },
  connections: [],
  operations: [],
  childFlows: [],
  unsupportedActions: [],
  diagnostics: [],
});

/** A server with a machine, a connection to it and a desktop flow, and the connector on top. */
async function start() {
  const fleet = await startFleet(readFlow);
  const { admin, services, stores, database, parts } = fleet;
  const machine = await fleet.addMachine('M1');
  const connectionId = await connect(fleet.callAsAdmin, machine);
  const flowId = services.ids.next<DesktopFlowId>();
  const time = services.clock.now();
  const flow = {
    id: flowId,
    name: 'Make folder',
    ownerId: admin.id,
    script: '# Robin',
    latestVersion: 1,
    publishedVersion: 1,
    createdAt: time,
    updatedAt: time,
  };
  await services.stores.desktopFlows.add(flow, false);
  const operation = createDesktopFlowsConnector(parts.connectorPorts).operation('RunUIFlow_V2');
  if (operation?.outcomeOf === undefined) throw new Error('the connector lacks its operation');
  const { outcomeOf } = operation;
  const call = (parameters: Record<string, unknown> = {}, change: Partial<OperationCall> = {}): OperationCall => ({
    runId: '01890000-0000-7000-8000-000000000701' as CloudFlowRunId,
    cloudFlowId: '01890000-0000-7000-8000-000000000702' as CloudFlowId,
    cloudFlowName: 'Countries',
    ownerId: admin.id,
    startedBy: { kind: 'http' },
    actionPath: 'Run_a_flow',
    connectionId,
    parameters: fromPlain({ uiFlowId: flowId, runMode: 'attended', ...parameters }) as JsonObject,
    timeoutMs: undefined,
    hasAsyncPattern: true,
    hasSecuredInputs: false,
    hasSecuredOutputs: false,
    isChunked: false,
    hasWorkflowHeaders: true,
    attempt: 1,
    ...change,
  });
  const context = { clock: services.clock, log: services.log, signal: new AbortController().signal };
  return {
    ...fleet,
    machine,
    connectionId,
    flow,
    operation: { ...operation, outcomeOf },
    /** Starts a run as the run engine does: the attachment is committed before work may begin. */
    async run(parameters: Record<string, unknown> = {}, change: Partial<OperationCall> = {}): Promise<DesktopFlowRunId> {
      const started = await operation.start(context, call(parameters, change));
      if (started.kind !== 'waiting' || started.attachment === undefined) throw new Error('the run ended at once');
      const { attachment } = started;
      await database.writer.write((connection) => writeAttachment(connection, attachment));
      operation.committed?.(started.externalId);
      return started.externalId as DesktopFlowRunId;
    },
    /** Delivers an event as the run queue does, with the reducer of the delivery protocol. */
    async deliver(runId: DesktopFlowRunId, event: DeliveryEvent) {
      const kept = event.kind === 'result' ? await parts.outputs.prepare(runId, event.outcome) : {};
      await stores.runs.deliver(runId, services.clock.now(), ({ delivery }) => ({
        step: reduceDelivery(delivery, event, services.clock.now()),
        ...kept,
      }));
    },
  };
}

async function connect(call: Awaited<ReturnType<typeof startFleet>>['callAsAdmin'], { targetId, sealing }: RegisteredMachine) {
  const id = randomUUID();
  const binding = { purpose: 'connection-password', targetId, subjectId: id, username: 'bot' } as const;
  const sealedPassword = await seal(sealing.publicKey, 'hunter2', binding);
  await call('createConnection', { body: { id, name: 'Bot', kind: 'password', targetId, username: 'bot', sealedPassword } });
  return id as ConnectionId;
}

function outcome(outputs: string | null, change: Partial<RunOutcome> = {}): RunOutcome {
  return { status: 'Succeeded', outputs, error: null, startedAt: 1, endedAt: 2, actionCount: 3, ...change };
}

async function finish({ deliver, machine }: Awaited<ReturnType<typeof start>>, runId: DesktopFlowRunId, ended: RunOutcome): Promise<void> {
  const from = { machineId: machine.id, epoch: 1 };
  await deliver(runId, { kind: 'offer', machineId: machine.id });
  await deliver(runId, { kind: 'claim', ...from });
  await deliver(runId, { kind: 'result', ...from, outcome: ended });
}

describe('a desktop flow run', () => {
  test('waits in the queue with everything that people want to know', async () => {
    const { run, callAsAdmin, queue, machine, connectionId, services } = await start();
    const runId = await run({ 'item/CountryName': 'Greece', priority: 'High' });
    expect(queue.told).toEqual([`queued ${runId}`]);
    expect(await callAsAdmin('getDesktopFlowRun', { params: { runId } })).toMatchObject({
      id: runId,
      desktopFlowName: 'Make folder',
      status: 'Queued',
      runMode: 'attended',
      priority: 'High',
      connectionId,
      username: 'bot',
      targetName: 'M1',
      machineId: null,
      machineName: null,
      parent: { cloudFlowName: 'Countries', actionPath: 'Run_a_flow' },
      requestedAt: services.clock.now(),
      inputs: { CountryName: 'Greece' },
      outputs: null,
      waitReason: { code: 'NoMachineOnline' },
      queuePosition: 1,
      events: [{ seq: 0, kind: 'queued' }],
    });
    expect(await callAsAdmin('getMachine', { params: { machineId: machine.id } })).toMatchObject({ queuedCount: 1, runningCount: 0 });
  });

  test('shows its end, its outputs and its events', async () => {
    const fleet = await start();
    const runId = await fleet.run({ 'item/CountryName': 'Greece' });
    await finish(fleet, runId, outcome('{"FilePath":"/tmp/Greece","Count":5.0}'));
    const detail = await fleet.callAsAdmin('getDesktopFlowRun', { params: { runId } });
    expect(detail).toMatchObject({
      status: 'Succeeded',
      machineId: fleet.machine.id,
      machineName: 'M1',
      outputs: { FilePath: '/tmp/Greece', Count: 5 },
    });
    expect(detail.events.map(({ kind }) => kind)).toContain('started');
    const { items } = await fleet.callAsAdmin('listDesktopFlowRuns', { query: { status: 'Succeeded' } });
    expect(items.map(({ id }) => id)).toEqual([runId]);
  });

  test('has a log that is read page by page', async () => {
    const { run, stores, callAsAdmin } = await start();
    const runId = await run();
    const entry = (seq: number) => ({ seq, at: 5, subflow: 'Main', line: seq, action: 'SET', durationMs: 1, status: 'Succeeded' });
    await stores.runs.appendLog(runId, [entry(1), entry(2), entry(3)]);
    const page = await callAsAdmin('getActionLog', { params: { runId }, query: { limit: 2 } });
    expect(page).toEqual({ items: [entry(1), entry(2)], next: 2 });
    expect(await callAsAdmin('getActionLog', { params: { runId }, query: { limit: 2, after: 2 } })).toEqual({
      items: [entry(3)],
      next: null,
    });
  });

  test('is cancelled by its owner or an administrator', async () => {
    const { run, callAs, callAsAdmin, addMaker, queue } = await start();
    const runId = await run();
    const maker = await callAs(await addMaker('mona'));
    await expect(maker('cancelDesktopFlowRun', { params: { runId } })).rejects.toMatchObject({ code: 'NotFound', status: 404 });
    await callAsAdmin('cancelDesktopFlowRun', { params: { runId } });
    expect(queue.told.at(-1)).toBe(`cancel ${runId}`);
    await expect(callAsAdmin('cancelDesktopFlowRun', { params: { runId: randomUUID() } })).rejects.toMatchObject({ code: 'NotFound' });
  });
});

describe('who sees a desktop flow run', () => {
  /** Olga's connection works with Dora's desktop flow; Cora's cloud flow asked for it, in which Fred has a part. */
  async function asked() {
    const fleet = await start();
    const { addMaker, callAs, services, machine, flow, run, judges, admin } = fleet;
    const [olga, dora, cora, fred, sten] = await Promise.all(['olga', 'dora', 'cora', 'fred', 'sten'].map((name) => addMaker(name)));
    if (!olga || !dora || !cora || !fred || !sten) throw new Error('somebody is missing');
    const { desktopFlows, cloudFlows, flowShares } = services.stores;
    const [desktopFlowId, cloudFlowId, runId] = [
      services.ids.next<DesktopFlowId>(),
      services.ids.next<CloudFlowId>(),
      services.ids.next<CloudFlowRunId>(),
    ];
    await desktopFlows.add({ ...flow, id: desktopFlowId, ownerId: dora.id }, false);
    judges.set(runId, [dora]);
    const times = { createdAt: 0, updatedAt: 0 };
    const cloudFlow = { id: cloudFlowId, name: 'C', ownerId: cora.id, definition: '{}', state: 'On', connections: {}, ...times } as const;
    await cloudFlows.add({
      ...cloudFlow,
      triggerKeyHash: null,
      turnedOff: null,
      failingSince: null,
      latestVersion: 1,
      publishedVersion: 1,
    });
    const share = { cloudFlowId, role: 'co-owner', mayUseConnections: false, sharedBy: cora.id, sharedAt: 0 } as const;
    await flowShares.set({ ...share, accountId: fred.id });
    const connectionId = await connect(await callAs(olga), machine);
    const id = await run({ uiFlowId: desktopFlowId }, { ownerId: olga.id, connectionId, cloudFlowId, runId });
    await run();
    return { ...fleet, id, runId, people: { olga, dora, cora, fred, sten, admin } };
  }

  test.each([
    ['olga', 'whose connection it uses', 1, true],
    ['dora', 'who made the desktop flow', 1, false],
    ['cora', 'whose cloud flow asked for it', 1, true],
    ['fred', 'who is a co-owner of that', 1, true],
    ['admin', 'who is an administrator', 2, true],
    ['sten', 'who has nothing to do with it', 0, false],
  ] as const)('%s, %s, sees %i of two', async (name, _why, count, showsParent) => {
    const { callAs, people, id, runId, stores } = await asked();
    const call = await callAs(people[name]);
    const { items } = await call('listDesktopFlowRuns', {});
    expect(items.length).toBe(count);
    expect(items.find((run) => run.id === id)?.parent ?? null).toEqual(showsParent ? expect.objectContaining({ runId }) : null);
    expect(items.find((run) => run.id === id)?.startedBy ?? null).toBeNull();
    expect((await call('listDesktopFlowRuns', { query: { parentRunId: runId } })).items.length).toBe(showsParent ? 1 : 0);
    expect((await call('listDesktopFlowRuns', { query: { status: 'Queued' } })).items.length).toBe(count);
    await stores.runs.appendLog(id, [{ seq: 1, at: 5, subflow: 'Main', line: 1, action: 'SET', durationMs: 1, status: 'Succeeded' }]);
    const looks = [call('getDesktopFlowRun', { params: { runId: id } }), call('getActionLog', { params: { runId: id } })];
    const hidden = { status: 'rejected', reason: expect.objectContaining({ code: 'NotFound', status: 404 }) };
    const seen = { status: 'fulfilled', value: expect.anything() };
    expect(await Promise.allSettled(looks)).toEqual(looks.map(() => (count === 0 ? hidden : seen)));
  });

  test.each(['olga', 'dora', 'cora', 'fred', 'admin', 'sten'] as const)(
    '%s hears of the run who sees it, and of one that is unknown',
    async (name) => {
      const { services, parts, people, id } = await asked();
      const [flows, history] = [services.stores.cloudFlows, { find: async () => undefined }];
      const topics = new TopicAccess({ access: services.flowAccess, flows, history, desktopRuns: parts.runs });
      const [known, unknown] = [`desktop-flow-run:${id}`, `desktop-flow-run:${services.ids.next()}`];
      expect([...(await topics.heardBy(people[name], [known, unknown]))]).toEqual(name === 'sten' ? [unknown] : [known, unknown]);
    },
  );

  test('whoever only sees a run does not cancel it, nor ask it to stop', async () => {
    const { callAs, people, id } = await asked();
    const call = await callAs(people.dora);
    await expect(call('cancelDesktopFlowRun', { params: { runId: id } })).rejects.toMatchObject({ code: 'Forbidden', status: 403 });
    await expect(call('stopDesktopFlowRunSafely', { params: { runId: id } })).rejects.toMatchObject({ code: 'Forbidden', status: 403 });
  });
});

describe('a sensitive input', () => {
  test('is masked for people, sealed for the machine, and nowhere in the store', async () => {
    const { run, callAsAdmin, stores, machine, database } = await start();
    const runId = await run({ 'item/CountryName': 'Greece', 'item/Pin': 'swordfish' });
    expect((await callAsAdmin('getDesktopFlowRun', { params: { runId } })).inputs).toEqual({ CountryName: 'Greece', Pin: '***' });
    const order = await stores.runs.order(runId);
    if (order?.inputs.kind !== 'sealed') throw new Error('the inputs are not sealed');
    const binding = { purpose: 'run-inputs', targetId: machine.targetId, subjectId: runId, username: 'bot' } as const;
    expect(await open(machine.sealing.privateKey, order.inputs.envelope, binding)).toEqual({
      ok: true,
      value: '{"CountryName":"Greece","Pin":"swordfish"}',
    });
    const kept = database.read((connection) =>
      ['desktop_flow_run', 'desktop_flow_run_values', 'desktop_flow_run_order'].map((table) =>
        connection.prepare(`SELECT * FROM ${table}`).all(),
      ),
    );
    expect(JSON.stringify(kept)).not.toContain('swordfish');
  });
});

describe('the waiting action', () => {
  /** The run engine's side: keeps what it was given. */
  function waitForOutcomes(fleet: Awaited<ReturnType<typeof start>>) {
    const taken: OperationOutcome[] = [];
    const actions = { completeOperation: async (_id: string, given: OperationOutcome) => void taken.push(given) };
    return { taken, completion: new RunCompletion({ runs: fleet.stores.runs, actions, operation: fleet.operation }) };
  }

  test('gets the outputs as they are, after which they are kept only masked', async () => {
    const fleet = await start();
    const { taken, completion } = waitForOutcomes(fleet);
    const runId = await fleet.run();
    await completion.complete(runId);
    expect(taken).toEqual([]);
    await finish(fleet, runId, outcome('{"FilePath":"/tmp","Receipt":"swordfish","Count":5.0}'));
    await completion.complete(runId);
    const [given] = taken;
    expect(given).toMatchObject({ status: 'Succeeded', hasSecuredOutputs: true });
    expect(printJson(given?.outputs ?? null)).toContain('"body":{"FilePath":"/tmp","Receipt":"swordfish","Count":5.0}');
    expect((await fleet.callAsAdmin('getDesktopFlowRun', { params: { runId } })).outputs).toEqual({
      FilePath: '/tmp',
      Receipt: '***',
      Count: 5,
    });
    expect(await fleet.stores.runs.sealedOutputs(runId)).toBeUndefined();
    expect(JSON.stringify(await fleet.stores.runs.values(runId))).not.toContain('swordfish');
  });

  test('fails with the error of the machine', async () => {
    const fleet = await start();
    const { taken, completion } = waitForOutcomes(fleet);
    const runId = await fleet.run();
    await finish(fleet, runId, outcome(null, { status: 'Failed', error: { code: 'FileNotFound', message: 'No such file.' } }));
    await completion.complete(runId);
    expect(taken).toMatchObject([{ status: 'Failed', code: 'FileNotFound', error: { message: 'No such file.' }, isRetryable: false }]);
  });

  test.each(['no json', '[1]', '['.repeat(100)])('fails when the machine sends something else than outputs (%#)', async (sent) => {
    const fleet = await start();
    const { taken, completion } = waitForOutcomes(fleet);
    const runId = await fleet.run();
    await finish(fleet, runId, outcome(sent));
    await completion.complete(runId);
    expect(taken).toMatchObject([{ status: 'Failed', code: 'DesktopFlowMalformedMachineResponse' }]);
  });

  test('keeps its outputs when it could not be completed, for the next start', async () => {
    const fleet = await start();
    const runId = await fleet.run();
    await finish(fleet, runId, outcome('{"FilePath":"/tmp"}'));
    const actions = { completeOperation: () => Promise.reject(new Error('the disk is full')) };
    const { stores, operation } = fleet;
    const completion = new RunCompletion({ runs: stores.runs, actions, operation });
    await expect(completion.complete(runId)).rejects.toThrow('the disk is full');
    expect(await operation.outcomeOf(runId)).toMatchObject({ status: 'Succeeded' });
  });
});

test('a run for a machine that was deleted is refused at once', async () => {
  const { run, callAsAdmin, machine } = await start();
  await callAsAdmin('deleteMachine', { params: { machineId: machine.id } });
  await expect(run()).rejects.toMatchObject({ code: 'TargetNotFound', status: 404 });
});

test('a desktop flow of somebody else who is no administrator is not run, whatever became of the id', async () => {
  const { run, addMaker, services, flow } = await start();
  const { desktopFlows } = services.stores;
  const mallory = await addMaker('mallory');
  await desktopFlows.remove(flow.id);
  await expect(desktopFlows.add({ ...flow, ownerId: mallory.id }, false)).rejects.toMatchObject({ code: 'DesktopFlowIdReserved' });
  const unused = services.ids.next<DesktopFlowId>();
  await desktopFlows.add({ ...flow, id: unused, ownerId: mallory.id }, false);
  await expect(run({ uiFlowId: unused })).rejects.toMatchObject({ code: 'DesktopFlowNotYours', status: 403 });
});

test('what somebody else wrote for the owner calls only what both may call', async () => {
  const { run, addMaker, services, flow, machine, callAs, judges } = await start();
  const [olga, fred] = [await addMaker('olga'), await addMaker('fred')];
  const connectionId = await connect(await callAs(olga), machine);
  const add = async (ownerId: AccountRecord['id']): Promise<DesktopFlowId> => {
    const id = services.ids.next<DesktopFlowId>();
    await services.stores.desktopFlows.add({ ...flow, id, ownerId }, false);
    return id;
  };
  const [ofOlga, ofFred] = [await add(olga.id), await add(fred.id)];
  const [own, byFred] = [services.ids.next<CloudFlowRunId>(), services.ids.next<CloudFlowRunId>()];
  judges.set(byFred, [olga, fred]);
  const as = (runId: CloudFlowRunId) => ({ ownerId: olga.id, connectionId, runId });
  await run({ uiFlowId: ofOlga }, as(own));
  await run({}, as(byFred));
  await expect(run({ uiFlowId: ofOlga }, as(byFred))).rejects.toMatchObject({ code: 'DesktopFlowNotYours' });
  await expect(run({ uiFlowId: ofFred }, as(byFred))).rejects.toMatchObject({ code: 'DesktopFlowNotYours' });
});

test('a desktop flow of an administrator is run for everybody', async () => {
  const { run, addMaker, stores, machine, callAs } = await start();
  const mona = await addMaker('mona');
  const connectionId = await connect(await callAs(mona), machine);
  const runId = await run({}, { ownerId: mona.id, connectionId });
  expect(await stores.runs.get(runId)).toMatchObject({ ownerId: mona.id, desktopFlowName: 'Make folder' });
});

test('the licence policy holds for the whole installation', async () => {
  const { run, services } = await start();
  await services.settings.change({ enforcesLicences: true });
  await expect(run()).rejects.toMatchObject({ code: 'AttendedLicenceMissing' });
  await expect(run({ runMode: 'unattended' })).rejects.toMatchObject({ code: 'UnattendedAddOnMissing' });
});

test('the seventy-first run in a minute on one connection is throttled, and a minute later it is not', async () => {
  const { run, turnClock } = await start();
  for (let index = 0; index < 70; index++) await run();
  await expect(run()).rejects.toMatchObject({ code: 'DesktopFlowsActionThrottled', status: 429, retryable: true });
  turnClock(60_000);
  await run();
});
