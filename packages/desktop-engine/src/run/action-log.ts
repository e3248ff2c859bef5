import type { Clock } from '@tandem/kernel';
import type { LogEntry } from '@tandem/protocol';
import type { LogLevel } from '../actions/action-context.ts';
import type { Site } from '../program/site.ts';
import type { DesktopValue } from '../values/value.ts';
import { maskValues } from './mask.ts';
import type { Verbosity, WriteLogEntry } from './ports.ts';
import { HIDDEN_DETAILS, type Sensitivity } from './sensitivity.ts';
import type { StopReason } from './stop-watch.ts';
import type { RecordedValues } from './value-record.ts';

const MAX_MESSAGE_CHARACTERS = 10_000;

export interface ActionLogOptions {
  readonly clock: Clock;
  readonly write: WriteLogEntry;
  readonly verbosity: Verbosity;
  readonly sensitivity: Sensitivity;
}

interface Entry extends RecordedValues {
  readonly site: Site;
  readonly startedAt: number;
  readonly status: string;
  readonly message?: string;
}

/** Writes the log of one run; nothing sensitive gets past it. */
export class ActionLog {
  readonly #options: ActionLogOptions;
  #seq = 0;

  constructor(options: ActionLogOptions) {
    this.#options = options;
  }

  get hasStatements(): boolean {
    return this.#options.verbosity === 'Debug' || this.hasValues;
  }

  get hasValues(): boolean {
    return this.#options.verbosity === 'Full';
  }

  succeeded(site: Site, startedAt: number, values?: RecordedValues): void {
    this.#write({ site, startedAt, status: 'Succeeded', ...values });
  }

  failed(site: Site, startedAt: number, message: string, values?: RecordedValues): void {
    this.#write({ site, startedAt, status: 'Failed', message, ...values });
  }

  /** The run ended while the statement was at work. */
  stopped(site: Site, startedAt: number, reason: StopReason): void {
    this.#write({ site, startedAt, status: reason });
  }

  /** A message of the flow itself. */
  message(site: Site, level: LogLevel, message: string): void {
    const { verbosity } = this.#options;
    if (level === 'Info' && (verbosity === 'Warning' || verbosity === 'Error')) return;
    if (level === 'Warning' && verbosity === 'Error') return;
    this.#write({ site, startedAt: this.#options.clock.now(), status: level, message });
  }

  /** A message about a statement without the sensitive values of the run. */
  safeMessage(site: Site, message: string, slots: readonly DesktopValue[]): string {
    const { sensitivity } = this.#options;
    return sensitivity.covers(site) ? HIDDEN_DETAILS : maskValues(message, slots, sensitivity);
  }

  /** An entry of a flow that this one runs. */
  relay(flowName: string, entry: LogEntry): void {
    this.#seq++;
    this.#options.write({ ...entry, seq: this.#seq, subflow: `${flowName} / ${entry.subflow}`.slice(0, 200) });
  }

  #write({ site, startedAt, status, message, inputs, outputs }: Entry): void {
    this.#seq++;
    this.#options.write({
      seq: this.#seq,
      at: startedAt,
      subflow: site.subflow.slice(0, 200),
      line: site.line,
      action: site.action.slice(0, 200),
      durationMs: Math.max(0, this.#options.clock.now() - startedAt),
      status,
      ...(message === undefined ? {} : { message: message.slice(0, MAX_MESSAGE_CHARACTERS) }),
      ...(inputs === undefined ? {} : { inputs }),
      ...(outputs === undefined ? {} : { outputs }),
    });
  }
}
