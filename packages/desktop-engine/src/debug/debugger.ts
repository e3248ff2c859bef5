import type { DesignerCommand, DesignerEvent, StepPlace } from '@tandem/protocol';
import type { Program } from '../program/program.ts';
import type { Site } from '../program/site.ts';
import type { Machine } from '../run/machine.ts';
import type { Sleep, Tracer } from '../run/ports.ts';
import type { PositionFeed } from './position-feed.ts';
import { beginsStatement, codeOfRow, placeOf } from './rows.ts';

export type PauseReason = Extract<DesignerEvent, { kind: 'paused' }>['reason'];
/** A step goes into subflows, over them, or out of the one that it stands in. */
export type StepHow = Extract<DesignerCommand, { kind: 'step' }>['how'];

export interface DebuggerParts {
  readonly program: Program;
  readonly breakpoints: readonly StepPlace[];
  /** Pause before the first statement. */
  readonly isStepping: boolean;
  /** Waited after each statement while the run is not stepping. */
  readonly delayMs: number;
  readonly sleep: Sleep;
  readonly positions: PositionFeed;
  readonly onPaused: (place: StepPlace, reason: PauseReason) => void;
}

/** Holds a run before statements: where it is asked to, at breakpoints, after a step, and for the delay after each statement. */
export class Debugger implements Tracer {
  readonly #parts: DebuggerParts;
  #breakpoints: ReadonlySet<number>;
  #isStepping: boolean;
  /** A step ends at the next statement that is no deeper in subflows than this. */
  #deepest = Number.POSITIVE_INFINITY;
  /** Of the statement that was reached last. */
  #depth = 1;
  #isPauseAsked = false;
  /** The row of a breakpoint has been reached whose code is no statement. */
  #isBreakpointDue = false;
  #hasBegun = false;
  /** Fulfilled when the run may go on; present while it is paused. */
  #hold: PromiseWithResolvers<void> | undefined;
  /** Ends the delay that is going on. */
  #delay: AbortController | undefined;
  /** How many waits of the statement at work are going on. */
  #waits = 0;
  #site: Site | undefined;
  #isOver = false;

  constructor(parts: DebuggerParts) {
    this.#parts = parts;
    this.#isStepping = parts.isStepping;
    this.#breakpoints = addressesOf(parts.program, parts.breakpoints);
  }

  get isPaused(): boolean {
    return this.#hold !== undefined;
  }

  setBreakpoints(breakpoints: readonly StepPlace[]): void {
    this.#breakpoints = addressesOf(this.#parts.program, breakpoints);
  }

  /** Pauses before the next statement; at once while the one at work waits. */
  pause(): void {
    if (this.isPaused || this.#isOver) return;
    this.#isPauseAsked = true;
    this.#delay?.abort();
    if (this.#waits > 0) this.#pauseInWait();
  }

  /** @returns false when the run is not paused */
  goOn(how: 'resume' | StepHow): boolean {
    const hold = this.#hold;
    if (hold === undefined) return false;
    this.#hold = undefined;
    this.#isStepping = how !== 'resume';
    this.#deepest = how === 'over' ? this.#depth : how === 'out' ? this.#depth - 1 : Number.POSITIVE_INFINITY;
    hold.resolve();
    return true;
  }

  /** The run is stopped: nothing is held any more. */
  release(): void {
    this.#isOver = true;
    this.#delay?.abort();
    this.#hold?.resolve();
    this.#hold = undefined;
  }

  readonly before = (machine: Machine): Promise<void> | undefined => {
    const { address } = machine;
    const instruction = this.#parts.program.instructions[address];
    if (instruction === undefined) return undefined;
    if (beginsStatement(instruction, address)) {
      this.#depth = machine.depth;
      return this.#arrive(instruction.site);
    }
    this.#lookForBreakpoint(address);
    // A loop without statements never comes to one.
    return this.#isPauseAsked && instruction.site.line > 0 ? this.#pauseAt(instruction.site) : undefined;
  };

  /** The sleep of statements: a pause holds it when it is over. */
  readonly sleep: Sleep = async (ms, signal) => {
    if (ms === 0) return this.#parts.sleep(ms, signal);
    this.#waits++;
    if (this.#isPauseAsked) this.#pauseInWait();
    await this.#parts.sleep(ms, signal);
    this.#waits--;
    await this.#hold?.promise;
  };

  #lookForBreakpoint(address: number): void {
    if (this.#breakpoints.has(address)) this.#isBreakpointDue = true;
  }

  #arrive(site: Site): Promise<void> | undefined {
    const { delayMs } = this.#parts;
    const mayDelay = this.#hasBegun && delayMs > 0 && !this.#isStepping && !this.#isPauseAsked;
    this.#hasBegun = true;
    return mayDelay ? this.#arriveLater(site) : this.#enter(site);
  }

  async #arriveLater(site: Site): Promise<void> {
    const delay = new AbortController();
    this.#delay = delay;
    await this.#parts.sleep(this.#parts.delayMs, delay.signal);
    this.#delay = undefined;
    if (!this.#isOver) await this.#enter(site);
  }

  /** The statement is next: the run pauses before it, or goes on with it. */
  #enter(site: Site): Promise<void> | undefined {
    this.#site = site;
    this.#lookForBreakpoint(site.start.at);
    if (this.#reason() !== undefined) return this.#pauseAt(site);
    this.#parts.positions.at(placeOf(site));
    return undefined;
  }

  #reason(): PauseReason | undefined {
    if (this.#isPauseAsked) return 'pause';
    if (this.#isBreakpointDue) return 'breakpoint';
    return this.#isStepping && this.#depth <= this.#deepest ? 'step' : undefined;
  }

  #pauseInWait(): void {
    if (this.#site !== undefined) void this.#pauseAt(this.#site);
  }

  #pauseAt(site: Site): Promise<void> {
    const reason = this.#reason() ?? 'pause';
    this.#isPauseAsked = this.#isBreakpointDue = false;
    const hold = Promise.withResolvers<void>();
    this.#hold = hold;
    this.#parts.positions.clear();
    this.#parts.onPaused(placeOf(site), reason);
    return hold.promise;
  }
}

function addressesOf(program: Program, places: readonly StepPlace[]): ReadonlySet<number> {
  return new Set(places.map((place) => codeOfRow(program, place)?.address).filter((address) => address !== undefined));
}
