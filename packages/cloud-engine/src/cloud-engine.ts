import { CLOUD_FLOW_LIMITS, type CloudFlowId, type CloudFlowLimits, type CloudFlowRunId, limitWords, TandemError } from '@tandem/kernel';
import type { OperationOutcome } from './connector.ts';
import type { EnginePorts } from './engine-ports.ts';
import { FlowCache } from './flow-cache.ts';
import { FlowPaces } from './flow-pace.ts';
import { loadRun } from './load-run.ts';
import type { FlowError, FlowResponse, NewCloudRun } from './new-run.ts';
import { ResponseWaiters } from './response-waiters.ts';
import { resumeBatch } from './resume/resume-run.ts';
import { CloudRun, type Committed, type RunListener, type Share } from './run/cloud-run.ts';
import { findOperation, parametersOf } from './run/operation-calls.ts';
import { wakeTimed } from './run/wake-timed.ts';
import { type CallerLoss, RunCallers } from './run-callers.ts';
import { RunGate } from './run-gate.ts';
import type { RunState, StoredRun, WaitingOperation } from './run-store.ts';
import { WakeTimer } from './wake-timer.ts';

/** What a run may do before others have their turn. */
const SHARE: Share = { steps: 200, ms: 20 };
const NO_SHARE: Share = { steps: 0, ms: 0 };
/** How long all runs together may keep the event loop before requests and the disk have their turn. */
const TURN_MS = 50;
const DUE_PER_READ = 200;
const WAITING_PER_READ = 500;
/** Runs that are taken up together: their counts share a commit of the store. */
const RUNS_AT_ONCE = 50;
/** How long a run that could not be read is left alone. */
const UNREADABLE_RETRY_MS = 1000;
const OVERDUE_CHECK_MS = 3_600_000;
/** Runs that were asked for and are not on disk yet: more would wait for seconds instead of being told to come again. */
const MAX_STARTING = 1000;

type ChangeListener = (runId: CloudFlowRunId, state: RunState) => void;

interface Settling {
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Runs cloud flows so that nothing that was accepted is lost: what a run did is in its history before anything depends on
 * it, and a run goes on from there after a crash. Runs that only wait are not in memory.
 */
export class CloudEngine {
  readonly #ports: EnginePorts;
  readonly #flows = new FlowCache();
  readonly #runs = new Map<CloudFlowRunId, CloudRun>();
  readonly #loading = new Map<CloudFlowRunId, Promise<CloudRun | undefined>>();
  readonly #runnable = new Set<CloudRun>();
  readonly #starting = new Map<CloudFlowRunId, Settling[]>();
  readonly #ending = new Map<CloudFlowRunId, (() => void)[]>();
  readonly #responses = new ResponseWaiters();
  readonly #callers: RunCallers;
  readonly #listeners = new Set<ChangeListener>();
  readonly #gate: RunGate;
  readonly #paces = new FlowPaces();
  readonly #timer: WakeTimer;
  readonly #runListener: RunListener;
  #overdueCheckAt = 0;
  #isTurnPlanned = false;
  #isRecovering = false;
  #drained: (() => void) | undefined;

  constructor(ports: EnginePorts) {
    this.#ports = ports;
    this.#gate = new RunGate(ports.store);
    this.#callers = new RunCallers(ports.clock.now());
    this.#timer = new WakeTimer(ports, () => this.#wakeDue());
    this.#runListener = {
      runnable: (run) => this.#plan(run),
      committed: (run, commit) => this.#committed(run, commit),
      refused: (run, reason) => this.#refused(run, reason),
      waitsUntil: (at) => this.#timer.wakeAt(at),
      mayBeginAt: ({ stored, limits }, now) => this.#paces.admit(stored.cloudFlowId, { now, limit: limits.actionsPerFiveMinutes }),
      callerOf: (run) => this.#callers.stateOf(run.stored, run.flow),
    };
  }

  /**
   * Accepts a run: it is on disk when this resolves, and goes on by itself. A run whose id is known already is not started
   * again.
   *
   * @throws TandemError `EngineStopping`, `EngineBusy`, `TooManyWaitingRuns`, `RunNotResumable`, and what the store throws when it
   *   cannot write
   */
  async start(run: NewCloudRun): Promise<void> {
    if (this.#drained !== undefined) throw stopping();
    if (this.#starting.size >= MAX_STARTING && mayComeAgain(run)) throw busy();
    if (run.concurrency !== undefined) await this.#gate.open(run.cloudFlowId);
    if (run.resumeOf !== undefined) return this.#resume(run, run.resumeOf);
    const accepted = new Promise<void>((resolve, reject) => {
      const others = this.#starting.get(run.runId);
      if (others !== undefined) return void others.push({ resolve, reject });
      if (this.#runs.has(run.runId) || this.#gate.knows(run.runId, run.cloudFlowId)) return resolve();
      const isHeld = run.concurrency !== undefined && this.#gate.enter(run.runId, run.cloudFlowId, run.concurrency);
      this.#starting.set(run.runId, [{ resolve, reject }]);
      this.#begin(run, isHeld);
    });
    return accepted;
  }

  /** Resolves with the answer of the run's first Response action once it is on disk, or undefined when the run ended without one. */
  async waitForResponse(runId: CloudFlowRunId, signal: AbortSignal): Promise<FlowResponse | undefined> {
    const response = this.#responses.wait(runId, signal);
    this.#ports.store.loadState(runId).then(
      (state) => this.#responses.tell(runId, state),
      (reason: unknown) => this.#ports.log.error('run not read', { runId, err: reason }),
    );
    return response;
  }

  /** Whoever waited for the answer of a run does so no more: a Response action that comes later is told. */
  async callerLost(runId: CloudFlowRunId, loss: CallerLoss): Promise<void> {
    this.#callers.lose(runId, loss);
    const state = await this.#ports.store.loadState(runId);
    if (state === undefined || state.endedAt !== undefined) this.#callers.forget(runId);
  }

  /** Ends a run that has not ended; resolves when that is on disk. What it waits for is cancelled, too. */
  async cancel(runId: CloudFlowRunId): Promise<void> {
    const run = await this.#get(runId);
    if (run === undefined) return;
    const ended = new Promise<void>((resolve) => {
      this.#ending.set(runId, [...(this.#ending.get(runId) ?? []), resolve]);
    });
    run.stop('Cancelled', { code: 'ActionSkipped' });
    return ended;
  }

  async cancelAllOf(cloudFlowId: CloudFlowId): Promise<void> {
    for (const runId of await this.#ports.store.listOpenOf(cloudFlowId)) await this.cancel(runId);
  }

  /** Gives a waiting action its outcome; resolves when that is on disk. A second outcome of the same call changes nothing. */
  async completeOperation(externalId: string, outcome: OperationOutcome): Promise<void> {
    await this.answerCall(externalId, outcome);
  }

  /** The same for whoever must know: @returns false when nothing waits under this id any more */
  async answerCall(externalId: string, outcome: OperationOutcome): Promise<boolean> {
    const waiting = await this.#ports.store.findWaiting(externalId);
    if (waiting === undefined) return this.#takeEarly(externalId, outcome);
    const run = await this.#get(waiting.runId);
    const instance = run?.find(waiting.path);
    if (run === undefined || instance === undefined || instance.hasEnded || instance.externalId !== externalId) return false;
    run.calls.apply(instance, outcome);
    await new Promise<void>((resolve) => {
      run.afterCommit(resolve);
    });
    return true;
  }

  #takeEarly(externalId: string, outcome: OperationOutcome): boolean {
    return [...this.#runs.values()].some(({ calls }) => calls.takeEarly(externalId, outcome));
  }

  /** After a start: goes on with every run that had something to do, and asks what became of calls that were waiting. */
  async recover(): Promise<void> {
    const { store } = this.#ports;
    this.#isRecovering = true;
    for (const call of await store.listPendingCancels()) await this.#tellCancelled(call);
    await this.#takeUp(await store.listRunning(), (run) => this.#plan(run));
    for (const runId of await this.#gate.recover()) this.#release(runId);
    await this.#askOutcomes();
    await this.#wakeDue();
    this.#isRecovering = false;
  }

  /** Accepts nothing more; resolves when no commit and no call of a connector is under way. Runs go on after the next start. */
  stop(): Promise<void> {
    this.#timer.stop();
    return new Promise((resolve) => {
      this.#drained = resolve;
      this.#checkDrained();
    });
  }

  /** Calls the listener after each commit of a run. @returns a function that ends that */
  onChange(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #begin({ definition, clientTrackingId, ...run }: NewCloudRun, isHeld: boolean): void {
    const { flow, text } = this.#flows.ofDefinition(definition);
    const trigger = flow.triggers.find(({ name }) => name.toLowerCase() === run.triggerName.toLowerCase());
    const hasSecuredTrigger = trigger?.hasSecuredOutputs === true || run.hasSecuredTrigger === true;
    const stored: StoredRun = {
      ...run,
      ...(clientTrackingId === undefined || hasSecuredTrigger ? {} : { clientTrackingId }),
      definition: text,
      definitionHash: '',
      hasSecuredTrigger,
      startedAt: this.#ports.clock.now(),
      state: { ...RUNNING, isHeld },
    };
    const started = new CloudRun({ ports: this.#ports, listener: this.#runListener, stored, flow, isStored: false });
    this.#runs.set(run.runId, started);
    if (isHeld) this.#plan(started);
    else started.openLevel(started.root);
  }

  async #resume(run: NewCloudRun, formerId: CloudFlowRunId): Promise<void> {
    const { store, clock } = this.#ports;
    const batch = await resumeBatch(run, formerId, { store, flows: this.#flows, now: clock.now() });
    const isHeld = run.concurrency !== undefined && this.#gate.enter(run.runId, run.cloudFlowId, run.concurrency);
    const state: RunState = isHeld ? { ...batch.state, status: 'Waiting', isHeld } : batch.state;
    if ((await store.commit({ ...batch, state })) === 'known') return;
    if (!isHeld) await this.#get(run.runId);
    for (const listener of this.#listeners) listener(run.runId, state);
  }

  /** The run in memory, read from the store when it is not there; undefined when there is none or it has ended. */
  #get(runId: CloudFlowRunId): Promise<CloudRun | undefined> {
    // A start whose id is known already leaves no run behind, so its commit must have decided first.
    const starting = this.#starting.get(runId);
    if (starting !== undefined) {
      return new Promise<void>((resolve) => starting.push({ resolve, reject: () => resolve() })).then(() => this.#get(runId));
    }
    const run = this.#runs.get(runId);
    if (run !== undefined) return Promise.resolve(run.hasEnded ? undefined : run);
    const loading = this.#loading.get(runId) ?? this.#load(runId).finally(() => this.#loading.delete(runId));
    this.#loading.set(runId, loading);
    return loading;
  }

  async #load(runId: CloudFlowRunId): Promise<CloudRun | undefined> {
    const loading = { ports: this.#ports, listener: this.#runListener, flows: this.#flows, isRecovery: this.#isRecovering };
    const run = await loadRun(loading, runId);
    if (run === undefined) return undefined;
    this.#runs.set(runId, run);
    this.#plan(run);
    return run;
  }

  #plan(run: CloudRun): void {
    this.#runnable.add(run);
    if (this.#isTurnPlanned) return;
    this.#isTurnPlanned = true;
    this.#ports.timers.soon(() => this.#turn());
  }

  /** Every run that has something to do gets a share; what they want on disk is committed together. */
  #turn(): void {
    this.#isTurnPlanned = false;
    const runs = [...this.#runnable];
    this.#runnable.clear();
    const { clock } = this.#ports;
    const until = clock.now() + TURN_MS;
    const later: CloudRun[] = [];
    for (const [index, run] of runs.entries()) {
      if (index > 0 && clock.now() >= until) {
        later.unshift(...runs.slice(index));
        break;
      }
      const hasMore = run.advance(this.#drained === undefined ? SHARE : NO_SHARE);
      if (hasMore && this.#drained === undefined) later.push(run);
      if (run.isIdle && this.#runs.get(run.runId) === run) this.#runs.delete(run.runId);
    }
    for (const run of later) this.#plan(run);
    this.#checkDrained();
  }

  #committed(run: CloudRun, { state, isKnown, isFirst }: Committed): void {
    const { runId } = run;
    if (isFirst) for (const { resolve } of this.#takeStarting(runId)) resolve();
    if (isKnown) {
      this.#forget(run);
      return;
    }
    this.#responses.tell(runId, state);
    for (const listener of this.#listeners) listener(runId, state);
    if (state.endedAt !== undefined) this.#ended(run);
    else if (run.isIdle) this.#runs.delete(runId);
    this.#checkDrained();
  }

  #ended(run: CloudRun): void {
    const { runId } = run;
    this.#forget(run);
    const ending = this.#ending.get(runId) ?? [];
    this.#ending.delete(runId);
    for (const resolve of ending) resolve();
  }

  /** The run is over for the engine; those that waited for its place go on. */
  #forget(run: CloudRun): void {
    this.#runs.delete(run.runId);
    this.#callers.forget(run.runId);
    this.#runnable.delete(run);
    for (const next of this.#gate.leave(run.runId, run.stored.cloudFlowId)) this.#release(next);
  }

  #release(runId: CloudFlowRunId): void {
    this.#get(runId).then(
      (run) => run?.release(),
      (reason: unknown) => this.#ports.log.error('run not released', { runId, err: reason }),
    );
  }

  #refused(run: CloudRun, reason: unknown): void {
    this.#forget(run);
    for (const { reject } of this.#takeStarting(run.runId)) reject(reason);
  }

  #takeStarting(runId: CloudFlowRunId): readonly Settling[] {
    const starting = this.#starting.get(runId) ?? [];
    this.#starting.delete(runId);
    return starting;
  }

  async #wakeDue(): Promise<void> {
    const now = this.#ports.clock.now();
    const due = await this.#ports.store.listDue(now, DUE_PER_READ);
    const isDone = await this.#takeUp(due, (run) => wakeTimed(run, now));
    const next = due.length === DUE_PER_READ ? now : await this.#ports.store.nextWakeAt();
    await this.#endOverdue(now);
    if (next !== undefined) this.#timer.wakeAt(isDone ? next : Math.max(next, now + UNREADABLE_RETRY_MS));
  }

  /** Ends runs that have gone on for as long as the limits allow. That is looked at now and then, as it is about days. */
  async #endOverdue(now: number): Promise<void> {
    const { runDurationMs } = this.#ports.limits?.() ?? CLOUD_FLOW_LIMITS.unlimited;
    if (runDurationMs === Number.POSITIVE_INFINITY) return;
    if (now >= this.#overdueCheckAt) {
      const overdue = await this.#ports.store.listBegunBefore(now - runDurationMs, DUE_PER_READ);
      await this.#takeUp(overdue, (run) => run.stop('TimedOut', { code: 'ActionSkipped', error: tooLong(run.limits) }));
      this.#overdueCheckAt = now + (overdue.length === DUE_PER_READ ? 0 : OVERDUE_CHECK_MS);
    }
    this.#timer.wakeAt(this.#overdueCheckAt);
  }

  /**
   * Goes on with stored runs. One that was under way when the server broke is taken up alone, until it has committed, so that
   * whatever breaks the server again is counted for the run that did it.
   *
   * @returns whether all of them could be read
   */
  async #takeUp(runIds: readonly CloudFlowRunId[], act: (run: CloudRun) => void): Promise<boolean> {
    const suspects = new Set(this.#isRecovering ? await this.#ports.store.listSuspects() : []);
    const others = runIds.filter((runId) => !suspects.has(runId));
    let isDone = true;
    for (let from = 0; from < others.length; from += RUNS_AT_ONCE) {
      const taken = await Promise.all(others.slice(from, from + RUNS_AT_ONCE).map((runId) => this.#takeUpOne(runId, act)));
      if (taken.includes('unreadable')) isDone = false;
    }
    for (const runId of runIds) {
      const run = suspects.has(runId) ? await this.#takeUpOne(runId, act) : undefined;
      if (run === 'unreadable') isDone = false;
      else if (run !== undefined) await new Promise<void>((resolve) => run.afterCommit(resolve));
    }
    return isDone;
  }

  /** A run that cannot be read does not keep the others from going on. */
  async #takeUpOne(runId: CloudFlowRunId, act: (run: CloudRun) => void): Promise<CloudRun | 'unreadable' | undefined> {
    try {
      const run = await this.#get(runId);
      if (run !== undefined) act(run);
      return run;
    } catch (reason) {
      this.#ports.log.error('run not taken up', { runId, err: reason });
      return 'unreadable';
    }
  }

  async #askOutcomes(): Promise<void> {
    let after: string | undefined;
    for (;;) {
      const waiting = await this.#ports.store.listWaiting(after, WAITING_PER_READ);
      for (const call of waiting) await this.#askOutcome(call);
      after = waiting.at(-1)?.externalId;
      if (waiting.length < WAITING_PER_READ) return;
    }
  }

  async #askOutcome({ externalId, operation: name, runId, path }: WaitingOperation): Promise<void> {
    try {
      const outcome = await findOperation({ ports: this.#ports }, name)?.outcomeOf?.(externalId);
      if (outcome !== undefined) await this.completeOperation(externalId, outcome);
    } catch (reason) {
      this.#ports.log.error('outcome not known', { runId, path, err: reason });
    }
  }

  async #tellCancelled(call: WaitingOperation): Promise<void> {
    try {
      const [row] = await this.#ports.store.loadActions(call.runId, [call.path]);
      const parameters = parametersOf({ inputs: row?.inputs });
      await findOperation({ ports: this.#ports }, call.operation)?.cancel?.(call.externalId, { parameters });
      await this.#ports.store.cancelTold(call);
    } catch (reason) {
      this.#ports.log.error('operation not cancelled', { runId: call.runId, path: call.path, err: reason });
    }
  }

  #checkDrained(): void {
    if (this.#drained === undefined || this.#isTurnPlanned || this.#loading.size > 0) return;
    if ([...this.#runs.values()].every(({ isQuiet }) => isQuiet)) this.#drained();
  }
}

const RUNNING: RunState = {
  status: 'Running',
  error: undefined,
  endedAt: undefined,
  response: undefined,
  hasSecuredResponse: false,
  isHeld: false,
};

/** Callers from outside can send their request again; what the server starts by itself would be lost. */
function mayComeAgain({ startedBy }: NewCloudRun): boolean {
  return startedBy.kind === 'http' || startedBy.kind === 'account';
}

function tooLong(limits: CloudFlowLimits): FlowError {
  return { code: 'RunTimedOut', message: `The run went on for longer than a run may. ${limitWords(limits, 'runDurationMs')}` };
}

function busy(): TandemError {
  return new TandemError('EngineBusy', 'More runs are being started than the server takes at once.', {
    kind: 'operational',
    retryable: true,
    status: 429,
    fix: 'Send the request again in a second.',
  });
}

function stopping(): TandemError {
  return new TandemError('EngineStopping', 'The server is stopping and starts no more runs.', {
    kind: 'operational',
    retryable: true,
    status: 503,
    fix: 'Send the request again when the server is up.',
  });
}
