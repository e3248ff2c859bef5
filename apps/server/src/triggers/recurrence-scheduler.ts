import type { Recurrence } from '@tandem/cloud-flow';
import type { Clock, CloudFlowId, Logger } from '@tandem/kernel';
import type { ScheduleRecord, ScheduleStore } from '@tandem/store';
import { nextOccurrence } from './next-occurrence.ts';
import { WakeLoop } from './wake-loop.ts';

/** When a flow runs: at the times of its recurrence, or once for each window that ends at such a time. */
export interface Schedule {
  readonly recurrence: Recurrence;
  /** Of sliding windows: how long after its end each of them runs. */
  readonly windows?: { readonly delayMs: number };
}

export interface SchedulerOptions {
  readonly clock: Clock;
  readonly log: Logger;
  readonly schedules: ScheduleStore;
  /** The schedule of a flow as it is now, or undefined when the flow is gone, off, or no longer scheduled. */
  readonly scheduleOf: (cloudFlowId: CloudFlowId) => Promise<Schedule | undefined>;
  /** Starts the run of that time; does nothing when it was started already. */
  readonly fire: (cloudFlowId: CloudFlowId, scheduledAt: number, schedule: Schedule) => Promise<void>;
  /** A run could not be started. */
  readonly failed?: (cloudFlowId: CloudFlowId, thrown: unknown) => Promise<void>;
}

const BATCH = 100;
/** How long a window waits whose run could not be started. */
const WINDOW_RETRY_MS = 60_000;

/**
 * Runs scheduled cloud flows. The next time of each flow is in the store, and moves on only after its run was accepted. A
 * server that was down runs a recurrence once for all the times that it missed, and sliding windows one after the other.
 */
export class RecurrenceScheduler {
  readonly #options: SchedulerOptions;
  readonly #loop: WakeLoop;

  constructor(options: SchedulerOptions) {
    this.#options = options;
    const { clock, log, schedules } = options;
    this.#loop = new WakeLoop({ clock, log, what: 'schedules', work: () => this.runDue(), earliest: () => schedules.earliest() });
  }

  /** Begins to watch the clock. */
  start(): void {
    this.#loop.start();
  }

  /** Ends it, after the runs that are being started are accepted. */
  async stop(): Promise<void> {
    await this.#loop.stop();
  }

  /** Schedules a flow from now on; a recurrence without start time and schedule runs at once. */
  async set(cloudFlowId: CloudFlowId, schedule: Schedule): Promise<void> {
    const now = this.#options.clock.now();
    // The windows since the start time are all to run, however long ago it is.
    const after = schedule.windows === undefined ? now - 1 : (schedule.recurrence.startAt ?? now) - 1;
    await this.#moveOn({ cloudFlowId, anchorAt: now, nextRunAt: now }, schedule, after);
    this.#loop.wake();
  }

  async remove(cloudFlowId: CloudFlowId): Promise<void> {
    await this.#options.schedules.remove(cloudFlowId);
  }

  /** Starts what is due now: of each flow one run. */
  async runDue(): Promise<void> {
    const due = await this.#options.schedules.listDue(this.#options.clock.now(), BATCH);
    for (const record of due) await this.#runOne(record);
  }

  async #runOne(record: ScheduleRecord): Promise<void> {
    const { clock, schedules, scheduleOf } = this.#options;
    const schedule = await scheduleOf(record.cloudFlowId);
    if (schedule === undefined) return schedules.remove(record.cloudFlowId);
    const scheduledAt = record.windowEndAt ?? record.nextRunAt;
    const hasStarted = await this.#fire(record.cloudFlowId, scheduledAt, schedule);
    if (schedule.windows === undefined) return this.#moveOn(record, schedule, clock.now());
    if (hasStarted) return this.#moveOn(record, schedule, scheduledAt);
    await schedules.set({ ...record, windowEndAt: scheduledAt, nextRunAt: clock.now() + WINDOW_RETRY_MS });
  }

  async #fire(cloudFlowId: CloudFlowId, scheduledAt: number, schedule: Schedule): Promise<boolean> {
    const { log, fire, failed } = this.#options;
    try {
      await fire(cloudFlowId, scheduledAt, schedule);
      return true;
    } catch (err) {
      log.error('scheduled run could not be started', { cloudFlowId, scheduledAt, err });
      await failed?.(cloudFlowId, err);
      return false;
    }
  }

  async #moveOn({ cloudFlowId, anchorAt }: ScheduleRecord, { recurrence, windows }: Schedule, after: number): Promise<void> {
    const next = nextOccurrence(recurrence, anchorAt, after);
    if (next === undefined) await this.#options.schedules.remove(cloudFlowId);
    else if (windows === undefined) await this.#options.schedules.set({ cloudFlowId, anchorAt, nextRunAt: next });
    else await this.#options.schedules.set({ cloudFlowId, anchorAt, nextRunAt: next + windows.delayMs, windowEndAt: next });
  }
}
