import { OPEN_GUARD } from '../src/actions/guard.ts';
import { ActionRegistry } from '../src/actions/registry.ts';
import { compileScript } from '../src/compile/compile-script.ts';
import type { Program } from '../src/program/program.ts';
import { Rethrown, Unhandled } from '../src/run/fault.ts';
import type { HotLoops } from '../src/run/hot-loops.ts';
import { interpret } from '../src/run/interpreter.ts';
import { Machine } from '../src/run/machine.ts';
import { Sensitivity } from '../src/run/sensitivity.ts';
import { sleep } from './run-script.ts';

/** @throws Error when the script has faults */
export function compiled(script: string): Program {
  const program = compileScript(script, new ActionRegistry([]));
  if (program.ok) return program.value;
  throw new Error(`${script}\n${program.error.map(({ message }) => message).join('\n')}`);
}

/** A run of simple statements that is carried out piece by piece. */
export class SteppedRun {
  readonly machine: Machine;
  /** What went wrong, and where. */
  readonly faults: string[] = [];
  isOver = false;

  constructor(program: Program, hotLoops?: HotLoops) {
    const sensitivity = new Sensitivity(program, []);
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const actionContext = {
      context: { clock: { now: () => 0 }, log, signal: new AbortController().signal },
      sleep,
      shouldStopSafely: () => false,
      writeLog: () => undefined,
      guard: OPEN_GUARD,
      currentSubflow: () => 'Main',
      usesSensitive: () => false,
      services: {},
      closeAtEnd: () => () => undefined,
    };
    this.machine = new Machine(program, { actionContext, sensitivity, maxCallDepth: 10 });
    this.machine.hotLoops = hotLoops;
  }

  /** Carries out so many instructions, or rounds of generated code, or what comes before something fails. */
  goOn(budget: number): void {
    try {
      if (interpret(this.machine, budget, undefined) === 'ended') this.isOver = true;
    } catch (thrown) {
      this.#recover(thrown);
    }
  }

  #recover(thrown: unknown): void {
    this.faults.push(`${this.machine.site?.line} ${thrown instanceof Rethrown ? 'again ' : ''}${thrown}`);
    try {
      this.machine.address = this.machine.fail(thrown) as number;
    } catch (unhandled) {
      if (!(unhandled instanceof Unhandled)) throw unhandled;
      this.isOver = true;
    }
  }
}
