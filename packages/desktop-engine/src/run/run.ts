import { type Context, JsonObject } from '@tandem/kernel';
import type { LogEntry } from '@tandem/protocol';
import type { ActionContext } from '../actions/action-context.ts';
import { OPEN_GUARD } from '../actions/guard.ts';
import type { FlowLibrary } from '../compile/flow-library.ts';
import type { Program } from '../program/program.ts';
import { Instance } from '../values/instance.ts';
import type { DesktopValue } from '../values/value.ts';
import { ActionLog } from './action-log.ts';
import { type ChildEnd, type ChildRun, ChildRuns, type ChildRunsParts } from './child-runs.ts';
import { Closers } from './closers.ts';
import { HotLoops } from './hot-loops.ts';
import { assignInputs, jsonInputs, ownInputs } from './inputs.ts';
import { Machine, type RunStart } from './machine.ts';
import { outputValue, readOutputs } from './outputs.ts';
import { ParallelRuns } from './parallel-runs.ts';
import type { Tracer } from './ports.ts';
import { endBy, stoppedBy } from './run-end.ts';
import type { RunEnd, RunOptions, RunResult } from './run-options.ts';
import { Sensitivity } from './sensitivity.ts';
import { StatementLog } from './statement-log.ts';
import { StopWatch } from './stop-watch.ts';
import { Turns } from './turns.ts';
import { ValueRecord } from './value-record.ts';

const DEFAULT_CALL_DEPTH = 200;

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
  readonly #closers = new Closers();
  readonly #parent: Parent | undefined;
  readonly #parallel: ParallelRuns;
  readonly #statements: StatementLog;
  readonly #turns: Turns;

  constructor(context: Context, program: Program, options: RunOptions & Partial<Tracing> & { readonly parent?: Parent }) {
    this.#program = program;
    this.#options = options;
    this.#watch = new StopWatch(context, options.sleep);
    this.#context = { ...context, signal: this.#watch.signal };
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
      writeLog: (level, message) => this.#statements.message(level, message),
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
    const { machine, sensitivity } = this;
    const isRead = options.onLog !== undefined;
    this.#statements = new StatementLog({ clock: context.clock, machine, log: this.#log, sensitivity, isRead });
    const { sleep, tracer } = options;
    if (this.#statements.onStatement === undefined && tracer === undefined) machine.hotLoops = new HotLoops(program.hotLoopCount);
    this.#turns = new Turns({ context: this.#context, sleep, machine, watch: this.#watch, log: this.#statements, tracer });
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
      await this.#turns.takeAll();
    } catch (thrown) {
      const { safeMessage } = this.#statements;
      return endBy(thrown, { reason: this.#watch.reason, site: this.machine.site, safeMessage });
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
      tellFailure: (message) => this.#statements.message('Error', message),
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
}
