import { type Context, JsonObject } from '@tandem/kernel';
import type { ActionContext } from '../actions/action-context.ts';
import { type Guard, OPEN_GUARD } from '../actions/guard.ts';
import type { RunServices } from '../actions/run-services.ts';
import type { Instruction } from '../program/instruction.ts';
import type { Program } from '../program/program.ts';
import { ActionLog } from './action-log.ts';
import { Closers } from './closers.ts';
import { faultOf, Rethrown, Unhandled } from './fault.ts';
import { FlowStop } from './flow-stop.ts';
import { assignInputs } from './inputs.ts';
import { interpret, type OnStatement } from './interpreter.ts';
import { Machine, type RunStart } from './machine.ts';
import { readOutputs } from './outputs.ts';
import type { Sleep, Tracer, Verbosity, WriteLogEntry } from './ports.ts';
import { Sensitivity } from './sensitivity.ts';
import { StopWatch } from './stop-watch.ts';

export interface RunOptions {
  readonly inputs: JsonObject;
  readonly sleep: Sleep;
  readonly onLog?: WriteLogEntry;
  /** Default `Full`. */
  readonly verbosity?: Verbosity;
  /** Variables that are sensitive besides those that the flow itself names. */
  readonly sensitiveNames?: readonly string[];
  /** How many subflows may be inside one another. Default 200. */
  readonly maxCallDepth?: number;
  /** Whether the run was asked to stop at a convenient place; flows ask with the condition `FlowControl.IfSafeStop`. */
  readonly shouldStopSafely?: () => boolean;
  /** Default: everything is allowed. */
  readonly guard?: Guard;
  /** Default: none. */
  readonly services?: RunServices;
}

export interface RunResult {
  readonly status: 'Succeeded' | 'Failed' | 'Cancelled' | 'TimedOut';
  /** Empty unless the run has succeeded. */
  readonly outputs: JsonObject;
  readonly error?: RunError;
  /** Statements that were carried out. */
  readonly actionCount: number;
}

export interface RunError {
  readonly code: string;
  /** Without sensitive values. */
  readonly message: string;
  readonly subflow?: string;
  /** Row of the designer in its subflow. */
  readonly line?: number;
  readonly action?: string;
}

/** Instructions between two looks at the clock. */
const SHARE = 20_000;
/** How long statements run before the event loop gets a turn. */
const TURN_MS = 10;
const DEFAULT_CALL_DEPTH = 200;

/**
 * Runs a compiled desktop flow. Never throws: whatever ends the flow is in the result. A cancel or the deadline of the context ends
 * it between two statements, inside a wait, and while an action takes its time (the action gets the signal too).
 */
export async function runProgram(context: Context, program: Program, options: RunOptions): Promise<RunResult> {
  const run = new Run(context, program, options);
  try {
    return await run.start();
  } finally {
    await run.dispose();
  }
}

/** What a debug run adds to a run. */
export interface Tracing {
  readonly tracer: Tracer;
  readonly start: RunStart | undefined;
}

/** One run from its inputs to its result. */
export class Run {
  readonly machine: Machine;
  readonly sensitivity: Sensitivity;
  readonly #program: Program;
  readonly #options: RunOptions;
  readonly #context: Context;
  readonly #watch: StopWatch;
  readonly #log: ActionLog;
  readonly #tracer: Tracer | undefined;
  readonly #closers = new Closers();
  #statementStartedAt = 0;

  constructor(context: Context, program: Program, options: RunOptions & Partial<Tracing>) {
    this.#program = program;
    this.#options = options;
    this.#watch = new StopWatch(context, options.sleep);
    this.#context = { ...context, signal: this.#watch.signal };
    this.#tracer = options.tracer;
    this.sensitivity = new Sensitivity(program, [...program.sensitiveNames, ...(options.sensitiveNames ?? [])]);
    this.#log = new ActionLog({
      clock: context.clock,
      write: options.onLog ?? (() => undefined),
      verbosity: options.verbosity ?? 'Full',
      sensitivity: this.sensitivity,
    });
    const actionContext: ActionContext = {
      context: this.#context,
      sleep: options.tracer?.sleep ?? options.sleep,
      shouldStopSafely: options.shouldStopSafely ?? (() => false),
      writeLog: (level, message) => this.#writeMessage(level, message),
      guard: options.guard ?? OPEN_GUARD,
      services: options.services ?? {},
      closeAtEnd: this.#closers.add,
    };
    this.machine = new Machine(program, {
      actionContext,
      sensitivity: this.sensitivity,
      maxCallDepth: options.maxCallDepth ?? DEFAULT_CALL_DEPTH,
      start: options.start,
    });
  }

  async start(): Promise<RunResult> {
    const inputs = assignInputs(this.#program, this.#options.inputs, this.machine.slots);
    if (!inputs.ok) return this.#result('Failed', inputs.error);
    try {
      await this.#execute();
    } catch (thrown) {
      return this.#failure(thrown);
    }
    const stopped = this.#watch.reason;
    return stopped === undefined ? this.#result('Succeeded') : this.#result(stopped, STOPPED[stopped]);
  }

  /** Aborted when the run must end, and when it is over. */
  get signal(): AbortSignal {
    return this.#watch.signal;
  }

  /** Closes what actions left open. */
  async dispose(): Promise<void> {
    await this.#closers.closeAll();
    this.#watch.dispose();
  }

  async #execute(): Promise<void> {
    const onStatement = this.#options.onLog !== undefined && this.#log.hasStatements ? this.#logStatement : undefined;
    let turnEndsAt = this.#beginTurn();
    while (!this.#watch.isStopped()) {
      const held = this.#tracer?.before(this.machine);
      if (held !== undefined) {
        await Promise.race([held, this.#watch.stopped]);
        if (this.#watch.isStopped()) return;
        turnEndsAt = this.#beginTurn();
      }
      const pause = this.#interpret(onStatement);
      if (pause === 'ended') return;
      if (pause !== 'yield') {
        if (!(await this.#settle(pause, onStatement))) return;
        turnEndsAt = this.#beginTurn(turnEndsAt);
      }
      if (this.#context.clock.now() < turnEndsAt) continue;
      await this.#options.sleep(0, this.#context.signal);
      turnEndsAt = this.#beginTurn();
    }
  }

  /** When the turn ends that starts now, or the one that goes on. */
  #beginTurn(endsAt?: number): number {
    const now = this.#context.clock.now();
    this.#statementStartedAt = now;
    return endsAt ?? now + TURN_MS;
  }

  #interpret(onStatement: OnStatement | undefined): ReturnType<typeof interpret> {
    try {
      return interpret(this.machine, this.#tracer === undefined ? SHARE : 1, onStatement);
    } catch (thrown) {
      return this.#recover(thrown);
    }
  }

  /** Waits for an action, or a handler's retry, and goes on where it says; false when the run was stopped meanwhile. */
  async #settle(pending: Promise<number>, onStatement: OnStatement | undefined): Promise<boolean> {
    const statement = pending === this.#retrying ? undefined : this.#statement();
    try {
      const address = await Promise.race([pending, this.#watch.stopped]);
      if (address !== undefined) {
        if (statement !== undefined) onStatement?.(statement);
        this.machine.address = address;
        return true;
      }
    } catch (thrown) {
      if (!this.#watch.isStopped()) return this.#goOn(this.#recover(thrown), onStatement);
    }
    if (statement !== undefined && onStatement !== undefined) this.#logInterrupted(statement);
    return false;
  }

  async #goOn(next: 'yield' | Promise<number>, onStatement: OnStatement | undefined): Promise<boolean> {
    return next === 'yield' || this.#settle(next, onStatement);
  }

  /** The instruction at work, when it stands for its statement in the log. */
  #statement(): Instruction | undefined {
    const instruction = this.#program.instructions[this.machine.address];
    return instruction?.statements === 1 ? instruction : undefined;
  }

  #retrying: Promise<number> | undefined;

  /** Sends a fault to its handler: at once, or after the wait of a retry. */
  #recover(thrown: unknown): 'yield' | Promise<number> {
    if (thrown instanceof FlowStop) {
      this.#logStop(thrown);
      throw thrown;
    }
    this.#logFault(thrown);
    const next = this.machine.fail(thrown);
    if (typeof next !== 'number') {
      this.#retrying = next;
      return next;
    }
    this.machine.address = next;
    return 'yield';
  }

  readonly #logStatement = ({ site }: Instruction): void => {
    this.#log.succeeded(site, this.#statementStartedAt);
    this.#statementStartedAt = this.#context.clock.now();
  };

  #logInterrupted({ site }: Instruction): void {
    const { reason } = this.#watch;
    if (reason !== undefined) this.#log.stopped(site, this.#statementStartedAt, reason);
  }

  #logStop(stop: FlowStop): void {
    const { site } = this.machine;
    if (site === undefined) return;
    if (!stop.isSuccess) this.#log.failed(site, this.#statementStartedAt, this.#stopError(stop).message);
    else if (this.#log.hasStatements) this.#log.succeeded(site, this.#statementStartedAt);
  }

  #logFault(thrown: unknown): void {
    const { site, slots } = this.machine;
    if (site === undefined || thrown instanceof Rethrown) return;
    this.#log.failed(site, this.#statementStartedAt, this.#log.safeMessage(site, faultOf(thrown, site).message, slots));
    this.#statementStartedAt = this.#context.clock.now();
  }

  #writeMessage(level: 'Info' | 'Warning' | 'Error', message: string): void {
    const { site, slots } = this.machine;
    if (site !== undefined) this.#log.message(site, level, this.#log.safeMessage(site, message, slots));
  }

  #failure(thrown: unknown): RunResult {
    const stopped = this.#watch.reason;
    if (stopped !== undefined) return this.#result(stopped, STOPPED[stopped]);
    if (thrown instanceof FlowStop) return thrown.isSuccess ? this.#result('Succeeded') : this.#result('Failed', this.#stopError(thrown));
    if (!(thrown instanceof Unhandled)) throw thrown;
    const { errorId, message, site } = thrown.fault;
    return this.#result('Failed', {
      code: errorId,
      message: this.#log.safeMessage(site, message, this.machine.slots),
      subflow: site.subflow,
      line: site.line,
      action: site.action,
    });
  }

  #stopError(stop: FlowStop): RunError {
    const { site, slots } = this.machine;
    const message = stop.message === '' ? `The flow ended itself with the code ${stop.code}.` : stop.message;
    if (site === undefined) return { code: 'FlowStopped', message };
    return {
      code: 'FlowStopped',
      message: this.#log.safeMessage(site, message, slots),
      subflow: site.subflow,
      line: site.line,
      action: site.action,
    };
  }

  #result(status: RunResult['status'], error?: RunError): RunResult {
    const outputs = status === 'Succeeded' ? readOutputs(this.#program, this.machine.slots) : new JsonObject();
    return { status, outputs, ...(error === undefined ? {} : { error }), actionCount: this.machine.actionCount };
  }
}

const STOPPED = {
  Cancelled: { code: 'Cancelled', message: 'The run was cancelled.' },
  TimedOut: { code: 'DesktopFlowsActionTimeout', message: 'The run took longer than it may. Give it more time or make the flow shorter.' },
} as const;
