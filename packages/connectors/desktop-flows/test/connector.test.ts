import type { CommitAttachment, OperationCall } from '@tandem/cloud-engine';
import { callOf } from '@tandem/cloud-engine/suite/operation-call';
import {
  type AccountId,
  type ConnectionId,
  type Context,
  createIdSource,
  type DesktopFlowId,
  fromPlain,
  type JsonValue,
  LIMITS,
  printJson,
  type TargetId,
} from '@tandem/kernel';
import type { FlowVariable } from '@tandem/protocol';
import { describe, expect, test } from 'vitest';
import { type AskedDesktopRun, createDesktopFlowsConnector, type DesktopFlowConnection, type DesktopFlowsPorts } from '../src/index.ts';

const NOW = 1_000_000;
const HOUR = 3_600_000;
const FLOW_ID = '01890000-0000-7000-8000-000000000601' as DesktopFlowId;
const OWNER = '01890000-0000-7000-8000-00000000000a' as AccountId;
const ATTACHMENT: CommitAttachment = { kind: 'commit-attachment' };

const CONNECTION: DesktopFlowConnection = {
  id: '01890000-0000-7000-8000-000000000501' as ConnectionId,
  ownerId: OWNER,
  kind: 'password',
  targetId: '01890000-0000-7000-8000-000000000101' as TargetId,
  username: 'bot',
  sealedPassword: 'c2VhbGVk',
};

function variable(name: string, change: Partial<FlowVariable> = {}): FlowVariable {
  return { name, description: '', type: 'String', isOptional: false, isSensitive: false, ...change };
}

interface Setting {
  readonly inputs?: readonly FlowVariable[];
  readonly outputs?: readonly FlowVariable[];
  readonly script?: string;
  readonly connection?: DesktopFlowConnection;
  readonly limits?: Partial<ReturnType<DesktopFlowsPorts['limits']>>;
}

/** The connector in an installation with one flow and one connection; `start` gives the run that it asked for. */
function install({ inputs = [variable('CountryName')], outputs = [], script = '', connection = CONNECTION, limits = {} }: Setting = {}) {
  const asked: AskedDesktopRun[] = [];
  const warnings: unknown[] = [];
  const clock = { now: () => NOW };
  const operation = createDesktopFlowsConnector({
    clock,
    ids: createIdSource(clock, (length) => new Uint8Array(length)),
    limits: () => ({
      inputBytes: LIMITS.desktopFlowInputBytes,
      packageBytes: LIMITS.desktopFlowPackageBytes,
      queueTimeoutMs: 6 * HOUR,
      ...limits,
    }),
    findFlow: async (id) => (id === FLOW_ID ? { id, name: 'Make folder', script, dependencies: [], inputs, outputs } : undefined),
    listFlows: async () => [{ id: FLOW_ID, name: 'Make folder', inputs, outputs }],
    findConnection: async (id) => (id === connection.id ? connection : undefined),
    sendersOf: async (ids) => [...new Set(ids)].map((accountId) => ({ accountId, email: `${accountId}@example.org` })),
    requireTarget: async () => undefined,
    sealInputs: async ({ json }) => `sealed ${json.length}`,
    prepareRun(run) {
      asked.push(run);
      return ATTACHMENT;
    },
    queued: () => undefined,
    cancel: async () => undefined,
    ended: async () => undefined,
  }).operation('runUIflow_v2');
  if (operation === undefined) throw new Error('the connector has no such operation');
  const context = contextWith(clock, warnings);
  return {
    operation,
    asked,
    warnings,
    async start(parameters: Record<string, unknown>, change: Partial<OperationCall> = {}): Promise<AskedDesktopRun> {
      const started = await operation.start(context, call(parameters, change));
      const [run] = asked;
      if (run === undefined) throw new Error('no run was asked for');
      expect(started).toEqual({ kind: 'waiting', externalId: run.runId, attachment: ATTACHMENT });
      return run;
    },
  };
}

function contextWith(clock: Context['clock'], warnings: unknown[]): Context {
  const log = { info: () => undefined, warn: (_event: string, fields: unknown) => warnings.push(fields), error: () => undefined };
  return { clock, log, signal: new AbortController().signal };
}

function call(parameters: Record<string, unknown>, change: Partial<OperationCall> = {}): OperationCall {
  const given = { uiFlowId: FLOW_ID, runMode: 'attended', ...parameters };
  const flow = { cloudFlowName: 'Countries', actionPath: 'Run_a_flow', ownerId: OWNER, connectionId: CONNECTION.id };
  return callOf(given, { ...flow, ...change });
}

function inputsOf({ order }: AskedDesktopRun): string {
  return order.inputs.kind === 'plain' ? order.inputs.json : order.inputs.envelope;
}

test('a call in the wire shape of an exported flow becomes a run with its work order', async () => {
  const run = await install({ script: "SET X TO 'ä'" }).start({ 'item/CountryName': 'Greece' });
  expect(run).toMatchObject({
    ownerId: OWNER,
    priority: 'Normal',
    parent: { cloudFlowName: 'Countries', actionPath: 'Run_a_flow' },
    requestedAt: NOW,
    queueDeadlineAt: NOW + 6 * HOUR,
  });
  expect(run.order).toEqual({
    desktopFlowId: FLOW_ID,
    desktopFlowName: 'Make folder',
    script: "SET X TO 'ä'",
    dependencies: [],
    inputs: { kind: 'plain', json: '{"CountryName":"Greece"}' },
    sensitiveNames: [],
    runMode: 'attended',
    connectionId: CONNECTION.id,
    connectionKind: 'password',
    targetId: CONNECTION.targetId,
    username: 'bot',
    sealedPassword: 'c2VhbGVk',
    timeoutMs: 3 * HOUR,
    senders: [{ accountId: OWNER, email: `${OWNER}@example.org` }],
  });
});

describe('parameters', () => {
  test('are found in any case, with braces around the id, and in one object', async () => {
    const without = { uiFlowId: undefined, runMode: undefined };
    const run = await install().start({
      ...without,
      uiflowid: `{${FLOW_ID.toUpperCase()}}`,
      RunMode: 'Unattended',
      item: { countryNAME: 'Greece' },
    });
    expect([run.order.desktopFlowId, run.order.runMode, inputsOf(run)]).toEqual([FLOW_ID, 'unattended', '{"CountryName":"Greece"}']);
  });

  test('give a priority under either name', async () => {
    expect((await install().start({ 'item/CountryName': 'x', priority: 'high' })).priority).toBe('High');
    expect((await install().start({ 'item/CountryName': 'x', runPriority: 'High' })).priority).toBe('High');
    expect((await install().start({ 'item/CountryName': 'x', priority: '' })).priority).toBe('Normal');
  });

  test('that nobody knows are let through with a warning', async () => {
    const { start, warnings } = install();
    expect(inputsOf(await start({ 'item/CountryName': 'x', 'item/Old': 1, sessionMode: 'pip' }))).toBe('{"CountryName":"x"}');
    expect(warnings).toMatchObject([{ parameters: ['sessionMode', 'item/Old'] }]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['without a desktop flow', { uiFlowId: undefined }, 'uiFlowId'],
    ['with a flow that is no id', { uiFlowId: 'Make folder' }, 'uiFlowId'],
    ['without a run mode', { runMode: null }, 'runMode'],
    ['with an unknown run mode', { runMode: 'local' }, 'runMode'],
    ['with an unknown priority', { priority: 'urgent' }, 'priority'],
    ['without a required input', { 'item/CountryName': undefined }, 'item/CountryName'],
    ['with null for a required input', { 'item/CountryName': null }, 'item/CountryName'],
  ])('are refused %s', async (_what, parameters, named) => {
    const { start, asked } = install();
    await expect(start({ 'item/CountryName': 'x', ...parameters })).rejects.toMatchObject({
      code: 'OpenApiOperationParameterValidationFailed',
      status: 400,
      message: expect.stringContaining(`'${named}'`),
    });
    expect(asked).toEqual([]);
  });
});

describe('inputs', () => {
  const optional = (name: string, type: FlowVariable['type']) => variable(name, { type, isOptional: true });

  test('keep what JSON can tell apart', async () => {
    const { start } = install({ inputs: [variable('N', { type: 'Numeric' }), variable('Rows', { type: 'Datatable' })] });
    const rows = fromPlain([{ Name: 'a', Amount: 1.5 }]) as JsonValue;
    expect(inputsOf(await start({ 'item/N': '5.0', 'item/Rows': printJson(rows) }))).toBe('{"N":5.0,"Rows":[{"Name":"a","Amount":1.5}]}');
  });

  test('that are optional are left out when they are blank', async () => {
    const { start } = install({ inputs: [optional('A', 'String'), optional('B', 'Numeric'), optional('C', 'List'), variable('D')] });
    expect(inputsOf(await start({ 'item/A': '', 'item/B': '', 'item/C': null, 'item/D': '' }))).toBe('{"D":""}');
  });

  test('of the wrong type are refused', async () => {
    const { start } = install({ inputs: [variable('N', { type: 'Numeric' })] });
    await expect(start({ 'item/N': 'many' })).rejects.toMatchObject({ code: 'OpenApiOperationParameterTypeConversionFailed', status: 400 });
  });

  test('may have exactly the limit in bytes and not one more', async () => {
    const limits = { inputBytes: 1024 };
    const around = printJson(fromPlain({ CountryName: '' })).length;
    await install({ limits }).start({ 'item/CountryName': 'x'.repeat(1024 - around) });
    await install({ limits }).start({ 'item/CountryName': 'ä'.repeat((1024 - around) / 2) });
    await expect(install({ limits }).start({ 'item/CountryName': 'x'.repeat(1025 - around) })).rejects.toMatchObject({
      code: 'DesktopFlowInputTooLarge',
      status: 413,
    });
  });

  test('of an action with secure inputs are sealed, and masked wherever they could show', async () => {
    const run = await install().start({ 'item/CountryName': 'Greece' }, { hasSecuredInputs: true });
    expect(run.order.inputs.kind).toBe('sealed');
    expect(run.order.sensitiveNames).toContain('CountryName');
  });

  test('with a sensitive value are sealed and secured', async () => {
    const inputs = [variable('User'), variable('Pin', { isSensitive: true, isOptional: true })];
    const outputs = [variable('Receipt', { isSensitive: true })];
    const { start, operation } = install({ inputs, outputs });
    const run = await start({ 'item/User': 'u', 'item/pin': '1234' });
    expect(run.order).toMatchObject({ inputs: { kind: 'sealed', envelope: 'sealed 25' }, sensitiveNames: ['Pin', 'Receipt'] });
    const isSecured = (parameters: Record<string, unknown>) =>
      operation.hasSecuredInputs?.(contextWith({ now: () => NOW }, []), call(parameters));
    expect(await isSecured({ 'item/User': 'u', 'item/pin': '1234' })).toBe(true);
    expect(await isSecured({ 'item/User': 'u' })).toBe(false);
    expect(await isSecured({ uiFlowId: OWNER, 'item/User': 'u' })).toBe(true);
    expect(await isSecured({ uiFlowId: 'no id', 'item/User': 'u' })).toBe(true);
  });
});

describe('a run is refused', () => {
  test.each<[string, Setting, Partial<OperationCall>, string]>([
    ['without a connection', {}, { connectionId: undefined }, 'ConnectionMissing'],
    ['with a deleted connection', {}, { connectionId: OWNER as string as ConnectionId }, 'ConnectionNotFound'],
    [
      'with somebody else’s connection',
      { connection: { ...CONNECTION, ownerId: FLOW_ID as string as AccountId } },
      {},
      'ConnectionNotYours',
    ],
    ['when the flow is too large', { script: 'ä'.repeat(513), limits: { packageBytes: 1024 } }, {}, 'DesktopFlowPackageTooLarge'],
  ])('%s', async (_what, setting, change, code) => {
    const { start, asked } = install(setting);
    await expect(start({ 'item/CountryName': 'x' }, change)).rejects.toMatchObject({ code });
    expect(asked).toEqual([]);
  });

  test('when the desktop flow is not there', async () => {
    await expect(install().start({ uiFlowId: OWNER })).rejects.toMatchObject({ code: 'DesktopFlowNotFound', status: 404 });
  });

  test('unattended in a session that somebody signed in to', async () => {
    const connection: DesktopFlowConnection = { ...CONNECTION, kind: 'sign-in', sealedPassword: null };
    const parameters = { 'item/CountryName': 'x', runMode: 'unattended' };
    await expect(install({ connection }).start(parameters)).rejects.toMatchObject({ code: 'SignInIsAttendedOnly' });
  });
});

describe('time', () => {
  test.each([
    [undefined, 3 * HOUR],
    [60_000, 60_000],
    [48 * HOUR, 24 * HOUR],
  ])('a timeout of %s ms gives the desktop flow %s ms', async (timeoutMs, expected) => {
    expect((await install().start({ 'item/CountryName': 'x' }, { timeoutMs })).order.timeoutMs).toBe(expected);
  });

  test('a run of a sign-in connection waits an hour at most', async () => {
    const connection: DesktopFlowConnection = { ...CONNECTION, kind: 'sign-in', sealedPassword: null };
    const run = await install({ connection }).start({ 'item/CountryName': 'x' });
    expect(run.queueDeadlineAt).toBe(NOW + HOUR);
  });
});

test('a run in Picture-in-Picture fails with what to choose instead, the session of the user runs', async () => {
  await expect(install().start({ 'item/CountryName': 'Greece', attendedMode: 'pictureInPicture' })).rejects.toMatchObject({
    code: 'PictureInPictureNotSupported',
    fix: expect.stringContaining('session of the user'),
  });
  const installed = install();
  await installed.start({ 'item/CountryName': 'Greece', attendedMode: 'default' });
  expect(installed.warnings).toEqual([]);
});
