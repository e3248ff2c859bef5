import {
  type ActionRegistry,
  type DebugEvent,
  type DebugRun,
  FlowLibrary,
  type RunResult,
  type Sleep,
  startDebugRun,
  useCulture,
} from '@tandem/desktop-engine';
import type { TandemError } from '@tandem/kernel';
import { LogBatch } from '../body/log-batch.ts';
import { faultyScript, INVALID_INPUTS } from '../body/not-started.ts';
import { outcomeOf } from '../body/outcome.ts';
import { contextOf, guarded, reaching, readInputs } from '../body/run-desktop-flow.ts';
import type { BodyCommand, BodyEvent } from './body-messages.ts';
import { noRun, notPaused, refusalOf } from './refusals.ts';

type CommandOf<K extends BodyCommand['kind']> = Extract<BodyCommand, { kind: K }>;

/** How often the variables of a run that goes on are told. */
const VARIABLES_MS = 1000;

/** What debug runs run on. */
export interface DebugRuntime {
  readonly actions: ActionRegistry;
  readonly sleep: Sleep;
}

/** The one debug run of a body process, obeying commands and telling what happens. After its end its values can still be looked into. */
export class DebugSession {
  readonly #runtime: DebugRuntime;
  readonly #tell: (event: BodyEvent) => void;
  readonly #log: LogBatch;
  readonly #stop = new AbortController();
  #run: DebugRun | undefined;
  #toldVariables = '';
  #shouldStopSafely = false;

  constructor(runtime: DebugRuntime, tell: (event: BodyEvent) => void) {
    this.#runtime = runtime;
    this.#log = new LogBatch((entries) => tell({ kind: 'log', entries: [...entries] }));
    this.#tell = (event) => {
      this.#log.flush(); // what was done comes before where the run is now
      tell(event);
    };
  }

  obey(command: BodyCommand): void {
    switch (command.kind) {
      case 'run':
        void this.#begin(command);
        break;
      case 'pause':
        this.#run?.pause();
        break;
      case 'resume':
        this.#tell(this.#run?.resume() === true ? { kind: 'resumed' } : refused(notPaused()));
        break;
      case 'step':
        this.#tell(this.#run?.step(command.how) === true ? { kind: 'resumed' } : refused(notPaused()));
        break;
      case 'stop':
        this.stop();
        break;
      case 'stop-safely':
        this.#shouldStopSafely = true;
        break;
      case 'breakpoints':
        this.#run?.setBreakpoints(command.breakpoints);
        break;
      case 'set-variable':
        this.#tell(this.#setVariable(command));
        break;
      case 'read-variable':
        this.#tell(this.#readVariable(command));
    }
  }

  stop(): void {
    this.#stop.abort();
  }

  async #begin({ script, dependencies, inputs, from, policy, services, ...options }: CommandOf<'run'>): Promise<void> {
    const startedAt = Date.now();
    useCulture(policy?.culture);
    const library = new FlowLibrary(dependencies ?? [], this.#runtime.actions);
    const program = library.compile(script);
    const values = readInputs(inputs);
    if (!program.ok) return this.#end(faultyScript(script, program.error), startedAt);
    if (values === undefined) return this.#end(INVALID_INPUTS, startedAt);
    this.#tell({ kind: 'started' });
    const run = startDebugRun(contextOf(this.#stop.signal), program.value, {
      inputs: values,
      sleep: this.#runtime.sleep,
      library,
      shouldStopSafely: () => this.#shouldStopSafely,
      ...guarded(policy),
      services: reaching({ services, policy, runMode: 'attended' }),
      onLog: (entry) => this.#log.add(entry),
      onEvent: (event) => this.#tellWhere(event),
      breakpoints: options.breakpoints,
      isStepping: options.isStepping,
      delayMs: options.delayMs,
      from,
    });
    this.#run = run;
    const timer = setInterval(() => this.#tellVariables(run), VARIABLES_MS);
    const result = await run.result;
    clearInterval(timer);
    this.#tell({ kind: 'variables', variables: [...run.variables()] });
    this.#end(result, startedAt);
  }

  #end(result: RunResult, startedAt: number): void {
    this.#tell({ kind: 'ended', outcome: outcomeOf(result, { startedAt, endedAt: Date.now() }) });
  }

  #tellWhere(event: DebugEvent): void {
    if (event.kind === 'paused') this.#toldVariables = JSON.stringify(event.variables);
    this.#tell(event);
  }

  /** While a run is paused its variables change only by what a person types. */
  #tellVariables(run: DebugRun): void {
    if (run.isPaused) return;
    const variables = [...run.variables()];
    const text = JSON.stringify(variables);
    if (text === this.#toldVariables) return;
    this.#toldVariables = text;
    this.#tell({ kind: 'variables', variables });
  }

  #setVariable({ name, value }: CommandOf<'set-variable'>): BodyEvent {
    if (this.#run === undefined) return refused(noRun());
    const set = this.#run.setVariable(name, value);
    return set.ok ? { kind: 'variables', variables: [...this.#run.variables()] } : refused(set.error);
  }

  #readVariable({ kind: _, ...question }: CommandOf<'read-variable'>): BodyEvent {
    if (this.#run === undefined) return refused(noRun());
    const read = this.#run.readVariable(question);
    if (!read.ok) return refused(read.error);
    return { kind: 'variable', name: question.name, path: question.path, ...read.value };
  }
}

function refused(error: TandemError): BodyEvent {
  return { kind: 'refused', ...refusalOf(error) };
}
