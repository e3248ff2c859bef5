import type { RunStarter } from '@tandem/cloud-engine';
import {
  type Clock,
  type CloudFlowId,
  type CloudFlowRunId,
  type IdSource,
  isoTime,
  JsonObject,
  type JsonValue,
  TandemError,
} from '@tandem/kernel';
import type { AccountRecord } from '@tandem/store';
import { chosenConnection } from '../cloud-flows/chosen-connection.ts';
import type { CloudFlows, OpenCloudFlow } from '../cloud-flows/cloud-flows.ts';
import type { RunDefinitions } from '../environment-variables/run-definitions.ts';
import type { LiveHub } from '../live/live-hub.ts';
import { scheduledRunId } from '../triggers/scheduled-run-id.ts';
import type { CloudRuns } from './cloud-runs.ts';
import type { StartOfRun } from './run-history.ts';

export interface FlowStarterOptions {
  readonly flows: CloudFlows;
  readonly runs: CloudRuns;
  readonly definitions: RunDefinitions;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly live: LiveHub;
}

interface Start {
  readonly runId: CloudFlowRunId;
  readonly triggerOutputs: JsonObject;
  readonly startedBy: RunStarter;
  readonly resubmitOf?: CloudFlowRunId;
}

/** A version that somebody tries out. */
export interface FlowTest {
  readonly version: number;
  /** The trigger body, or the trigger data of an earlier run, which goes first. */
  readonly body: JsonValue | undefined;
  readonly triggerOutputs: JsonObject | undefined;
}

/** A run that is to happen once more. */
export interface FormerRun extends StartOfRun {
  readonly runId: CloudFlowRunId;
}

/** A run that another flow asks for. */
export interface ChildRun {
  readonly runId: CloudFlowRunId;
  readonly triggerOutputs: JsonObject;
  readonly parent: { readonly runId: CloudFlowRunId; readonly cloudFlowName: string; readonly depth: number };
}

/** The roads by which a cloud flow starts: a person, its HTTP trigger, its schedule, one of its runs. */
export class FlowStarter {
  readonly #options: FlowStarterOptions;

  constructor(options: FlowStarterOptions) {
    this.#options = options;
  }

  /**
   * Starts a flow for a person, with the values of the run form as its trigger body.
   *
   * @throws TandemError `WorkflowTriggerIsNotEnabled`, `ConnectionMissing`, `RunNotByPerson`, `InvalidTriggerBody`
   */
  async runNow(open: OpenCloudFlow, body: JsonValue | undefined, account: AccountRecord): Promise<CloudFlowRunId> {
    const { trigger } = open;
    if (trigger.kind === 'http') {
      throw new TandemError('RunNotByPerson', 'This flow starts when its HTTP trigger is called.', {
        status: 409,
        fix: 'Send the request to the trigger URL that the details of the flow show.',
      });
    }
    refuseWhenOff(open);
    const triggerOutputs = this.#byPerson(body, account);
    if (trigger.kind === 'button') trigger.checkBody(triggerOutputs.get('body') ?? null);
    return this.#start(open, { runId: this.#options.ids.next(), triggerOutputs, startedBy: personOf(account) });
  }

  /**
   * Starts a version of a flow to see whether it works, also when the flow is off or has an HTTP trigger.
   *
   * @throws TandemError `ConnectionMissing`, `InvalidTriggerBody`
   */
  async runTest(open: OpenCloudFlow, { version, body, triggerOutputs: former }: FlowTest, account: AccountRecord): Promise<CloudFlowRunId> {
    const triggerOutputs = former ?? this.#byPerson(body, account);
    checkBody(open, triggerOutputs);
    const startedBy = { ...personOf(account), testedVersion: version };
    return this.#start(open, { runId: this.#options.ids.next(), triggerOutputs, startedBy });
  }

  /**
   * Starts a flow as it is now with the trigger data of one of its runs.
   *
   * @throws TandemError `CloudFlowGone`, `WorkflowTriggerIsNotEnabled`, `ConnectionMissing`, `InvalidTriggerBody`
   */
  async runAgain({ runId: resubmitOf, cloudFlowId, triggerOutputs }: FormerRun, account: AccountRecord): Promise<CloudFlowRunId> {
    const open = await this.#options.flows.find(cloudFlowId);
    if (open === undefined) throw flowGone(cloudFlowId);
    refuseWhenOff(open);
    checkBody(open, triggerOutputs);
    return this.#start(open, { runId: this.#options.ids.next(), triggerOutputs, startedBy: personOf(account), resubmitOf });
  }

  /** Starts a flow for a request to its HTTP trigger. @throws TandemError as `runNow` */
  async runForRequest(open: OpenCloudFlow, triggerOutputs: JsonObject): Promise<CloudFlowRunId> {
    refuseWhenOff(open);
    checkBody(open, triggerOutputs);
    return this.#start(open, { runId: this.#options.ids.next(), triggerOutputs, startedBy: { kind: 'http' } });
  }

  /** Starts a child flow for the flow that calls it. @throws TandemError as `runNow`, `ChildFlowTrigger` */
  async runForFlow(open: OpenCloudFlow, { runId, triggerOutputs, parent }: ChildRun): Promise<void> {
    refuseWhenOff(open);
    const { kind, name } = open.trigger;
    if (kind !== 'button' && kind !== 'http') throw notCallable(name);
    checkBody(open, triggerOutputs);
    await this.#start(open, { runId, triggerOutputs, startedBy: { kind: 'cloud-flow', ...parent } });
  }

  /** Starts the run of a scheduled time; the same time twice starts one run. */
  async runScheduled(cloudFlowId: CloudFlowId, scheduledAt: number): Promise<void> {
    const open = await this.#options.flows.get(cloudFlowId);
    refuseWhenOff(open);
    await this.#start(open, {
      runId: scheduledRunId(cloudFlowId, scheduledAt),
      triggerOutputs: new JsonObject(),
      startedBy: { kind: 'schedule' },
    });
  }

  #byPerson(body: JsonValue | undefined, account: AccountRecord): JsonObject {
    return JsonObject.of([
      ['headers', personHeaders(account, isoTime(this.#options.clock.now()))],
      ['body', body ?? new JsonObject()],
    ]);
  }

  async #start(open: OpenCloudFlow, start: Start): Promise<CloudFlowRunId> {
    const { record, flow, trigger } = open;
    refuseWithoutConnections(open);
    await this.#options.runs.start({
      ...start,
      cloudFlowId: record.id,
      cloudFlowName: record.name,
      definition: await this.#options.definitions.of(flow.definition),
      connections: record.connections,
      ownerId: record.ownerId,
      triggerName: trigger.name,
    });
    this.#options.live.publish('cloud-flow-runs');
    return start.runId;
  }
}

function checkBody({ trigger }: OpenCloudFlow, triggerOutputs: JsonObject): void {
  if (trigger.kind === 'button' || trigger.kind === 'http') trigger.checkBody(triggerOutputs.get('body') ?? null);
}

function refuseWhenOff({ record }: OpenCloudFlow): void {
  if (record.state === 'On') return;
  throw new TandemError('WorkflowTriggerIsNotEnabled', 'The cloud flow is turned off.', { status: 409, fix: 'Turn the flow on first.' });
}

function refuseWithoutConnections({ record, flow }: OpenCloudFlow): void {
  const open = [...flow.connectionReferences.keys()].filter((key) => chosenConnection(record.connections, key) === undefined);
  if (open.length === 0) return;
  throw new TandemError('ConnectionMissing', `No connection is chosen for ${open.join(', ')}.`, {
    status: 409,
    fix: 'Choose a connection for each reference in the details of the flow.',
  });
}

function notCallable(trigger: string): TandemError {
  return new TandemError('ChildFlowTrigger', `The trigger ${trigger} of the child flow takes no calls.`, {
    fix: 'Give the child flow a trigger that is started by hand or by a request.',
  });
}

function flowGone(id: CloudFlowId): TandemError {
  return new TandemError('CloudFlowGone', `The cloud flow ${id} of this run was deleted.`, {
    status: 409,
    fix: 'Import the flow again and start it there.',
  });
}

function personOf({ id, name }: AccountRecord) {
  return { kind: 'account', accountId: id, name } as const;
}

/** The headers by which flows with a Button trigger learn who started them. */
function personHeaders(account: AccountRecord, time: string): JsonObject {
  return JsonObject.of([
    ['x-ms-user-name', account.name],
    ['x-ms-user-email', account.email],
    ['x-ms-user-timestamp', time],
    ['x-ms-user-id', account.id],
  ]);
}
