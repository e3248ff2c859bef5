import type { Clock } from '@tandem/kernel';
import type { LogLevel } from '../actions/action-context.ts';
import type { Instruction } from '../program/instruction.ts';
import { Opcode } from '../program/opcode.ts';
import type { Site } from '../program/site.ts';
import type { ActionLog } from './action-log.ts';
import { faultOf, Rethrown } from './fault.ts';
import type { FlowStop } from './flow-stop.ts';
import type { OnStatement } from './interpreter.ts';
import type { Machine } from './machine.ts';
import { stopError } from './run-end.ts';
import type { Sensitivity } from './sensitivity.ts';
import type { StopReason } from './stop-watch.ts';

export interface StatementLogParts {
  readonly clock: Clock;
  readonly machine: Machine;
  readonly log: ActionLog;
  readonly sensitivity: Sensitivity;
  /** Whether anybody wants the log. */
  readonly isRead: boolean;
}

/** Tells the log of a run what became of each statement and how long it took. */
export class StatementLog {
  readonly #clock: Clock;
  readonly #machine: Machine;
  readonly #log: ActionLog;
  readonly #sensitivity: Sensitivity;
  /** What the interpreter calls; undefined when statements are not logged. */
  readonly onStatement: OnStatement | undefined;
  #startedAt = 0;

  constructor({ clock, machine, log, sensitivity, isRead }: StatementLogParts) {
    this.#clock = clock;
    this.#machine = machine;
    this.#log = log;
    this.#sensitivity = sensitivity;
    this.onStatement = isRead && log.hasStatements ? this.carriedOut : undefined;
  }

  /** A statement begins. @param now milliseconds since 1970 */
  begin(now: number): void {
    this.#startedAt = now;
  }

  readonly carriedOut = (instruction: Instruction): void => {
    this.#recordTarget(instruction);
    this.#log.succeeded(instruction.site, this.#startedAt, this.#machine.record?.take());
    this.#startedAt = this.#clock.now();
  };

  /** Assignments are carried out by the interpreter itself. */
  #recordTarget({ opcode, target }: Instruction): void {
    const { record, slots } = this.#machine;
    if (record === undefined || !ASSIGNMENTS.has(opcode)) return;
    const name = this.#names.get(target);
    if (name !== undefined) record.outputs([{ name, value: slots[target] ?? null, isSensitive: this.#sensitivity.includes(target) }]);
  }

  /** Names of the variables by their slots, for the log. */
  get #names(): ReadonlyMap<number, string> {
    const { variables, variableNames } = this.#machine.program;
    this.#namesBySlot ??= new Map(variableNames.map((name) => [variables.get(name.toLowerCase()) ?? -1, name] as const));
    return this.#namesBySlot;
  }

  #namesBySlot: ReadonlyMap<number, string> | undefined;

  interrupted({ site }: Instruction, reason: StopReason | undefined): void {
    if (reason !== undefined) this.#log.stopped(site, this.#startedAt, reason);
  }

  stopped(stop: FlowStop): void {
    const { site } = this.#machine;
    if (site === undefined) return;
    if (!stop.isSuccess) this.#log.failed(site, this.#startedAt, stopError(stop, { site, safeMessage: this.safeMessage }).message);
    else if (this.#log.hasStatements) this.#log.succeeded(site, this.#startedAt);
  }

  failed(thrown: unknown): void {
    const { site } = this.#machine;
    if (site === undefined || thrown instanceof Rethrown) return;
    const message = this.safeMessage(site, faultOf(thrown, site).message);
    this.#log.failed(site, this.#startedAt, message, this.#machine.record?.take());
    this.#startedAt = this.#clock.now();
  }

  /** A message of the flow itself. */
  message(level: LogLevel, message: string): void {
    const { site } = this.#machine;
    if (site !== undefined) this.#log.message(site, level, this.safeMessage(site, message));
  }

  /** A message about a statement without the sensitive values of the run. */
  readonly safeMessage = (site: Site, message: string): string => this.#log.safeMessage(site, message, this.#machine.slots);
}

const ASSIGNMENTS: ReadonlySet<Opcode> = new Set([Opcode.move, Opcode.evaluate, Opcode.add, Opcode.subtract]);
