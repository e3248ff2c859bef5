import type { RunStarter, TriggerEvent } from '@tandem/cloud-engine';
import { readParameters, rowBody, type TriggerRules } from '@tandem/cloud-flow';
import {
  type Clock,
  type CloudFlowId,
  type CloudFlowLimits,
  type CloudFlowRunId,
  type IdSource,
  isoTime,
  JsonObject,
  type JsonValue,
  parseJson,
  printJson,
} from '@tandem/kernel';
import type { ResumeDefinition } from '@tandem/protocol';
import type { AccountRecord } from '@tandem/store';
import { chosenConnection } from '../cloud-flows/chosen-connection.ts';
import type { CloudFlows } from '../cloud-flows/cloud-flows.ts';
import type { OpenCloudFlow } from '../cloud-flows/open-cloud-flow.ts';
import type { ConnectorSupport } from '../connectors/connector-support.ts';
import type { RunDefinitions } from '../environment-variables/run-definitions.ts';
import type { FlowAccess } from '../flow-shares/flow-access.ts';
import type { RunConnections } from '../flow-shares/run-connections.ts';
import type { LiveHub } from '../live/live-hub.ts';
import { type Admission, type AdmittedRun, admit } from '../triggers/admission.ts';
import { eventRunId } from '../triggers/event-run-id.ts';
import { scheduledRunId } from '../triggers/scheduled-run-id.ts';
import { TriggerHost } from '../triggers/trigger-host.ts';
import type { TriggerMissLog } from '../triggers/trigger-miss-log.ts';
import type { CloudRuns } from './cloud-runs.ts';
import type { StartOfRun } from './run-history.ts';
import { conditionNotMet, connectionMissing, flowGone, flowIsOff, notByPerson, notCallable, triggerFailed } from './start-errors.ts';

export interface FlowStarterOptions {
  readonly flows: CloudFlows;
  readonly runConnections: RunConnections;
  readonly access: FlowAccess;
  readonly runs: CloudRuns;
  readonly definitions: RunDefinitions;
  readonly connectors: ConnectorSupport;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly live: LiveHub;
  readonly misses: TriggerMissLog;
  /** The limits that flows meet, as they are now. */
  readonly limits: () => CloudFlowLimits;
}

interface Start {
  readonly runId: CloudFlowRunId;
  readonly triggerOutputs: JsonObject;
  readonly hasSecuredTrigger?: boolean;
  readonly startedBy: RunStarter;
  readonly clientTrackingId?: string | undefined;
  readonly resubmitOf?: CloudFlowRunId;
  readonly goingOn?: GoingOn;
}

/** A run that another one goes on with. */
interface GoingOn {
  readonly resumeOf: CloudFlowRunId;
  /** What it ran with, when that is to run again. */
  readonly pinned: { readonly definition: JsonObject; readonly triggerName: string } | undefined;
}

/** Something that happened at a trigger, before its conditions are asked. */
interface Happening {
  readonly triggerOutputs: JsonObject;
  readonly startedBy: RunStarter;
  /** @param item its place when the happening is split */
  runIdOf(item: number | undefined): CloudFlowRunId;
}

/** What became of an event: the runs that were started for it, and why others were not. */
export interface Started extends Omit<Admission, 'runs'> {
  readonly runs: readonly StartedRun[];
}

export interface StartedRun {
  readonly runId: CloudFlowRunId;
  /** The name under which the flow wants the run tracked. */
  readonly clientTrackingId: string | undefined;
}

/** Runs whose starts are written together. */
const STARTS_AT_ONCE = 50;

/** A version that somebody tries out. */
export interface FlowTest {
  readonly version: number;
  /** The trigger body, or an earlier run whose trigger data is taken, which goes first. */
  readonly body: JsonValue | undefined;
  readonly former: Pick<StartOfRun, 'triggerOutputs' | 'hasSecuredTrigger'> | undefined;
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
   * @returns the run, or the first one when the trigger starts one for each item
   * @throws TandemError `WorkflowTriggerIsNotEnabled`, `ConnectionMissing`, `RunNotByPerson`, `InvalidTriggerBody`,
   *   `TriggerConditionNotMet`, `TriggerFailed`
   */
  async runNow(open: OpenCloudFlow, body: JsonValue | undefined, account: AccountRecord): Promise<CloudFlowRunId> {
    const { trigger } = open;
    if (trigger.kind === 'http') throw notByPerson();
    refuseWhenOff(open);
    const triggerOutputs = this.#byPerson(open, body, account);
    checkBody(open, triggerOutputs);
    return firstOf(await this.#happen(open, { triggerOutputs, startedBy: personOf(account), runIdOf: this.#newId }));
  }

  /**
   * Starts a version of a flow to see whether it works, also when the flow is off or has an HTTP trigger. Its conditions are not
   * asked: whoever tests wants to see a run.
   *
   * @throws TandemError `ConnectionMissing`, `InvalidTriggerBody`, `TriggerFailed`
   */
  async runTest(open: OpenCloudFlow, { version, body, former }: FlowTest, account: AccountRecord): Promise<CloudFlowRunId> {
    const startedBy = { ...personOf(account), testedVersion: version };
    if (former !== undefined) return this.#start(open, { runId: this.#newId(), ...triggerOf(former), startedBy });
    const triggerOutputs = this.#byPerson(open, body, account);
    checkBody(open, triggerOutputs);
    const isSplit = open.trigger.kind === 'button' || open.trigger.kind === 'http';
    if (!isSplit) return this.#start(open, { runId: this.#newId(), triggerOutputs, startedBy });
    const withoutConditions = { ...rulesOf(open), conditions: [] };
    return firstOf(await this.#happen(open, { triggerOutputs, startedBy, runIdOf: this.#newId }, withoutConditions));
  }

  /**
   * Starts a flow as it is now with the trigger data of one of its runs.
   *
   * @throws TandemError `CloudFlowGone`, `WorkflowTriggerIsNotEnabled`, `ConnectionMissing`, `InvalidTriggerBody`
   */
  async runAgain(former: FormerRun, account: AccountRecord): Promise<CloudFlowRunId> {
    const { runId: resubmitOf, triggerOutputs } = former;
    const open = await this.#lentTo(account, await this.#openOf(former));
    // What a run of one item began with is no whole body.
    if (rulesOf(open).splitOn === undefined) checkBody(open, triggerOutputs);
    return this.#start(open, { runId: this.#newId(), ...triggerOf(former), startedBy: personOf(account), resubmitOf });
  }

  /**
   * Starts a run that goes on where a former one failed, with the connections that the flow has now. Connections that the owner chose
   * after it were not chosen for what that run did: it gets them only from somebody to whom the owner lends connections.
   *
   * @param choice the definition that the former run had, with the values of its parameters, or the published one
   * @throws TandemError `RunNotResumable`, `CloudFlowGone`, `WorkflowTriggerIsNotEnabled`, `ConnectionMissing`, `InvalidTriggerBody`
   */
  async goOn(former: FormerRun, choice: ResumeDefinition, account: AccountRecord): Promise<CloudFlowRunId> {
    const { triggerOutputs, triggerName } = former;
    const open = await this.#lentTo(account, await this.#openOf(former));
    const definition = choice === 'same' ? definitionOf(former) : undefined;
    const pinned = definition === undefined ? undefined : { definition, triggerName };
    if (pinned === undefined && rulesOf(open).splitOn === undefined) checkBody(open, triggerOutputs);
    const startedBy = pinned === undefined ? personOf(account) : sameTest(former, account);
    const isLent = pinned === undefined || (await this.#options.access.mayUseConnections(open.record, account));
    const lent = isLent ? open : await this.#withFormerConnections(open, former);
    return this.#start(lent, { runId: this.#newId(), ...triggerOf(former), startedBy, goingOn: { resumeOf: former.runId, pinned } });
  }

  /** The version that runs, and the one that is newer; null for none, also of a flow that was deleted. */
  async versionsOf(id: CloudFlowId): Promise<{ readonly publishedVersion: number | null; readonly draftVersion: number | null }> {
    const open = await this.#options.flows.find(id);
    if (open === undefined) return { publishedVersion: null, draftVersion: null };
    const { publishedVersion, latestVersion } = open.record;
    return { publishedVersion, draftVersion: latestVersion > (publishedVersion ?? 0) ? latestVersion : null };
  }

  /** Whether the flow, or a value of an environment variable that it reads, is another one than the run began with. */
  async hasChangedSince(former: FormerRun): Promise<boolean> {
    const open = await this.#options.flows.find(former.cloudFlowId);
    if (open === undefined) return false;
    return former.definition !== printJson(await this.#options.definitions.of(open.flow.definition));
  }

  /** Starts a flow for a request to its HTTP trigger. @throws TandemError as `runNow` */
  async runForRequest(open: OpenCloudFlow, triggerOutputs: JsonObject): Promise<Started> {
    refuseWhenOff(open);
    checkBody(open, triggerOutputs);
    return this.#happen(open, { triggerOutputs, startedBy: { kind: 'http' }, runIdOf: this.#newId });
  }

  /** Starts a child flow for the flow that calls it. @throws TandemError as `runNow`, `ChildFlowTrigger` */
  async runForFlow(open: OpenCloudFlow, { runId, triggerOutputs, parent }: ChildRun): Promise<void> {
    refuseWhenOff(open);
    const { kind, name } = open.trigger;
    if (kind !== 'button' && kind !== 'http') throw notCallable(name);
    checkBody(open, triggerOutputs);
    await this.#start(open, { runId, triggerOutputs, startedBy: { kind: 'cloud-flow', ...parent } });
  }

  /**
   * Starts the run of a scheduled time; the same time twice starts one run.
   *
   * @param triggerOutputs what the flow gets to know of that time
   */
  async runScheduled(cloudFlowId: CloudFlowId, scheduledAt: number, triggerOutputs = new JsonObject()): Promise<void> {
    const open = await this.#options.flows.get(cloudFlowId);
    refuseWhenOff(open);
    await this.#happen(open, {
      triggerOutputs,
      startedBy: { kind: 'schedule' },
      runIdOf: (item) =>
        item === undefined ? scheduledRunId(cloudFlowId, scheduledAt) : eventRunId(cloudFlowId, String(scheduledAt), item),
    });
  }

  /** Starts the runs of an event that a trigger noticed; the same event twice starts them once. */
  async runForEvent(open: OpenCloudFlow, { key, outputs }: TriggerEvent): Promise<Started> {
    refuseWhenOff(open);
    const { id } = open.record;
    return this.#happen(open, { triggerOutputs: outputs, startedBy: { kind: 'event' }, runIdOf: (item) => eventRunId(id, key, item) });
  }

  /** @throws TandemError `CloudFlowGone`, `WorkflowTriggerIsNotEnabled` */
  async #openOf({ cloudFlowId }: FormerRun): Promise<OpenCloudFlow> {
    const open = await this.#options.flows.find(cloudFlowId);
    if (open === undefined) throw flowGone(cloudFlowId);
    refuseWhenOff(open);
    return open;
  }

  /** With the person's own connections, where the flow asks for them. */
  #lentTo(account: AccountRecord, open: OpenCloudFlow): Promise<OpenCloudFlow> {
    return this.#options.runConnections.forRunOf(open, account);
  }

  /** Of the connections that the owner provides, those that the former run had: a version that was only tested had none. */
  async #withFormerConnections(open: OpenCloudFlow, { connections: before }: FormerRun): Promise<OpenCloudFlow> {
    const provided = (await this.#options.flows.get(open.record.id)).record.connections;
    const kept = Object.entries(open.record.connections).filter(([key, id]) => before[key] === id || provided[key] !== id);
    return { ...open, record: { ...open.record, connections: Object.fromEntries(kept) } };
  }

  #newId = (): CloudFlowRunId => this.#options.ids.next();

  #byPerson({ trigger }: OpenCloudFlow, body: JsonValue | undefined, account: AccountRecord): JsonObject {
    const values = body ?? new JsonObject();
    return JsonObject.of([
      ['headers', personHeaders(account, isoTime(this.#options.clock.now()))],
      ['body', trigger.kind === 'button' && trigger.isForRow ? rowBody(values) : values],
    ]);
  }

  async #happen(open: OpenCloudFlow, happening: Happening, rules = rulesOf(open)): Promise<Started> {
    const { startedBy, runIdOf } = happening;
    const admission = await this.#admit(open, happening, rules);
    await this.#options.misses.note(open.record.id, admission);
    const runs = admission.runs.map((run) => ({ ...run, runId: runIdOf(run.item) }));
    for (let from = 0; from < runs.length; from += STARTS_AT_ONCE) {
      const together = runs.slice(from, from + STARTS_AT_ONCE);
      await Promise.all(together.map(({ item: _, ...run }) => this.#start(open, { ...run, startedBy })));
    }
    return { ...admission, runs: runs.map(({ runId, clientTrackingId }) => ({ runId, clientTrackingId })) };
  }

  async #admit({ record, flow, trigger }: OpenCloudFlow, { triggerOutputs }: Happening, rules: TriggerRules): Promise<Admission> {
    if (!decides(rules)) return { runs: [asItIs(triggerOutputs)], missed: 0, fault: undefined };
    const surroundings = {
      triggerName: trigger.name,
      cloudFlowId: record.id,
      cloudFlowName: record.name,
      parameters: readParameters(await this.#options.definitions.of(flow.definition)),
      nowMs: this.#options.clock.now(),
    };
    return admit({ ...rules, limits: this.#options.limits() }, triggerOutputs, (outputs) => new TriggerHost(surroundings, outputs));
  }

  async #start(open: OpenCloudFlow, { goingOn, ...start }: Start): Promise<CloudFlowRunId> {
    const { record, flow, trigger } = open;
    refuseWithoutConnections(open, this.#options.connectors);
    const { concurrency } = rulesOf(open);
    const { definition = await this.#options.definitions.of(flow.definition), triggerName = trigger.name } = goingOn?.pinned ?? {};
    await this.#options.runs.start({
      ...start,
      ...(goingOn === undefined ? {} : { resumeOf: goingOn.resumeOf }),
      ...(concurrency === undefined || goingOn !== undefined ? {} : { concurrency }),
      cloudFlowId: record.id,
      cloudFlowName: record.name,
      definition,
      connections: record.connections,
      ownerId: record.ownerId,
      triggerName,
    });
    this.#options.live.publish('cloud-flow-runs');
    return start.runId;
  }
}

const NO_RULES: TriggerRules = { conditions: [], splitOn: undefined, clientTrackingId: undefined, concurrency: undefined };

function rulesOf({ flow }: OpenCloudFlow): TriggerRules {
  return flow.compiled.triggers[0]?.rules ?? NO_RULES;
}

/** Most triggers let every event pass as it is. */
function decides({ conditions, splitOn, clientTrackingId }: TriggerRules): boolean {
  return conditions.length > 0 || splitOn !== undefined || clientTrackingId !== undefined;
}

function asItIs(triggerOutputs: JsonObject): AdmittedRun {
  return { triggerOutputs, item: undefined, clientTrackingId: undefined };
}

/** @throws TandemError when there is none */
function firstOf({ runs, fault }: Started): CloudFlowRunId {
  const [first] = runs;
  if (first !== undefined) return first.runId;
  throw fault === undefined ? conditionNotMet() : triggerFailed(fault);
}

function checkBody({ trigger }: OpenCloudFlow, triggerOutputs: JsonObject): void {
  if (trigger.kind === 'button' || trigger.kind === 'http') trigger.checkBody(triggerOutputs.get('body') ?? null);
}

function refuseWhenOff({ record }: OpenCloudFlow): void {
  if (record.state !== 'On') throw flowIsOff();
}

/** Connectors that are not here need none: only their own actions fail, when they are reached. */
function refuseWithoutConnections({ record, flow }: OpenCloudFlow, connectors: ConnectorSupport): void {
  const needed = [...flow.connectionReferences].filter(([, apiName]) => connectors.of(apiName) === 'connection-needed');
  const open = needed.flatMap(([key]) => (chosenConnection(record.connections, key) === undefined ? [key] : []));
  if (open.length > 0) throw connectionMissing(open);
}

function definitionOf({ definition }: FormerRun): JsonObject {
  const value = parseJson(definition);
  return value instanceof JsonObject ? value : new JsonObject();
}

/** A test stays one when it is gone on with as it was. */
function sameTest({ startedBy }: FormerRun, account: AccountRecord): RunStarter {
  const testedVersion = startedBy.kind === 'account' ? startedBy.testedVersion : undefined;
  return { ...personOf(account), ...(testedVersion === undefined ? {} : { testedVersion }) };
}

/** What was secured stays so, also when the definition does not ask for it any more. */
function triggerOf({ triggerOutputs, hasSecuredTrigger }: Pick<StartOfRun, 'triggerOutputs' | 'hasSecuredTrigger'>) {
  return { triggerOutputs, hasSecuredTrigger };
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
