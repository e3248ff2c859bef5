import { type CompiledFlow, type CompiledLevel, type CompiledTemplate, evaluateTemplate, printedSize } from '@tandem/cloud-flow';
import {
  asTandemError,
  CLOUD_FLOW_LIMITS,
  type CloudFlowLimits,
  type CloudFlowRunId,
  err,
  type JsonObject,
  type JsonValue,
  type Result,
  TandemError,
} from '@tandem/kernel';
import type { ActingRun } from '../actions/acting-run.ts';
import { levelEnded } from '../actions/level-ended.ts';
import { startAction } from '../actions/start-action.ts';
import type { Callback } from '../connector.ts';
import type { EnginePorts } from '../engine-ports.ts';
import type { FlowError, FlowResponse } from '../new-run.ts';
import type { CallerState } from '../run-callers.ts';
import type { RunState, RunStatus, StoredRun } from '../run-store.ts';
import type { ActionInstance, Ending } from './action-instance.ts';
import { triggerRecord, workflowRecord } from './action-record.ts';
import { LevelInstance } from './level-instance.ts';
import { levelStatus } from './level-status.ts';
import { neededLoopActions, readLoopActions } from './loop-records.ts';
import { OperationCalls } from './operation-calls.ts';
import { readLevels, resumeLevels } from './restore-run.ts';
import { type Attached, RunCommits } from './run-commits.ts';
import { RunHost } from './run-host.ts';
import { skipBranch, skipInside, skipInsideFailed } from './skip.ts';
import { stopOpenActions } from './stop-open-actions.ts';
import { watchContainer } from './time-out.ts';
import { actionTimedOut } from './timed-out.ts';
import { Variables } from './variables.ts';

/** A batch that reached the disk. */
export interface Committed {
  readonly state: RunState;
  /** The run was there before it was started: this one must be forgotten. */
  readonly isKnown: boolean;
  readonly isFirst: boolean;
}

/** What the engine hears from a run. */
export interface RunListener {
  /** The run has something to do: call `advance` soon. */
  runnable(run: CloudRun): void;
  committed(run: CloudRun, commit: Committed): void;
  /** The first batch did not reach the disk. */
  refused(run: CloudRun, reason: unknown): void;
  /** The store holds a wait that ends then. */
  waitsUntil(at: number): void;
  /** Counts an action that is ready at that time. @returns when it may begin */
  mayBeginAt(run: CloudRun, now: number): number;
  /** Whether anybody waits for the answer of the run. */
  callerOf(run: CloudRun): CallerState;
}

export interface CloudRunOptions {
  readonly ports: EnginePorts;
  readonly listener: RunListener;
  readonly stored: StoredRun;
  readonly flow: CompiledFlow;
  /** False for a run that the store does not have yet. */
  readonly isStored: boolean;
  readonly variables?: Variables;
}

/** What a run may do before others have their turn. */
export interface Share {
  readonly steps: number;
  readonly ms: number;
}

/** What a run does in one step. */
type Task = ActionInstance | LevelInstance | (() => void);

/** limits-and-config: the message size of Logic Apps, 100 MB. */
const MAX_VALUE_CHARACTERS = 104_857_600;
/** limits-and-config */
const MAX_TRACKED_CHARACTERS = 16_000;

/** One run in memory: the tree of its action instances, what is ready, and what the store has not seen. */
export class CloudRun implements ActingRun {
  readonly ports: EnginePorts;
  readonly stored: StoredRun;
  readonly flow: CompiledFlow;
  readonly variables: Variables;
  readonly trigger: JsonObject;
  readonly workflow: JsonObject;
  readonly root: LevelInstance;
  readonly calls: OperationCalls;
  /** Instances that are looked at again at a time. */
  readonly timed = new Set<ActionInstance>();
  state: RunState;
  readonly #listener: RunListener;
  readonly #commits: RunCommits;
  #queue: Task[] = [];
  #next = 0;
  /** Reads of the store that actions wait for. */
  #readCount = 0;

  constructor({ ports, listener, stored, flow, isStored, variables }: CloudRunOptions) {
    this.ports = ports;
    this.#listener = listener;
    this.stored = stored;
    this.flow = flow;
    this.variables = variables ?? new Variables();
    this.trigger = triggerRecord(stored);
    this.workflow = workflowRecord(stored);
    this.root = new LevelInstance(flow.root);
    this.calls = new OperationCalls(this);
    this.state = stored.state;
    this.#commits = new RunCommits(this, listener, isStored);
  }

  get runId(): CloudFlowRunId {
    return this.stored.runId;
  }

  get hasSecuredTrigger(): boolean {
    return this.stored.hasSecuredTrigger;
  }

  get limits(): CloudFlowLimits {
    return this.ports.limits?.() ?? CLOUD_FLOW_LIMITS.unlimited;
  }

  get hasEnded(): boolean {
    return this.state.endedAt !== undefined;
  }

  get randomness(): EnginePorts['randomness'] {
    return this.ports.randomness;
  }

  get hasWork(): boolean {
    return this.#next < this.#queue.length && !this.hasEnded;
  }

  /** Nothing but waits and rows on disk: the run may be forgotten. */
  get isIdle(): boolean {
    return !this.hasWork && this.isQuiet;
  }

  /** Nothing is under way outside: no commit, no call. */
  get isQuiet(): boolean {
    return this.#commits.isQuiet && !this.isCalling;
  }

  /** A call of a connector or a read of the store is under way. */
  get isCalling(): boolean {
    return this.calls.underWay + this.#readCount > 0;
  }

  /** The instance of that path, among those that are in reach. */
  find(path: string): ActionInstance | undefined {
    const levels = [this.root];
    for (let level = levels.pop(); level !== undefined; level = levels.pop()) {
      for (const instance of level.instances()) {
        if (instance?.path === path) return instance;
        if (instance !== undefined && path.startsWith(`${instance.path}/`)) levels.push(...instance.levels);
      }
    }
    return undefined;
  }

  /** Puts the first actions of a level into the queue. */
  openLevel(level: LevelInstance): void {
    if (level.openCount === 0) this.#push(level);
    for (const action of level.firstActions()) this.#push(level.instanceOf(action));
  }

  /** Opens a level whose rows the store has, from a former run: what is done in it is not done again. */
  reopenLevel(level: LevelInstance): void {
    this.#readCount++;
    const go = (act: () => void): void => {
      this.#readCount--;
      if (!this.hasEnded) act();
      this.#wake();
    };
    readLevels(this, [level]).then(
      (levels) => go(() => resumeLevels(this, levels)),
      (reason: unknown) => go(() => this.#breakDown(reason)),
    );
  }

  /** It is the turn of a run that was held. */
  release(): void {
    if (!this.state.isHeld || this.hasEnded) return;
    this.state = { ...this.state, isHeld: false };
    // A run that goes on where another one failed has rows already.
    if (this.stored.resumeOf === undefined) this.openLevel(this.root);
    else this.reopenLevel(this.root);
    this.#commits.hurry();
  }

  /** Opens the branch that a container takes, and skips what is in its others. */
  takeBranch(owner: ActionInstance, compiled: CompiledLevel, others: readonly CompiledLevel[]): void {
    owner.progress = compiled.branch;
    this.note(owner);
    for (const other of others) skipBranch(this, owner, other);
    const level = new LevelInstance(compiled, owner);
    owner.levels.push(level);
    this.openLevel(level);
  }

  /** Goes on with that after everything else that is ready, and in the next share when this one is used up. */
  later(work: () => void): void {
    this.#push(work);
  }

  /** Puts an instance or a level whose actions have all ended into the queue. */
  resume(task: ActionInstance | LevelInstance): void {
    this.#push(task);
  }

  /** Does steps until its share is used up, and commits what must be on disk before others. @returns whether there is more to do */
  advance({ steps, ms }: Share): boolean {
    const { clock } = this.ports;
    const until = clock.now() + ms;
    for (let left = steps; left > 0 && this.hasWork && !this.#commits.isFull; left--) {
      this.#step();
      if (clock.now() >= until) break;
    }
    this.#commits.flush();
    return this.hasWork && !this.#commits.isFull;
  }

  evaluate(instance: ActionInstance, template: CompiledTemplate, level: LevelInstance = instance.level): Result<JsonValue, TandemError> {
    if (template.constant !== undefined) return evaluateTemplate(template, NO_HOST);
    const host = new RunHost(this, instance, { level, nowMs: this.ports.clock.now() });
    const result = evaluateTemplate(template, host);
    if (host.hasReadSecret) instance.hasSecuredInputs = true;
    if (instance.isLate(this.ports.clock.now())) return err(actionTimedOut());
    if (!result.ok) return result;
    const size = printedSize(result.value);
    const fault = this.tooLarge(size);
    if (fault !== undefined) return err(fault);
    this.weigh(size);
    return result;
  }

  /** Why a value of that many characters as JSON text cannot be held, when it is too large. */
  tooLarge(characters: number): TandemError | undefined {
    return characters > MAX_VALUE_CHARACTERS ? valueTooLarge(characters) : undefined;
  }

  /** Counts characters that the next commit prints. */
  weigh(characters: number): void {
    this.#commits.weigh(characters);
  }

  callbackOf(instance: ActionInstance): Callback | undefined {
    const { callbackUrl, randomness } = this.ports;
    if (callbackUrl === undefined) return undefined;
    if (instance.callback === undefined) {
      const externalId = `${randomness.newGuid()}${randomness.newGuid()}`.replaceAll('-', '');
      instance.callback = { externalId, url: callbackUrl(externalId) };
    }
    return instance.callback;
  }

  /** For what no row holds: a secret in it makes no secret of the inputs. */
  evaluateSecret(instance: ActionInstance, template: CompiledTemplate): Result<JsonValue, TandemError> {
    return evaluateTemplate(template, new RunHost(this, instance, { level: instance.level, nowMs: this.ports.clock.now() }));
  }

  /** The row of the instance has changed. */
  note(instance: ActionInstance): void {
    this.#commits.note(instance);
  }

  /** Ends an action without an effect: what runs after it may go on at once. */
  end(instance: ActionInstance, ending: Ending): void {
    if (instance.wakeAt !== undefined) this.timed.delete(instance);
    instance.finish(ending, this.ports.clock.now());
    if (instance.action.trackedProperties !== undefined && ending.status !== 'Skipped')
      this.#track(instance, instance.action.trackedProperties);
    this.note(instance);
    this.settle(instance);
  }

  /** What cannot be worked out, is too much, or would show a secret is left out: tracking never fails an action. */
  #track(instance: ActionInstance, template: CompiledTemplate): void {
    const host = new RunHost(this, instance, { level: instance.level, nowMs: this.ports.clock.now() });
    const result = evaluateTemplate(template, host);
    const isSecret = host.hasReadSecret || instance.hasSecuredInputs || instance.hasSecuredOutputs;
    if (result.ok && !isSecret && printedSize(result.value) <= MAX_TRACKED_CHARACTERS) instance.trackedProperties = result.value;
    else this.ports.log.warn('properties not tracked', { runId: this.runId, path: instance.path });
  }

  /**
   * Ends an action with an effect. What runs after it is worked out at once and committed together with the result: nothing
   * can be seen outside before that, as effects and answers wait for a commit that holds all that came before them.
   */
  endEffect(instance: ActionInstance, ending: Ending): void {
    this.timed.delete(instance);
    this.end(instance, ending);
    this.#commits.hurry();
  }

  fail(instance: ActionInstance, error: FlowError, outputs?: JsonValue): void {
    const code = error.code === 'InvalidTemplate' ? 'BadRequest' : error.code;
    const status = code === 'ActionTimedOut' ? 'TimedOut' : 'Failed';
    skipInsideFailed(this, instance);
    this.end(instance, { status, code, error, ...(outputs === undefined ? {} : { outputs }) });
  }

  failWith(instance: ActionInstance, { code, message }: TandemError): void {
    this.fail(instance, { code, message });
  }

  /** Lets what runs after an ended action go on. */
  settle(instance: ActionInstance): void {
    if (this.hasEnded) return;
    const { level } = instance;
    for (const action of level.ended(instance.action)) this.#push(level.instanceOf(action));
    if (level.openCount === 0) this.#push(level);
  }

  /** Commits soon, and does the work once everything up to now is on disk. */
  afterCommit(work: () => void): void {
    this.#commits.afterCommit(work);
  }

  /** A call is about to make something that must not be on disk before the start of the run. */
  startNow(): void {
    this.#commits.startNow();
  }

  /** The action waits until that time. */
  waitUntil(instance: ActionInstance, at: number): void {
    instance.status = 'Waiting';
    instance.wakeAt = at;
    this.timed.add(instance);
    this.note(instance);
    this.#commits.hurry();
  }

  /** Commits the waiting row together with what the operation wants written. */
  attach(attached: Attached): void {
    this.#commits.attach(attached);
  }

  get caller(): CallerState {
    return this.#listener.callerOf(this);
  }

  respond(response: FlowResponse, isSecured: boolean): void {
    this.state = { ...this.state, response, hasSecuredResponse: isSecured };
    this.#commits.hurry();
  }

  /** Ends the run: what is under way is cancelled, the rest is skipped. */
  stop(status: RunStatus, reason: { readonly code: string; readonly error?: FlowError }): void {
    if (this.hasEnded) return;
    stopOpenActions(this, reason.code);
    this.#endRun(status, reason.error);
  }

  #levelHasEnded(level: LevelInstance): void {
    if (level.owner !== undefined) {
      levelEnded(this, level, level.owner);
      return;
    }
    const status = levelStatus(level);
    this.#endRun(status === 'Skipped' ? 'Succeeded' : status, status === 'Succeeded' ? undefined : runError(status));
  }

  #endRun(status: RunStatus, error: FlowError | undefined): void {
    this.state = { ...this.state, status, error, isHeld: false, endedAt: this.ports.clock.now() };
    this.#queue = [];
    this.#next = 0;
    this.#commits.dropAttached();
    this.timed.clear();
    this.calls.abortAll();
    this.#commits.hurry();
  }

  /** A defect of Tandem ends the run, not the server. */
  #breakDown(thrown: unknown): void {
    this.ports.log.error('run broken down', { runId: this.runId, err: thrown });
    const { code, message } = asTandemError(thrown);
    this.stop('Failed', { code, error: { code, message } });
  }

  #push(task: Task): void {
    this.#queue.push(task);
    this.#wake();
  }

  #wake(): void {
    this.#listener.runnable(this);
  }

  #step(): void {
    const task = this.#queue[this.#next];
    this.#next++;
    if (this.#next === this.#queue.length) {
      this.#queue = [];
      this.#next = 0;
    }
    try {
      if (typeof task === 'function') task();
      else if (task instanceof LevelInstance) this.#levelHasEnded(task);
      else if (task !== undefined) this.#decide(task);
    } catch (thrown) {
      this.#breakDown(thrown);
    }
  }

  #decide(instance: ActionInstance): void {
    if (instance.hasEnded) return;
    const { action, level } = instance;
    for (const { index, statuses } of action.runAfter) {
      const before = level.existing(index);
      if (before === undefined || (statuses as ReadonlySet<string>).has(before.status)) continue;
      this.#skip(instance, before);
      return;
    }
    const now = this.ports.clock.now();
    const at = this.#listener.mayBeginAt(this, now);
    if (at > now) this.#throttle(instance, at);
    else this.begin(instance);
  }

  /** The flow begins no more actions now: the row says why this one waits, and until when. */
  #throttle(instance: ActionInstance, at: number): void {
    instance.code = 'ActionThrottled';
    this.waitUntil(instance, at);
  }

  /** Begins an action whose turn it is. */
  begin(instance: ActionInstance): void {
    if (instance.hasEnded || instance.startedAt !== undefined) return;
    if (this.timed.delete(instance)) Object.assign(instance, { status: 'Running', code: '', wakeAt: undefined, isStored: false });
    instance.startedAt = this.ports.clock.now();
    const needed = neededLoopActions(this, instance);
    if (needed.length === 0) this.#start(instance);
    else this.afterCommit(() => this.#readThenStart(instance, needed));
  }

  #start(instance: ActionInstance): void {
    watchContainer(this, instance);
    startAction(this, instance);
  }

  /** What passes of ended loops gave is read back from the store when an expression asks for it. */
  #readThenStart(instance: ActionInstance, needed: ReturnType<typeof neededLoopActions>): void {
    this.#readCount++;
    const go = (start: () => void): void => {
      this.#readCount--;
      if (!this.hasEnded && !instance.hasEnded) start();
      this.#wake();
    };
    readLoopActions(this, needed).then(
      () => go(() => this.#start(instance)),
      (reason: unknown) => go(() => this.failWith(instance, asTandemError(reason))),
    );
  }

  #skip(instance: ActionInstance, before: ActionInstance): void {
    const error = {
      code: before.status === 'Skipped' ? 'ActionDependencyFailed' : 'ActionConditionFailed',
      message: `The action '${instance.action.name}' was skipped: its run after settings do not hold, as '${before.action.name}' ended ${before.status}.`,
    };
    skipInside(this, instance, { code: 'ActionSkipped', error });
    this.end(instance, { status: 'Skipped', code: 'ActionSkipped', error });
  }
}

function valueTooLarge(size: number): TandemError {
  const what = Number.isFinite(size) ? `larger than ${MAX_VALUE_CHARACTERS} characters` : 'nested too deep';
  return new TandemError('ActionValueTooLarge', `The value of the action is ${what} as JSON text.`, {
    fix: 'Work on smaller pieces, or keep only what later actions need.',
  });
}

/** Constant templates never look at their host. */
const NO_HOST = {} as RunHost;

function runError(status: RunStatus | 'Skipped'): FlowError {
  if (status === 'TimedOut') return { code: 'ActionTimedOut', message: 'An action timed out.' };
  return { code: 'ActionFailed', message: 'An action failed. No dependent actions succeeded.' };
}
