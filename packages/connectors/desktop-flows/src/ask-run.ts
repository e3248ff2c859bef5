import { type AccountId, type DesktopFlowRunId, LIMITS } from '@tandem/kernel';
import type { WorkOrder } from '@tandem/protocol';
import { refuseLargePackage } from './package-size.ts';
import type { AskedDesktopRun, DesktopFlowConnection, DesktopFlowPackage, DesktopFlowsPorts, RunMode, RunPriority } from './ports.ts';
import { type RunInputs, refuseLargeInput } from './run-inputs.ts';

/** desktop-flow-connections: how long a run of a sign-in connection may wait. */
const SIGN_IN_QUEUE_MS = 3_600_000;

/** Everything that one run is made of, whoever asks for it. */
export interface RunRequest {
  readonly flow: DesktopFlowPackage;
  readonly connection: DesktopFlowConnection;
  readonly inputs: RunInputs;
  readonly runMode: RunMode;
  readonly priority: RunPriority;
  /** The owner of the cloud flow, or the person who runs the desktop flow itself. */
  readonly askedBy: AccountId;
  readonly parent: AskedDesktopRun['parent'];
  /** The longest time that applies where it is undefined is that of the platform. */
  readonly timeoutMs: number | undefined;
  readonly hasSecuredInputs: boolean;
  readonly hasSecuredOutputs: boolean;
}

/**
 * Checks what does not depend on who asks, and makes the work order.
 *
 * @throws TandemError as `DesktopFlowsPorts.requireTarget`, `DesktopFlowInputTooLarge`, `DesktopFlowPackageTooLarge`
 */
export async function askRun(ports: DesktopFlowsPorts, request: RunRequest): Promise<AskedDesktopRun> {
  const { flow, connection, inputs, priority, parent, runMode } = request;
  await ports.requireTarget({ runMode, ownerId: connection.ownerId, targetId: connection.targetId });
  const { inputBytes, packageBytes, queueTimeoutMs } = ports.limits();
  refuseLargeInput(inputs.json, inputBytes);
  refuseLargePackage(flow, packageBytes);
  const runId: DesktopFlowRunId = ports.ids.next();
  const now = ports.clock.now();
  const queueMs = connection.kind === 'sign-in' ? Math.min(queueTimeoutMs, SIGN_IN_QUEUE_MS) : queueTimeoutMs;
  return {
    runId,
    ownerId: connection.ownerId,
    priority,
    order: await makeOrder(ports, request, runId),
    inputs: inputs.values,
    parent,
    requestedAt: now,
    queueDeadlineAt: now + queueMs,
  };
}

async function makeOrder(ports: DesktopFlowsPorts, request: RunRequest, runId: DesktopFlowRunId): Promise<WorkOrder> {
  const { flow, connection, inputs, askedBy, runMode, hasSecuredInputs } = request;
  const { targetId, username } = connection;
  const isSealed = hasSecuredInputs || inputs.sensitiveNames.length > 0;
  return {
    desktopFlowId: flow.id,
    desktopFlowName: flow.name,
    script: flow.script,
    dependencies: flow.dependencies,
    inputs: isSealed
      ? { kind: 'sealed', envelope: await ports.sealInputs({ runId, targetId, username, json: inputs.json }) }
      : { kind: 'plain', json: inputs.json },
    sensitiveNames: sensitiveNamesOf(request),
    runMode,
    connectionId: connection.id,
    connectionKind: connection.kind,
    targetId,
    username,
    sealedPassword: connection.sealedPassword,
    timeoutMs: timeoutOf(request),
    senders: await ports.sendersOf([connection.ownerId, askedBy]),
  };
}

/**
 * The external names of all sensitive variables, in and out, and of all that the action secures: the machine masks them in its
 * log, the server in the history.
 */
function sensitiveNamesOf({ flow: { inputs, outputs }, hasSecuredInputs, hasSecuredOutputs }: RunRequest): string[] {
  const sensitive = [
    ...inputs.filter(({ isSensitive }) => isSensitive || hasSecuredInputs),
    ...outputs.filter(({ isSensitive }) => isSensitive || hasSecuredOutputs),
  ];
  return [...new Set(sensitive.map(({ name }) => name))];
}

function timeoutOf({ timeoutMs }: RunRequest): number {
  const wanted = timeoutMs ?? LIMITS.desktopFlowTimeoutMs;
  return Math.max(1, Math.min(Math.trunc(wanted), LIMITS.desktopFlowTimeoutMaxMs));
}
