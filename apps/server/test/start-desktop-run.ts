import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { LOG_VERBOSITY_FEATURE, MACHINE_FEATURES_HEADER, type WorkOrder } from '@tandem/protocol';
import { seal } from '@tandem/sealing';
import { definitionOf } from './cloud-flow-definitions.ts';
import { ScriptedMachine } from './scripted-machine.ts';
import { type HttpAnswer, startTestServer, type TestServer } from './start-test-server.ts';
import { makeTestMachine } from './test-machine.ts';

type Ask = TestServer['ask'];

export interface StartedRun {
  readonly runId: string;
  readonly desktopFlowId: string;
  readonly epoch: number;
  readonly ticket: string;
  readonly order: WorkOrder;
  /** Asks a service with the ticket of the run. */
  service(path: string, body: object): Promise<HttpAnswer>;
}

export interface RunBench {
  readonly server: TestServer;
  readonly machine: ScriptedMachine;
  readonly machineId: string;
  /** One more machine, with a connection of the administrator to it. */
  addMachine(): Promise<{ readonly machine: ScriptedMachine; readonly connectionId: string }>;
  /** A cloud flow of whoever asks that runs a desktop flow with that script; started and granted on the machine. */
  start(ask: Ask, script?: string): Promise<StartedRun>;
  /** A desktop flow of the owner with that script, which the runner starts by hand on a connection of the own; granted on the machine. */
  startByHand(runner: Ask, script?: string, owner?: Ask): Promise<StartedRun>;
  /** A cloud flow of the owner that the runner starts with a connection of the own. */
  startWithOwn(owner: Ask, runner: Ask, script?: string): Promise<StartedRun>;
}

/** A server with a machine that does what the test says. */
export async function startRunBench({
  features = LOG_VERBOSITY_FEATURE,
  ...options
}: Parameters<typeof startTestServer>[0] & { readonly features?: string } = {}): Promise<RunBench> {
  const server = await startTestServer(options);
  const { scripted, machineId, addConnection } = await addMachine(server, 'Robot', features);
  const begin = async (): Promise<StartedRun> => {
    const { runId, epoch, order } = await scripted.begin();
    const ticket = order.services?.ticket ?? '';
    const headers = { authorization: `Bearer ${ticket}` };
    const service: StartedRun['service'] = (path, asked) =>
      server.ask(`/api/run-services/${path}`, { method: 'POST', headers, body: asked });
    return { runId, desktopFlowId: order.desktopFlowId, epoch, ticket, order, service };
  };
  return {
    server,
    machine: scripted,
    machineId,
    async addMachine() {
      const added = await addMachine(server, 'Other', features);
      return { machine: added.scripted, connectionId: await added.addConnection(server.askAsAdmin) };
    },
    async start(ask, script) {
      const id = await addConnection(ask);
      const flowId = await addFlow(ask, { script });
      await read(ask(`/api/cloud-flows/${flowId}`, { method: 'PATCH', body: { connections: { shared_uiflow: id } } }));
      await read(ask(`/api/cloud-flows/${flowId}/run`, { method: 'POST', body: {} }));
      return begin();
    },
    async startByHand(runner, script, owner = runner) {
      const connectionId = await addConnection(runner);
      const desktopFlowId = await addDesktopFlow(owner, script);
      await read(runner(`/api/desktop-flows/${desktopFlowId}/run`, { method: 'POST', body: { connectionId, runMode: 'unattended' } }));
      return begin();
    },
    async startWithOwn(owner, runner, script) {
      const id = await addConnection(runner);
      const flowId = await addFlow(owner, { script, source: 'invoker' });
      await read(owner(`/api/cloud-flows/${flowId}/shares`, { method: 'PUT', body: { accountId: null, role: 'run-only' } }));
      await read(runner(`/api/cloud-flows/${flowId}/run`, { method: 'POST', body: { connections: { shared_uiflow: id } } }));
      return begin();
    },
  };
}

interface AddedMachine {
  readonly scripted: ScriptedMachine;
  readonly machineId: string;
  addConnection(ask: Ask): Promise<string>;
}

async function addMachine(server: TestServer, name: string, features: string): Promise<AddedMachine> {
  const machine = await makeTestMachine(name);
  const { token } = await read<{ token: string }>(server.askAsAdmin('/api/machines/registration-tokens', { method: 'POST' }));
  const registered = await read<{ machineId: string; targetId: string }>(
    server.ask('/api/machines/register', { method: 'POST', body: { ...machine.registration, token } }),
  );
  const { machineId, targetId } = registered;
  const scripted = await connect(server, machine, { machineId, features });
  return {
    scripted,
    machineId,
    async addConnection(ask) {
      const id = randomUUID();
      const binding = { purpose: 'connection-password', targetId, subjectId: id, username: 'bot' } as const;
      const sealedPassword = await seal(machine.sealing.publicKey, 'hunter2', binding);
      const body = { id, name: 'Bot', kind: 'password', targetId, username: 'bot', sealedPassword };
      const connected = ask('/api/connections', { method: 'POST', body });
      const { requestId } = await scripted.next('check-credentials');
      scripted.send({ kind: 'credentials-checked', requestId, error: null });
      await read(connected);
      return id;
    },
  };
}

async function connect(
  { localUrl }: TestServer,
  machine: Awaited<ReturnType<typeof makeTestMachine>>,
  { machineId, features }: { readonly machineId: string; readonly features: string },
): Promise<ScriptedMachine> {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: machineId, sub: machineId, aud: 'tandem-machine', iat: now, exp: now + 60, jti: randomUUID() };
  const scripted = await ScriptedMachine.open(localUrl, {
    authorization: `Bearer ${await machine.signing.signClaims(claims)}`,
    [MACHINE_FEATURES_HEADER]: features,
  });
  const { agentVersion, journalId, platform } = machine.registration;
  scripted.send({ kind: 'hello', agentVersion, journalId, isJournalDamaged: false, osUser: userInfo().username, platform, runs: [] });
  await scripted.next('welcome');
  return scripted;
}

interface FlowParts {
  readonly script?: string | undefined;
  readonly source?: 'embedded' | 'invoker';
}

export async function addDesktopFlow(ask: Ask, script = 'SET Ready TO True', name = 'Worker'): Promise<string> {
  return (await read<{ id: string }>(ask('/api/desktop-flows', { method: 'POST', body: { name, script } }))).id;
}

async function addFlow(ask: Ask, { script, source = 'embedded' }: FlowParts): Promise<string> {
  const desktopFlowId = await addDesktopFlow(ask, script);
  const host = { apiId: '/providers/Microsoft.PowerApps/apis/shared_uiflow', connectionName: 'shared_uiflow', operationId: 'RunUIFlow_V2' };
  const inputs = { host, parameters: { uiFlowId: desktopFlowId, runMode: 'unattended' } };
  const actions = { Run: { type: 'OpenApiConnection', runAfter: {}, inputs } };
  const definition = definitionOf({ actions, references: ['shared_uiflow'] });
  const body = { name: 'Caller', definition: definition.replace('"runtimeSource":"embedded"', `"runtimeSource":"${source}"`) };
  return (await read<{ id: string }>(ask('/api/cloud-flows', { method: 'POST', body }))).id;
}

export async function read<T = unknown>(answer: Promise<HttpAnswer>): Promise<T> {
  const { status, text, json } = await answer;
  if (status >= 300) throw new Error(`refused: ${status} ${text}`);
  return json as T;
}

/** A script that asks for these credentials. */
export function asksFor(...names: readonly string[]): string {
  return names.map((name) => `PowerAutomateSecretVariables.GetCredential CredentialName: '${name}' Credential=> Credential`).join('\n');
}

/** A script whose steps call these operations, such as `shared_approvals/CreateAnApproval`. */
export function callsOperations(...names: readonly string[]): string {
  return names
    .map((name) => name.split('/'))
    .map(([apiName, operationId]) => {
      const connector = `/providers/Microsoft.PowerApps/apis/${apiName}`;
      return `External.InvokeCloudConnector Connection: 'any' ConnectorId: '${connector}' OperationId: '${operationId}'`;
    })
    .join('\n');
}
