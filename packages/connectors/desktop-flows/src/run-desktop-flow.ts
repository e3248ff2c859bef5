import type { Operation, OperationCall, OperationStart } from '@tandem/cloud-engine';
import { type Context, type DesktopFlowRunId, LIMITS, TandemError } from '@tandem/kernel';
import type { WorkOrder } from '@tandem/protocol';
import { type CallParameters, readCallParameters, readDesktopFlowId, readItems } from './call-parameters.ts';
import { outcomeOfRun } from './outcome.ts';
import { refuseLargePackage } from './package-size.ts';
import type { AskedDesktopRun, DesktopFlowConnection, DesktopFlowPackage, DesktopFlowsPorts } from './ports.ts';
import { requireConnection, requireFlow } from './requirements.ts';
import { bindInputs, type RunInputs, refuseLargeInput } from './run-inputs.ts';

/** desktop-flow-connections: how long a run of a sign-in connection may wait. */
const SIGN_IN_QUEUE_MS = 3_600_000;

/** The operation `RunUIFlow_V2`: its external id is the id of the desktop flow run. */
export function createRunDesktopFlow(ports: DesktopFlowsPorts): Operation {
  return {
    isStartedByCommit: true,
    hasSecuredInputs: (_context, call) => hasSecuredInputs(ports, call),
    start: (context, call) => start(ports, context, call),
    committed: (externalId) => ports.queued(externalId as DesktopFlowRunId),
    async outcomeOf(externalId) {
      const ended = await ports.ended(externalId as DesktopFlowRunId);
      return ended === undefined ? undefined : outcomeOfRun(ended);
    },
    cancel: (externalId) => ports.cancel(externalId as DesktopFlowRunId),
  };
}

/** When the flow cannot be read, nobody knows what is sensitive, so all is. */
async function hasSecuredInputs(ports: DesktopFlowsPorts, call: OperationCall): Promise<boolean> {
  const items = readItems(call.parameters);
  if (items.size === 0) return false;
  const flow = await findNamedFlow(ports, call);
  return flow === undefined || flow.inputs.some(({ name, isSensitive }) => isSensitive && items.has(name));
}

async function findNamedFlow(ports: DesktopFlowsPorts, call: OperationCall): Promise<DesktopFlowPackage | undefined> {
  try {
    return await ports.findFlow(readDesktopFlowId(call.parameters), call);
  } catch (thrown) {
    if (thrown instanceof TandemError) return undefined;
    throw thrown;
  }
}

/** Everything that one run is made of. */
interface Parts {
  readonly call: OperationCall;
  readonly parameters: CallParameters;
  readonly flow: DesktopFlowPackage;
  readonly connection: DesktopFlowConnection;
  readonly inputs: RunInputs;
}

async function start(ports: DesktopFlowsPorts, context: Context, call: OperationCall): Promise<OperationStart> {
  const parameters = readCallParameters(call.parameters);
  const flow = await requireFlow(ports, parameters.desktopFlowId, call);
  const connection = await requireConnection(ports, call, parameters.runMode);
  await ports.requireTarget({ runMode: parameters.runMode, ownerId: connection.ownerId, targetId: connection.targetId });
  const inputs = bindInputs(flow.inputs, parameters.items);
  const { inputBytes, packageBytes } = ports.limits();
  refuseLargeInput(inputs.json, inputBytes);
  refuseLargePackage(flow, packageBytes);
  warnOfUnknown(context, call, [...parameters.unknown, ...inputs.unknown.map((name) => `item/${name}`)]);
  const run = await askRun(ports, { call, parameters, flow, connection, inputs });
  return { kind: 'waiting', externalId: run.runId, attachment: ports.prepareRun(run) };
}

function warnOfUnknown({ log }: Context, { runId, actionPath }: OperationCall, parameters: readonly string[]): void {
  if (parameters.length > 0) log.warn('parameters without a meaning', { runId, actionPath, parameters });
}

async function askRun(ports: DesktopFlowsPorts, parts: Parts): Promise<AskedDesktopRun> {
  const { call, connection, inputs, parameters } = parts;
  const runId: DesktopFlowRunId = ports.ids.next();
  const now = ports.clock.now();
  const { queueTimeoutMs } = ports.limits();
  const queueMs = connection.kind === 'sign-in' ? Math.min(queueTimeoutMs, SIGN_IN_QUEUE_MS) : queueTimeoutMs;
  const { cloudFlowId, cloudFlowName, actionPath } = call;
  return {
    runId,
    ownerId: connection.ownerId,
    priority: parameters.priority,
    order: await makeOrder(ports, parts, runId),
    inputs: inputs.values,
    parent: { runId: call.runId, cloudFlowId, cloudFlowName, actionPath },
    requestedAt: now,
    queueDeadlineAt: now + queueMs,
  };
}

async function makeOrder(ports: DesktopFlowsPorts, parts: Parts, runId: DesktopFlowRunId): Promise<WorkOrder> {
  const { call, parameters, flow, connection, inputs } = parts;
  const { targetId, username } = connection;
  const isSealed = call.hasSecuredInputs || inputs.sensitiveNames.length > 0;
  return {
    desktopFlowId: flow.id,
    desktopFlowName: flow.name,
    script: flow.script,
    dependencies: flow.dependencies,
    inputs: isSealed
      ? { kind: 'sealed', envelope: await ports.sealInputs({ runId, targetId, username, json: inputs.json }) }
      : { kind: 'plain', json: inputs.json },
    sensitiveNames: sensitiveNamesOf(flow, call),
    runMode: parameters.runMode,
    connectionId: connection.id,
    connectionKind: connection.kind,
    targetId,
    username,
    sealedPassword: connection.sealedPassword,
    timeoutMs: timeoutOf(call),
    senders: await ports.sendersOf([connection.ownerId, call.ownerId]),
  };
}

/**
 * The external names of all sensitive variables, in and out, and of all that the action secures: the machine masks them in its
 * log, the server in the history.
 */
function sensitiveNamesOf({ inputs, outputs }: DesktopFlowPackage, { hasSecuredInputs, hasSecuredOutputs }: OperationCall): string[] {
  const sensitive = [
    ...inputs.filter(({ isSensitive }) => isSensitive || hasSecuredInputs),
    ...outputs.filter(({ isSensitive }) => isSensitive || hasSecuredOutputs),
  ];
  return [...new Set(sensitive.map(({ name }) => name))];
}

function timeoutOf({ timeoutMs }: OperationCall): number {
  const wanted = timeoutMs ?? LIMITS.desktopFlowTimeoutMs;
  return Math.max(1, Math.min(Math.trunc(wanted), LIMITS.desktopFlowTimeoutMaxMs));
}
