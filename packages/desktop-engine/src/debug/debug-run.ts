import { type Context, err, JsonObject, type Result, TandemError } from '@tandem/kernel';
import type { DesignerEvent, StepPlace, VariableView } from '@tandem/protocol';
import type { Program } from '../program/program.ts';
import { MASK } from '../run/mask.ts';
import { Run } from '../run/run.ts';
import type { RunOptions, RunResult } from '../run/run-options.ts';
import { Debugger, type StepHow } from './debugger.ts';
import { PositionFeed } from './position-feed.ts';
import { codeOfRow } from './rows.ts';
import type { VariablePart } from './variable-part.ts';
import { type VariableQuestion, Variables } from './variables.ts';

/** Where the run is, in the words of a designer link. */
export type DebugEvent = Extract<DesignerEvent, { kind: 'at' | 'paused' }>;

export interface DebugOptions extends RunOptions {
  readonly breakpoints?: readonly StepPlace[];
  /** Begins there, with the variables as they are initialised; the flow ends where that subflow ends. */
  readonly from?: StepPlace | null;
  /** Pause before the first statement. Default false. */
  readonly isStepping?: boolean;
  /** Waited after each statement while the run does not step. Default 100. */
  readonly delayMs?: number;
  readonly onEvent?: (event: DebugEvent) => void;
}

const DEFAULT_DELAY_MS = 100;

/**
 * Runs a compiled desktop flow as `runProgram` does, under the eyes and hands of a person. Nothing here throws.
 */
export function startDebugRun(context: Context, program: Program, options: DebugOptions): DebugRun {
  return new DebugRun(context, program, options);
}

/** A run that can be paused, stepped and looked into. */
export class DebugRun {
  /** How it ends. Outputs that may hold a sensitive value are masked. */
  readonly result: Promise<RunResult>;
  readonly #context: Context;
  readonly #program: Program;
  readonly #cancel = new AbortController();
  readonly #debugger: Debugger;
  readonly #run: Run;
  readonly #variables: Variables;

  constructor(context: Context, program: Program, options: DebugOptions) {
    const { sleep, onEvent, from } = options;
    this.#context = context;
    this.#program = program;
    const start = from === undefined || from === null ? undefined : codeOfRow(program, from);
    this.#debugger = new Debugger({
      program,
      breakpoints: options.breakpoints ?? [],
      isStepping: options.isStepping ?? false,
      delayMs: options.delayMs ?? DEFAULT_DELAY_MS,
      sleep,
      positions: new PositionFeed({
        clock: context.clock,
        sleep,
        signal: () => this.#run.signal,
        tell: (place) => onEvent?.({ kind: 'at', place }),
      }),
      onPaused: (place, reason) => onEvent?.({ kind: 'paused', place, reason, variables: [...this.variables()] }),
    });
    this.#run = new Run({ ...context, signal: this.#cancel.signal }, program, { ...options, tracer: this.#debugger, start });
    this.#variables = new Variables(program, this.#run.machine.slots, this.#run.sensitivity);
    this.result = this.#start(from !== undefined && from !== null && start === undefined ? from : undefined);
  }

  /** False while it runs, and when it has ended. */
  get isPaused(): boolean {
    return this.#debugger.isPaused && !this.#run.signal.aborted;
  }

  /** Pauses before the next statement, or in the wait that is going on. */
  pause(): void {
    this.#debugger.pause();
  }

  /** @returns false when the run is not paused */
  resume(): boolean {
    return this.#debugger.goOn('resume');
  }

  /** Carries out one statement, with the subflow that it calls or without stopping in it, then pauses. @returns false when the run is not paused */
  step(how: StepHow = 'into'): boolean {
    return this.#debugger.goOn(how);
  }

  /** Ends the run as cancelled. */
  readonly stop = (): void => {
    this.#cancel.abort();
    this.#debugger.release();
  };

  setBreakpoints(breakpoints: readonly StepPlace[]): void {
    this.#debugger.setBreakpoints(breakpoints);
  }

  /** The variables as they are now, or were at the end of the run. */
  variables(): readonly VariableView[] {
    return this.#variables.views();
  }

  readVariable(question: VariableQuestion): Result<VariablePart, TandemError> {
    return this.#variables.read(question);
  }

  /** @param json JSON text of a text, number or Boolean; a text for a date-time is read as one */
  setVariable(name: string, json: string): Result<undefined, TandemError> {
    return this.isPaused ? this.#variables.set(name, json) : err(notPaused());
  }

  async #start(unknownPlace: StepPlace | undefined): Promise<RunResult> {
    const { signal } = this.#context;
    signal.addEventListener('abort', this.stop);
    if (signal.aborted) this.stop();
    try {
      return unknownPlace === undefined ? this.#masked(await this.#run.start()) : noStart(unknownPlace);
    } finally {
      signal.removeEventListener('abort', this.stop);
      this.#debugger.release();
      await this.#run.dispose();
    }
  }

  #masked(result: RunResult): RunResult {
    const sensitive = this.#program.outputs.filter(({ slot }) => this.#run.sensitivity.includes(slot));
    const hidden = new Set(sensitive.map(({ name }) => name));
    const outputs = Array.from(result.outputs, ([name, value]) => [name, hidden.has(name) ? MASK : value] as const);
    return { ...result, outputs: JsonObject.of(outputs) };
  }
}

function noStart({ subflow }: StepPlace): RunResult {
  const message = `There is no subflow '${subflow}' to run from. Save the flow, open it again and choose the action once more.`;
  return { status: 'Failed', outputs: new JsonObject(), error: { code: 'SubflowNotFound', message }, actionCount: 0 };
}

function notPaused(): TandemError {
  return new TandemError('DebugRunNotPaused', 'Variables can be changed only while the run is paused.', {
    fix: 'Pause the run or set a breakpoint, then change the variable.',
  });
}
