import type { CommitAttachment } from '@tandem/cloud-engine';
import { newDelivery } from '@tandem/dispatch';
import {
  type AccountId,
  type Clock,
  type CloudFlowRunId,
  type ConnectionId,
  type DesktopFlowId,
  type DesktopFlowRunId,
  type IdSource,
  type JsonObject,
  printJson,
  type TandemError,
  type TargetId,
} from '@tandem/kernel';
import type { WorkOrder } from '@tandem/protocol';
import { seal } from '@tandem/sealing';
import type {
  AccountStore,
  ConnectionStore,
  DesktopFlowRecord,
  DesktopFlowRunRecord,
  DesktopFlowRunStore,
  DesktopFlowStore,
  NewDesktopFlowRun,
} from '@tandem/store';
import type { RunAuthority } from '../cloud-flow-runs/run-authority.ts';
import type { DesktopFlowReadings } from '../desktop-flows/desktop-flow-reader.ts';
import type { Licences } from '../licences/licences.ts';
import type { LiveHub } from '../live/live-hub.ts';
import type { Targets } from '../machine-groups/targets.ts';
import { requireUsable } from '../machine-groups/usable-target.ts';
import type { SettingsService } from '../settings/settings.ts';
import { gatherChildFlows } from './child-flows.ts';
import { notByAuthor, notForPerson, notPublished, notYours } from './desktop-flow-faults.ts';
import { readEndedRun } from './ended-run.ts';
import { maskValues } from './mask.ts';
import type { Queue } from './queue.ts';
import type { RunOutputs } from './run-outputs.ts';

export interface ConnectorPortsOptions {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly settings: SettingsService;
  readonly live: LiveHub;
  readonly accounts: AccountStore;
  readonly flows: DesktopFlowStore;
  readonly readings: DesktopFlowReadings;
  readonly connections: ConnectionStore;
  readonly runs: DesktopFlowRunStore;
  readonly outputs: RunOutputs;
  readonly targets: Targets;
  readonly licences: Licences;
  readonly queue: Queue;
  readonly authority: Pick<RunAuthority, 'judgesOf'>;
}

interface AskingFlow {
  readonly ownerId: AccountId;
  readonly runId?: CloudFlowRunId | undefined;
  readonly isOfDesktopFlow?: boolean;
}

/** A run as the connector makes it of what was asked. */
export interface AskedRun extends Pick<DesktopFlowRunRecord, 'ownerId' | 'priority' | 'parent' | 'requestedAt'> {
  readonly runId: DesktopFlowRunId;
  readonly order: WorkOrder;
  readonly inputs: JsonObject;
  readonly queueDeadlineAt: number;
}

interface TargetQuestion {
  readonly runMode: WorkOrder['runMode'];
  readonly ownerId: AccountId;
  readonly targetId: TargetId;
}

interface InputsToSeal {
  readonly runId: DesktopFlowRunId;
  readonly targetId: TargetId;
  readonly username: string;
  readonly json: string;
}

/** What the connector of desktop flows needs of this server; `main.ts` brings both together. */
export function makeConnectorPorts(options: ConnectorPortsOptions) {
  const { clock, ids, settings, connections, queue, runs } = options;
  return {
    clock,
    ids,
    limits() {
      const { desktopFlowInputBytes, desktopFlowPackageBytes, runQueueTimeoutMs } = settings.current();
      return { inputBytes: desktopFlowInputBytes, packageBytes: desktopFlowPackageBytes, queueTimeoutMs: runQueueTimeoutMs };
    },
    findFlow: (id: DesktopFlowId, asking: AskingFlow) => findFlow(options, id, asking),
    listFlows: (ownerId: AccountId) => listFlows(options, ownerId),
    findConnection: (id: ConnectionId) => connections.get(id),
    sendersOf: (ids: readonly AccountId[]) => sendersOf(options, ids),
    requireTarget: (question: TargetQuestion) => requireTarget(options, question),
    sealInputs: (inputs: InputsToSeal) => sealInputs(options, inputs),
    prepareRun: (asked: AskedRun) => prepareRun(options, asked),
    queued(runId: DesktopFlowRunId): void {
      options.live.publish('desktop-flow-runs');
      queue.queued(runId);
    },
    cancel: (runId: DesktopFlowRunId) => queue.cancel(runId),
    ended: (runId: DesktopFlowRunId) => readEndedRun(runId, { runs, outputs: options.outputs }),
  };
}

async function findFlow(options: ConnectorPortsOptions, id: DesktopFlowId, asking: AskingFlow) {
  const { accounts, flows, readings } = options;
  const flow = await flows.get(id);
  if (flow === undefined) return undefined;
  const callers = await callersOf(options, asking);
  const requireCallable = async (called: DesktopFlowRecord): Promise<void> => {
    if (!(await mayCall(accounts, called, callers))) throw refusalOf(called, { ...asking, callers });
  };
  await requireCallable(flow);
  if (flow.publishedVersion === null) throw notPublished(flow.name);
  const { inputs, outputs } = readings.of(flow.script);
  const dependencies = await gatherChildFlows(flow, { flows, readings, requireCallable });
  return { id, name: flow.name, script: flow.script, dependencies, inputs, outputs };
}

function refusalOf(
  { name, ownerId }: DesktopFlowRecord,
  { isOfDesktopFlow, callers }: AskingFlow & { readonly callers: readonly AccountId[] },
): TandemError {
  if (isOfDesktopFlow === true) return notForPerson(name);
  return callers[0] === ownerId ? notByAuthor(name) : notYours(name);
}

/** The desktop flows that a flow runs which somebody runs by hand or tries in the designer: the own ones, and those of administrators. */
export async function childFlowsFor(
  { accounts, flows, readings }: Pick<ConnectorPortsOptions, 'accounts' | 'flows' | 'readings'>,
  flow: Pick<DesktopFlowRecord, 'id' | 'name' | 'script'>,
  accountId: AccountId,
): Promise<WorkOrder['dependencies']> {
  const requireCallable = (called: DesktopFlowRecord) => requireRunnable(accounts, called, accountId);
  return gatherChildFlows(flow, { flows, readings, requireCallable });
}

/** @throws TandemError `DesktopFlowNotYours` */
export async function requireRunnable(accounts: AccountStore, flow: DesktopFlowRecord, accountId: AccountId): Promise<void> {
  if (!(await mayCall(accounts, flow, [accountId]))) throw notForPerson(flow.name);
}

async function listFlows({ accounts, flows, readings }: ConnectorPortsOptions, ownerId: AccountId) {
  const all = await flows.list();
  const admins = new Set((await accounts.list()).filter(({ role }) => role === 'admin').map(({ id }) => id));
  const callable = all.filter((flow) => flow.ownerId === ownerId || admins.has(flow.ownerId));
  return callable.map(({ id, name, script }) => ({ id, name, ...readings.of(script) }));
}

/** Whoever answers for what a run does; at design time nobody else than the person at work. */
async function callersOf({ authority }: ConnectorPortsOptions, { runId, ownerId }: AskingFlow): Promise<readonly AccountId[]> {
  if (runId === undefined) return [ownerId];
  return (await authority.judgesOf({ runId, ownerId })).map(({ id }) => id);
}

/** A cloud flow calls desktop flows of those who answer for what it does, and of administrators; a person the own ones, and theirs. */
export async function mayCall(
  accounts: AccountStore,
  flow: { readonly ownerId: AccountId },
  callers: readonly AccountId[],
): Promise<boolean> {
  return callers.every((id) => id === flow.ownerId) || (await accounts.get(flow.ownerId))?.role === 'admin';
}

/** Whose connection the run uses and whose cloud flow asks for it; an account that is gone has its id alone. */
async function sendersOf({ accounts }: ConnectorPortsOptions, ids: readonly AccountId[]): Promise<NonNullable<WorkOrder['senders']>> {
  const distinct = [...new Set(ids)];
  return Promise.all(distinct.map(async (accountId) => ({ accountId, email: (await accounts.get(accountId))?.email ?? '' })));
}

async function requireTarget({ licences, targets }: ConnectorPortsOptions, { runMode, ownerId, targetId }: TargetQuestion) {
  const { members } = requireUsable(await targets.find(targetId));
  await licences.require({ runMode, ownerId, machines: members });
}

async function sealInputs({ targets }: ConnectorPortsOptions, { runId, targetId, username, json }: InputsToSeal): Promise<string> {
  const { sealingKey } = requireUsable(await targets.find(targetId));
  return seal(sealingKey, json, { purpose: 'run-inputs', targetId, subjectId: runId, username });
}

function prepareRun(options: ConnectorPortsOptions, asked: AskedRun): CommitAttachment {
  return options.runs.prepareNew(newRunOf(options, asked));
}

/** What is written of a run that was asked for. */
export function newRunOf({ settings }: Pick<ConnectorPortsOptions, 'settings'>, asked: AskedRun): NewDesktopFlowRun {
  const {
    desktopFlowRunsPerMinute: runsPerMinute,
    runQueueLength: queueLength,
    desktopFlowLogVerbosity: logVerbosity,
  } = settings.current();
  const order = logVerbosity === 'Full' ? asked.order : { ...asked.order, logVerbosity };
  const maskedInputs = printJson(maskValues(asked.inputs, asked.order.sensitiveNames));
  return { run: recordOf({ ...asked, order }), maskedInputs, order, runsPerMinute, queueLength };
}

function recordOf({ runId, order, ownerId, priority, parent, requestedAt, queueDeadlineAt }: AskedRun): DesktopFlowRunRecord {
  return {
    id: runId,
    // The connector made the order from ids of this installation.
    desktopFlowId: order.desktopFlowId as DesktopFlowId,
    desktopFlowName: order.desktopFlowName,
    runMode: order.runMode,
    priority,
    frontRank: 0,
    connectionId: order.connectionId as ConnectionId,
    targetId: order.targetId as TargetId,
    username: order.username,
    ownerId,
    parent,
    agentVersion: null,
    actionCount: 0,
    logVerbosity: order.logVerbosity ?? 'Full',
    requestedAt,
    delivery: newDelivery({ runId, requestedAt, timeoutMs: order.timeoutMs, queueTimeoutMs: queueDeadlineAt - requestedAt }),
  };
}
