import { fromPlain, JsonObject } from '@tandem/kernel';
import type { LogEntry, StepPlace } from '@tandem/protocol';
import { compileScript, type DebugEvent, type DebugOptions, type DebugRun, type RunResult, startDebugRun } from '../src/index.ts';
import { TEST_ACTIONS } from './run-script.ts';
import { VirtualTime } from './virtual-time.ts';

const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };

export type ScriptOptions = Omit<Partial<DebugOptions>, 'inputs' | 'sleep' | 'onEvent' | 'onLog'> & {
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly lookMs?: number;
};

type Paused = Extract<DebugEvent, { kind: 'paused' }>;

/** A debug run in virtual time, and what it has told. */
export class DebuggedScript {
  readonly time: VirtualTime;
  readonly events: DebugEvent[] = [];
  readonly log: LogEntry[] = [];
  readonly controller = new AbortController();
  readonly run: DebugRun;
  result: RunResult | undefined;

  constructor(script: string, options: ScriptOptions = {}) {
    const program = compileScript(script, TEST_ACTIONS);
    if (!program.ok) throw new Error(program.error.map(({ message }) => message).join(' '));
    this.time = new VirtualTime(options.lookMs);
    const inputs = fromPlain(options.inputs ?? {});
    this.run = startDebugRun({ clock: this.time.clock, log: QUIET, signal: this.controller.signal }, program.value, {
      ...options,
      inputs: inputs instanceof JsonObject ? inputs : new JsonObject(),
      sleep: this.time.sleep,
      onEvent: (event) => this.events.push(event),
      onLog: (entry) => this.log.push(entry),
    });
    void this.run.result.then((result) => {
      this.result = result;
    });
  }

  /** The next pause, or undefined when the run ends first. */
  async pause(): Promise<Paused | undefined> {
    await this.time.until(() => this.run.isPaused || this.result !== undefined);
    return this.run.isPaused ? this.events.findLast((event): event is Paused => event.kind === 'paused') : undefined;
  }

  async end(): Promise<RunResult> {
    await this.time.until(() => this.result !== undefined);
    if (this.result === undefined) throw new Error('The run did not end.');
    return this.result;
  }

  /** Where the run pauses, from its begin to its end, when it goes on each time. */
  async pauses(how: 'resume' | 'step'): Promise<readonly string[]> {
    const places: string[] = [];
    for (let paused = await this.pause(); paused !== undefined && places.length < 200; paused = await this.pause()) {
      places.push(textOf(paused.place));
      this.run[how]();
    }
    return places;
  }

  value(name: string): string | null | undefined {
    return this.run.variables().find((view) => view.name === name)?.preview;
  }
}

/** `3` in Main, `Work 3` elsewhere. */
export function textOf({ subflow, row }: StepPlace): string {
  return subflow === 'Main' ? String(row) : `${subflow} ${row}`;
}

export function rows(...numbers: readonly number[]): readonly StepPlace[] {
  return numbers.map((row) => ({ subflow: 'Main', row }));
}
