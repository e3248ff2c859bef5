import type { Context } from '@tandem/kernel';
import type { Instruction } from '../program/instruction.ts';
import { FlowStop } from './flow-stop.ts';
import { interpret, type OnStatement } from './interpreter.ts';
import type { Machine } from './machine.ts';
import type { Sleep, Tracer } from './ports.ts';
import type { StatementLog } from './statement-log.ts';
import type { StopWatch } from './stop-watch.ts';

/** Instructions, or rounds of loops in generated code, between two looks at the clock. */
const SHARE = 20_000;
/** How long statements run before the event loop gets a turn. */
const TURN_MS = 10;

export interface TurnsParts {
  readonly context: Context;
  readonly sleep: Sleep;
  readonly machine: Machine;
  readonly watch: StopWatch;
  readonly log: StatementLog;
  readonly tracer: Tracer | undefined;
}

/** Carries out the statements of a run, giving way to the event loop between its turns. */
export class Turns {
  readonly #parts: TurnsParts;
  readonly #machine: Machine;
  readonly #watch: StopWatch;
  readonly #log: StatementLog;
  readonly #tracer: Tracer | undefined;
  #retrying: Promise<number> | undefined;

  constructor(parts: TurnsParts) {
    this.#parts = parts;
    this.#machine = parts.machine;
    this.#watch = parts.watch;
    this.#log = parts.log;
    this.#tracer = parts.tracer;
  }

  /** Carries the flow out until it ends, or must end. @throws what ends it: `Unhandled`, `FlowStop` */
  async takeAll(): Promise<void> {
    const { onStatement } = this.#log;
    let turnEndsAt = this.#beginTurn();
    while (!this.#watch.isStopped()) {
      const held = this.#tracer?.before(this.#machine);
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
      if (this.#parts.context.clock.now() < turnEndsAt) continue;
      await this.#parts.sleep(0, this.#parts.context.signal);
      turnEndsAt = this.#beginTurn();
    }
  }

  /** When the turn ends that starts now, or the one that goes on. */
  #beginTurn(endsAt?: number): number {
    const now = this.#parts.context.clock.now();
    this.#log.begin(now);
    return endsAt ?? now + TURN_MS;
  }

  #interpret(onStatement: OnStatement | undefined): ReturnType<typeof interpret> {
    try {
      return interpret(this.#machine, this.#tracer === undefined ? SHARE : 1, onStatement);
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
        this.#machine.address = address;
        return true;
      }
    } catch (thrown) {
      if (!this.#watch.isStopped()) return this.#goOn(this.#recover(thrown), onStatement);
    }
    if (statement !== undefined && onStatement !== undefined) this.#log.interrupted(statement, this.#watch.reason);
    return false;
  }

  async #goOn(next: 'yield' | Promise<number>, onStatement: OnStatement | undefined): Promise<boolean> {
    return next === 'yield' || this.#settle(next, onStatement);
  }

  /** The instruction at work, when it stands for its statement in the log. */
  #statement(): Instruction | undefined {
    const instruction = this.#machine.program.instructions[this.#machine.address];
    return instruction?.statements === 1 ? instruction : undefined;
  }

  /** Sends a fault to its handler: at once, or after the wait of a retry. */
  #recover(thrown: unknown): 'yield' | Promise<number> {
    if (thrown instanceof FlowStop) {
      this.#log.stopped(thrown);
      throw thrown;
    }
    this.#log.failed(thrown);
    const next = this.#machine.fail(thrown);
    if (typeof next !== 'number') {
      this.#retrying = next;
      return next;
    }
    this.#machine.address = next;
    return 'yield';
  }
}
