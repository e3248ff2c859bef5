import { type Context, JsonObject } from '@tandem/kernel';
import type { LogEntry } from '@tandem/protocol';
import type { ActionContext } from '../actions/action-context.ts';
import { OPEN_GUARD } from '../actions/guard.ts';
import type { FlowLibrary } from '../compile/flow-library.ts';
import type { Instruction } from '../program/instruction.ts';
import { Opcode } from '../program/opcode.ts';
import type { Program } from '../program/program.ts';
import { Instance } from '../values/instance.ts';
import type { DesktopValue } from '../values/value.ts';
import { ActionLog } from './action-log.ts';
import { type ChildEnd, type ChildRun, ChildRuns, type ChildRunsParts } from './child-runs.ts';
import { Closers } from './closers.ts';
import { faultOf, Rethrown, Unhandled } from './fault.ts';
import { FlowStop } from './flow-stop.ts';
import { assignInputs, jsonInputs, ownInputs } from './inputs.ts';
import { interpret, type OnStatement } from './interpreter.ts';
import { Machine, type RunStart } from './machine.ts';
import { outputValue, readOutputs } from './outputs.ts';
import { ParallelRuns } from './parallel-runs.ts';
import type { Tracer } from './ports.ts';
import type { RunEnd, RunError, RunOptions, RunResult } from './run-options.ts';
import { Sensitivity } from './sensitivity.ts';
import { type StopReason, StopWatch } from './stop-watch.ts';
import { ValueRecord } from './value-record.ts';

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

/** What a run that another one began gets from it. */
interface Parent {
  readonly inputs: ReadonlyMap<string, DesktopValue>;
  readonly path: readonly string[];
  readonly parallel: ParallelRuns;
  /** Of the first flow of the run: runs a flow beside it. */
  readonly runBeside: ChildRunsParts['runBeside'];
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
  readonly #parent: Parent | undefined;
  readonly #parallel: ParallelRuns;
  #statementStartedAt = 0;

  constructor(context: Context, program: Program, options: RunOptions & Partial<Tracing> & { readonly parent?: Parent }) {
    this.#program = program;
    this.#options = options;
    this.#watch = new StopWatch(context, options.sleep);
    this.#context = { ...context, signal: this.#watch.signal };
    this.#tracer = options.tracer;
    this.#parent = options.parent;
    this.#parallel = options.parent?.parallel ?? new ParallelRuns(this.#watch.signal);
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
      currentSubflow: () => this.machine.site?.subflow ?? '',
      usesSensitive: () => this.machine.site !== undefined && this.sensitivity.covers(this.machine.site),
      services:
        options.library === undefined ? (options.services ?? {}) : { ...options.services, childFlows: this.#childRuns(options.library) },
      closeAtEnd: this.#closers.add,
    };
    this.machine = new Machine(program, {
      actionContext,
      sensitivity: this.sensitivity,
      maxCallDepth: options.maxCallDepth ?? DEFAULT_CALL_DEPTH,
      start: options.start,
    });
    if (options.onLog !== undefined && this.#log.hasValues) this.machine.record = new ValueRecord(this.machine.slots, this.sensitivity);
  }

  async start(): Promise<RunResult> {
    const end = await this.#finish();
    const { actionCount, slots } = this.machine;
    if (end.status !== 'Succeeded') return { ...end, outputs: new JsonObject(), actionCount };
    const sensitive = this.#program.outputs.filter(({ slot }) => this.sensitivity.includes(slot)).map(({ name }) => name);
    const marked = sensitive.length === 0 ? {} : { sensitiveOutputs: sensitive };
    return { ...end, outputs: readOutputs(this.#program, slots), ...marked, actionCount };
  }

  /** The flow has ended, and so have those that ran beside it: when it has failed they are not waited for but stopped. */
  async #finish(): Promise<RunEnd> {
    const end = await this.#carryOut();
    if (this.#parent !== undefined || this.#parallel.isUnused) return end;
    if (end.status !== 'Succeeded') {
      await this.#parallel.stop();
      return end;
    }
    await this.#parallel.settle();
    return this.#watch.isStopped() ? stoppedBy(this.#watch.reason) : end;
  }

  async #carryOut(): Promise<RunEnd> {
    const read = this.#parent === undefined ? jsonInputs(this.#options.inputs) : ownInputs(this.#parent.inputs);
    const inputs = assignInputs(this.#program, read, this.machine.slots);
    if (!inputs.ok) return { status: 'Failed', error: inputs.error };
    try {
      await this.#execute();
    } catch (thrown) {
      return this.#failure(thrown);
    }
    return stoppedBy(this.#watch.reason);
  }

  #childRuns(library: FlowLibrary): ChildRuns {
    return new ChildRuns({
      library,
      path: this.#parent?.path ?? [],
      parallel: this.#parallel,
      runHere: (run) => this.#runChild(run, this.#context),
      runBeside: this.#parent?.runBeside ?? this.#runBeside,
      tellFailure: (message) => this.#writeMessage('Error', message),
    });
  }

  readonly #runBeside = (run: ChildRun): Promise<ChildEnd> => this.#runChild(run, { ...this.#context, signal: this.#parallel.signal });

  async #runChild({ flow, program, inputs, sensitiveNames, path }: ChildRun, context: Context): Promise<ChildEnd> {
    const { tracer: _tracer, start: _start, onLog, ...options } = this.#options as RunOptions & Partial<Tracing>;
    const run = new Run(context, program, {
      ...options,
      sensitiveNames,
      ...(onLog === undefined ? {} : { onLog: (entry: LogEntry) => this.#log.relay(flow.name, entry) }),
      parent: { inputs, path, parallel: this.#parallel, runBeside: this.#parent?.runBeside ?? this.#runBeside },
    });
    const end = await run.#finish();
    this.machine.actionCount += run.machine.actionCount;
    const output = (slot: number): DesktopValue => run.#outputAt(slot);
    if (end.status === 'Succeeded' && run.#givesInstance) this.#closers.add(() => run.dispose());
    else await run.dispose();
    return { ...end, output };
  }

  #outputAt(slot: number): DesktopValue {
    const output = this.#program.outputs.find((variable) => variable.slot === slot);
    return output === undefined ? null : outputValue(output, this.machine.slots[slot] ?? null);
  }

  /** What the flow has opened and gives back stays open for the flow that ran it. */
  get #givesInstance(): boolean {
    return this.#program.outputs.some(({ slot }) => this.machine.slots[slot] instanceof Instance);
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

  readonly #logStatement = (instruction: Instruction): void => {
    this.#recordTarget(instruction);
    this.#log.succeeded(instruction.site, this.#statementStartedAt, this.machine.record?.take());
    this.#statementStartedAt = this.#context.clock.now();
  };

  /** Assignments are carried out by the interpreter itself. */
  #recordTarget({ opcode, target }: Instruction): void {
    const { record, slots } = this.machine;
    if (record === undefined || !ASSIGNMENTS.has(opcode)) return;
    const name = this.#names.get(target);
    if (name !== undefined) record.outputs([{ name, value: slots[target] ?? null, isSensitive: this.sensitivity.includes(target) }]);
  }

  /** Names of the variables by their slots, for the log. */
  get #names(): ReadonlyMap<number, string> {
    const { variables, variableNames } = this.#program;
    this.#namesBySlot ??= new Map(variableNames.map((name) => [variables.get(name.toLowerCase()) ?? -1, name] as const));
    return this.#namesBySlot;
  }

  #namesBySlot: ReadonlyMap<number, string> | undefined;

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
    const message = this.#log.safeMessage(site, faultOf(thrown, site).message, slots);
    this.#log.failed(site, this.#statementStartedAt, message, this.machine.record?.take());
    this.#statementStartedAt = this.#context.clock.now();
  }

  #writeMessage(level: 'Info' | 'Warning' | 'Error', message: string): void {
    const { site, slots } = this.machine;
    if (site !== undefined) this.#log.message(site, level, this.#log.safeMessage(site, message, slots));
  }

  #failure(thrown: unknown): RunEnd {
    const stopped = this.#watch.reason;
    if (stopped !== undefined) return { status: stopped, error: STOPPED[stopped] };
    if (thrown instanceof FlowStop)
      return thrown.isSuccess ? { status: 'Succeeded' } : { status: 'Failed', error: this.#stopError(thrown) };
    if (!(thrown instanceof Unhandled)) throw thrown;
    const { errorId, message, site } = thrown.fault;
    const safeMessage = this.#log.safeMessage(site, message, this.machine.slots);
    return {
      status: 'Failed',
      error: { code: errorId, message: safeMessage, subflow: site.subflow, line: site.line, action: site.action },
    };
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
}

const ASSIGNMENTS: ReadonlySet<Opcode> = new Set([Opcode.move, Opcode.evaluate, Opcode.add, Opcode.subtract]);

const STOPPED = {
  Cancelled: { code: 'Cancelled', message: 'The run was cancelled.' },
  TimedOut: { code: 'DesktopFlowsActionTimeout', message: 'The run took longer than it may. Give it more time or make the flow shorter.' },
} as const;

function stoppedBy(reason: StopReason | undefined): RunEnd {
  return reason === undefined ? { status: 'Succeeded' } : { status: reason, error: STOPPED[reason] };
}
