import type { CommitAttachment } from '@tandem/cloud-engine';
import { newDelivery } from '@tandem/dispatch';
import {
  type AccountId,
  type Clock,
  type ConnectionId,
  type DesktopFlowId,
  type DesktopFlowRunId,
  type IdSource,
  type JsonObject,
  printJson,
  TandemError,
  type TargetId,
} from '@tandem/kernel';
import type { WorkOrder } from '@tandem/protocol';
import { seal } from '@tandem/sealing';
import type { ConnectionStore, DesktopFlowRunRecord, DesktopFlowRunStore, DesktopFlowStore } from '@tandem/store';
import type { Licences } from '../licences/licences.ts';
import type { LiveHub } from '../live/live-hub.ts';
import type { OpenTarget, Targets } from '../machine-groups/targets.ts';
import type { SettingsService } from '../settings/settings.ts';
import { readEndedRun } from './ended-run.ts';
import type { FlowInterfaces } from './flow-interfaces.ts';
import { maskValues } from './mask.ts';
import type { Queue } from './queue.ts';
import type { RunOutputs } from './run-outputs.ts';

export interface ConnectorPortsOptions {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly settings: SettingsService;
  readonly live: LiveHub;
  readonly flows: DesktopFlowStore;
  readonly interfaces: FlowInterfaces;
  readonly connections: ConnectionStore;
  readonly runs: DesktopFlowRunStore;
  readonly outputs: RunOutputs;
  readonly targets: Targets;
  readonly licences: Licences;
  readonly queue: Queue;
}

/** A run as the connector asks for it. */
export interface AskedRun extends Pick<DesktopFlowRunRecord, 'ownerId' | 'priority' | 'parent' | 'requestedAt'> {
  readonly runId: DesktopFlowRunId;
  readonly order: WorkOrder;
  readonly inputs: JsonObject;
  readonly queueDeadlineAt: number;
}

interface LicenceQuestion {
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
    findFlow: (id: DesktopFlowId) => findFlow(options, id),
    findConnection: (id: ConnectionId) => connections.get(id),
    requireLicence: (question: LicenceQuestion) => requireLicence(options, question),
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

async function findFlow({ flows, interfaces }: ConnectorPortsOptions, id: DesktopFlowId) {
  const flow = await flows.get(id);
  if (flow === undefined) return undefined;
  const { inputs, outputs } = interfaces.of(flow);
  return { id, name: flow.name, script: flow.script, dependencies: [], inputs, outputs };
}

async function requireLicence({ licences, targets }: ConnectorPortsOptions, { runMode, ownerId, targetId }: LicenceQuestion) {
  const target = await targets.find(targetId);
  await licences.require({ runMode, ownerId, machines: target?.members ?? [] });
}

async function sealInputs({ targets }: ConnectorPortsOptions, { runId, targetId, username, json }: InputsToSeal): Promise<string> {
  const key = sealingKeyOf(await targets.find(targetId));
  return seal(key, json, { purpose: 'run-inputs', targetId, subjectId: runId, username });
}

function sealingKeyOf(target: OpenTarget | undefined): string {
  if (target === undefined) {
    throw new TandemError('TargetNotFound', 'The machine or machine group of the connection was deleted.', {
      status: 404,
      fix: 'Choose a connection to another machine in the details of the cloud flow.',
    });
  }
  if (target.sealingKey !== null) return target.sealingKey;
  throw new TandemError('GroupIsEmpty', `The machine group ${target.name} has no machines.`, {
    fix: 'Let a machine join the group first.',
  });
}

function prepareRun({ runs, settings }: ConnectorPortsOptions, asked: AskedRun): CommitAttachment {
  const { desktopFlowRunsPerMinute: runsPerMinute, runQueueLength: queueLength } = settings.current();
  const maskedInputs = printJson(maskValues(asked.inputs, asked.order.sensitiveNames));
  return runs.prepareNew({ run: recordOf(asked), maskedInputs, order: asked.order, runsPerMinute, queueLength });
}

function recordOf({ runId, order, ownerId, priority, parent, requestedAt, queueDeadlineAt }: AskedRun): DesktopFlowRunRecord {
  return {
    id: runId,
    // The connector made the order from ids of this installation.
    desktopFlowId: order.desktopFlowId as DesktopFlowId,
    desktopFlowName: order.desktopFlowName,
    runMode: order.runMode,
    priority,
    connectionId: order.connectionId as ConnectionId,
    targetId: order.targetId as TargetId,
    username: order.username,
    ownerId,
    parent,
    agentVersion: null,
    actionCount: 0,
    requestedAt,
    delivery: newDelivery({ runId, requestedAt, timeoutMs: order.timeoutMs, queueTimeoutMs: queueDeadlineAt - requestedAt }),
  };
}
