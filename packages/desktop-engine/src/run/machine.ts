import type { ActionContext } from '../actions/action-context.ts';
import { formulaEnvironment } from '../power-fx/formula-environment.ts';
import type { Program, SubflowCode } from '../program/program.ts';
import type { Site } from '../program/site.ts';
import { type ErrorValue, NO_ERROR } from '../values/error-value.ts';
import { LogicError } from '../values/fault.ts';
import type { DesktopValue } from '../values/value.ts';
import { errorValueOf, type Fault, faultOf, Rethrown, Unhandled } from './fault.ts';
import type { Frame, IteratorState, PassedInput, PassedOutput, SavedLoops } from './frame.ts';
import { handlerFor, retryFor } from './handling.ts';
import type { HotLoops } from './hot-loops.ts';
import type { Sensitivity } from './sensitivity.ts';
import type { ValueRecord } from './value-record.ts';
import { waitSeconds } from './waiting.ts';

/** The address that ends a flow. */
export const END = -1;

export type HandlingEnd = 'throwError' | 'nextAction' | 'repeatBlock' | 'repeatAction';

/** Where a run begins when not at the first statement of Main; the flow ends where that subflow ends. */
export interface RunStart {
  readonly subflow: SubflowCode;
  readonly address: number;
}

export interface MachineParts {
  readonly actionContext: ActionContext;
  readonly sensitivity: Sensitivity;
  readonly maxCallDepth: number;
  readonly start?: RunStart | undefined;
}

/** The state of one run: variables, the subflows that are going on, the last error, and the address of the instruction. */
export class Machine {
  readonly program: Program;
  readonly actionContext: ActionContext;
  readonly sensitivity: Sensitivity;
  readonly slots: DesktopValue[];
  readonly iterators: (IteratorState | undefined)[];
  readonly #maxCallDepth: number;
  readonly #frames: Frame[];
  /** Address of the instruction that is being carried out. */
  address: number;
  lastError: ErrorValue = NO_ERROR;
  /** Present when the log holds values. */
  record: ValueRecord | undefined;
  /** Present when nobody looks at single statements. */
  hotLoops: HotLoops | undefined;
  actionCount = 0;

  constructor(program: Program, { actionContext, sensitivity, maxCallDepth, start }: MachineParts) {
    this.program = program;
    this.actionContext = actionContext;
    this.sensitivity = sensitivity;
    this.slots = [...program.initialSlots];
    if (program.environmentSlot !== undefined) this.slots[program.environmentSlot] = formulaEnvironment(actionContext.context.clock);
    this.iterators = new Array<IteratorState | undefined>(program.iteratorCount).fill(undefined);
    this.#maxCallDepth = maxCallDepth;
    this.#frames = [{ subflow: start?.subflow ?? program.main, outputs: [], retries: new Map(), handling: undefined }];
    this.address = start?.address ?? program.main.start.at;
  }

  /** The statement that is being carried out. */
  get site(): Site | undefined {
    return this.program.instructions[this.address]?.site;
  }

  get #frame(): Frame {
    const frame = this.#frames.at(-1);
    if (frame === undefined) throw new Error('A run has no subflow.');
    return frame;
  }

  /** How many subflows are inside one another; 1 in Main. */
  get depth(): number {
    return this.#frames.length;
  }

  /**
   * Starts a subflow; its own address comes back.
   *
   * @param inputs what its variables begin with
   * @param outputs what the caller takes over when it ends, unless it fails
   */
  call(name: string, inputs: readonly PassedInput[] = [], outputs: readonly PassedOutput[] = []): number {
    const subflow = this.program.subflows.get(name.toLowerCase());
    if (subflow === undefined) throw new LogicError('SubflowNotFound', `There is no subflow '${name}'. Check the name.`);
    if (this.#frames.length >= this.#maxCallDepth) {
      throw new LogicError(
        'CallTooDeep',
        `More than ${this.#maxCallDepth} subflows have called one another. Look for a subflow that calls itself.`,
      );
    }
    const saved = this.#frames.some((frame) => frame.subflow === subflow) ? this.#saveLoops(subflow) : undefined;
    const callSite = this.site;
    const outerLocals = this.#openLocals(subflow);
    for (const { slot, value } of inputs) this.slots[slot] = value;
    this.#frames.push({
      subflow,
      outputs,
      ...(outerLocals === undefined ? {} : { outerLocals }),
      retries: new Map(),
      handling: undefined,
      ...(callSite === undefined ? {} : { callSite }),
      ...(saved === undefined ? {} : { saved }),
    });
    return subflow.start.at;
  }

  /** Ends the subflow; in Main that ends the flow. */
  returnFromSubflow(): number {
    const { callSite, outputs } = this.#frame;
    if (callSite === undefined) return END;
    const values = outputs.map(({ from }) => this.slots[from] ?? null);
    this.#leaveFrame();
    for (const [i, { to }] of outputs.entries()) this.slots[to] = values[i] ?? null;
    this.#frame.retries.delete(callSite);
    return callSite.next.at;
  }

  /** Goes on after a handler: where it says, or after the block or the statement that failed. */
  endHandling(end?: HandlingEnd): number {
    const frame = this.#frame;
    const { handling } = frame;
    if (handling === undefined) throw new Error('A handler ended that had not started.');
    frame.handling = undefined;
    switch (end) {
      case 'throwError':
        throw new Rethrown(handling.fault);
      case 'nextAction':
        return handling.failed.next.at;
      case 'repeatAction':
        return handling.failed.start.at;
      case 'repeatBlock':
        return (handling.block ?? handling.failed).start.at;
      case undefined:
        return (handling.block ?? handling.failed).next.at;
    }
  }

  /** GOTO leaves the handler that it stands in. */
  leaveHandling(): void {
    this.#frame.handling = undefined;
  }

  clearLastError(): void {
    this.lastError = NO_ERROR;
  }

  /** A statement with a retry has succeeded. */
  forgetRetries(site: Site): number {
    this.#frame.retries.delete(site);
    return this.address + 1;
  }

  /**
   * Where to go on after the statement at `address` has failed: at the statement again, or at a handler.
   *
   * @throws Unhandled
   */
  fail(thrown: unknown): number | Promise<number> {
    const site = this.site;
    if (site === undefined) throw thrown;
    if (thrown instanceof Rethrown) return this.#unwind(thrown.fault, site, false);
    const fault = faultOf(thrown, site);
    this.lastError = errorValueOf(fault);
    return this.#unwind(fault, site, true);
  }

  #unwind(fault: Fault, from: Site, withRules: boolean): number | Promise<number> {
    let failed = from;
    for (let usesRules = withRules; ; usesRules = true) {
      const address = (usesRules ? this.#retry(fault, failed) : undefined) ?? this.#handle(fault, failed, usesRules);
      if (address !== undefined) return address;
      const { callSite } = this.#frame;
      if (callSite === undefined) throw new Unhandled(fault);
      this.#leaveFrame();
      failed = callSite;
    }
  }

  #retry(fault: Fault, failed: Site): Promise<number> | undefined {
    const rule = retryFor(fault, failed);
    if (rule === undefined) return undefined;
    const { retries } = this.#frame;
    const done = retries.get(failed) ?? 0;
    if (done >= Number(rule.times(this.slots) ?? 0)) {
      retries.delete(failed);
      return undefined;
    }
    retries.set(failed, done + 1);
    return waitSeconds(this.actionContext, rule.waitSeconds(this.slots)).then(() => failed.start.at);
  }

  #handle(fault: Fault, failed: Site, usesRules: boolean): number | undefined {
    const found = handlerFor(fault, failed, usesRules);
    if (found === undefined) return undefined;
    this.#frame.handling = { fault, failed, ...(found.block === undefined ? {} : { block: found.block }) };
    return found.handler.at;
  }

  #leaveFrame(): void {
    const frame = this.#frames.pop();
    if (frame?.saved !== undefined) this.#restoreLoops(frame.subflow, frame.saved);
    if (frame?.outerLocals !== undefined) this.#closeLocals(frame.subflow, frame.outerLocals);
  }

  /** Gives a local subflow a fresh set of its variables, and what they held before. */
  #openLocals({ locals }: SubflowCode): readonly DesktopValue[] | undefined {
    if (locals.length === 0) return undefined;
    const outer = locals.map((slot) => this.slots[slot] ?? null);
    for (const slot of locals) this.slots[slot] = null;
    return outer;
  }

  #closeLocals({ locals }: SubflowCode, outer: readonly DesktopValue[]): void {
    for (const [i, slot] of locals.entries()) this.slots[slot] = outer[i] ?? null;
  }

  #saveLoops({ loops }: SubflowCode): SavedLoops {
    return { slots: loops.slots.map((slot) => this.slots[slot] ?? null), iterators: loops.iterators.map((at) => this.iterators[at]) };
  }

  #restoreLoops({ loops }: SubflowCode, saved: SavedLoops): void {
    for (const [i, slot] of loops.slots.entries()) this.slots[slot] = saved.slots[i] ?? null;
    for (const [i, at] of loops.iterators.entries()) this.iterators[at] = saved.iterators[i];
  }
}
