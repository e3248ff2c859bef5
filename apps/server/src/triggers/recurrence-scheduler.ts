import type { Clock, CloudFlowId, Logger } from '@tandem/kernel';
import type { ScheduleRecord, ScheduleStore } from '@tandem/store';
import { nextOccurrence } from './next-occurrence.ts';
import type { Recurrence } from './recurrence.ts';

export interface SchedulerOptions {
  readonly clock: Clock;
  readonly log: Logger;
  readonly schedules: ScheduleStore;
  /** The recurrence of a flow as it is now, or undefined when the flow is gone, off, or no longer scheduled. */
  readonly recurrenceOf: (cloudFlowId: CloudFlowId) => Promise<Recurrence | undefined>;
  /** Starts the run of that time; does nothing when it was started already. */
  readonly fire: (cloudFlowId: CloudFlowId, scheduledAt: number) => Promise<void>;
}

const BATCH = 100;
/** Looks again this often even when nothing is due, so that a clock that was set right is noticed. */
const MAX_SLEEP_MS = 60_000;

/**
 * Runs scheduled cloud flows. The next time of each flow is in the store, and moves on only after its run was accepted. A
 * server that was down runs each flow once for all the times that it missed.
 */
export class RecurrenceScheduler {
  readonly #options: SchedulerOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStopped = true;
  #work: Promise<void> = Promise.resolve();

  constructor(options: SchedulerOptions) {
    this.#options = options;
  }

  /** Begins to watch the clock. */
  start(): void {
    this.#isStopped = false;
    this.#wake();
  }

  /** Ends it, after the runs that are being started are accepted. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#work;
  }

  /** Schedules a flow from now on; a recurrence without start time and schedule runs at once. */
  async set(cloudFlowId: CloudFlowId, recurrence: Recurrence): Promise<void> {
    const now = this.#options.clock.now();
    await this.#moveOn({ cloudFlowId, anchorAt: now, nextRunAt: now }, recurrence, now - 1);
    this.#wake();
  }

  async remove(cloudFlowId: CloudFlowId): Promise<void> {
    await this.#options.schedules.remove(cloudFlowId);
  }

  /** Starts what is due now. */
  async runDue(): Promise<void> {
    const due = await this.#options.schedules.listDue(this.#options.clock.now(), BATCH);
    for (const schedule of due) await this.#runOne(schedule);
  }

  async #runOne(schedule: ScheduleRecord): Promise<void> {
    const { clock, log, fire, recurrenceOf, schedules } = this.#options;
    const { cloudFlowId, nextRunAt } = schedule;
    const recurrence = await recurrenceOf(cloudFlowId);
    if (recurrence === undefined) return schedules.remove(cloudFlowId);
    try {
      await fire(cloudFlowId, nextRunAt);
    } catch (err) {
      log.error('scheduled run could not be started', { cloudFlowId, scheduledAt: nextRunAt, err });
    }
    await this.#moveOn(schedule, recurrence, clock.now());
  }

  async #moveOn(schedule: ScheduleRecord, recurrence: Recurrence, after: number): Promise<void> {
    const nextRunAt = nextOccurrence(recurrence, schedule.anchorAt, after);
    if (nextRunAt === undefined) await this.#options.schedules.remove(schedule.cloudFlowId);
    else await this.#options.schedules.set({ ...schedule, nextRunAt });
  }

  #wake(): void {
    if (this.#isStopped) return;
    this.#work = this.#work.then(() => this.#turn());
  }

  async #turn(): Promise<void> {
    if (this.#isStopped) return;
    try {
      await this.runDue();
      await this.#sleep();
    } catch (err) {
      this.#options.log.error('the scheduler could not read the store', { err });
      this.#wakeIn(MAX_SLEEP_MS);
    }
  }

  async #sleep(): Promise<void> {
    const earliest = await this.#options.schedules.earliest();
    const wait = earliest === undefined ? MAX_SLEEP_MS : earliest - this.#options.clock.now();
    this.#wakeIn(Math.min(Math.max(wait, 0), MAX_SLEEP_MS));
  }

  #wakeIn(ms: number): void {
    clearTimeout(this.#timer);
    if (!this.#isStopped) this.#timer = setTimeout(() => this.#wake(), ms);
  }
}
