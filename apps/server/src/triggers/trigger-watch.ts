import type { CloudFlowId } from '@tandem/kernel';
import type { OpenCloudFlow } from '../cloud-flows/open-cloud-flow.ts';
import type { FlowWatch } from './flow-watch.ts';
import type { RecurrenceScheduler, Schedule } from './recurrence-scheduler.ts';
import type { Trigger } from './trigger.ts';
import type { TriggerMissLog } from './trigger-miss-log.ts';
import type { TriggerPolls } from './trigger-polls.ts';
import type { TriggerWebhooks } from './trigger-webhooks.ts';

export interface TriggerWatchOptions {
  readonly scheduler: RecurrenceScheduler;
  readonly polls: TriggerPolls;
  readonly webhooks: TriggerWebhooks;
  readonly misses: TriggerMissLog;
  readonly isScheduled: (cloudFlowId: CloudFlowId) => Promise<boolean>;
}

/** Watches the clock, the connectors and the services that have been subscribed to for every cloud flow that is on and published. */
export class TriggerWatch implements FlowWatch {
  readonly #options: TriggerWatchOptions;

  constructor(options: TriggerWatchOptions) {
    this.#options = options;
  }

  get polls(): TriggerPolls {
    return this.#options.polls;
  }

  get scheduler(): RecurrenceScheduler {
    return this.#options.scheduler;
  }

  /** Begins. @param flows all flows: what an earlier version of Tandem did not listen to is listened to from now on */
  async start(flows: readonly OpenCloudFlow[]): Promise<void> {
    const { scheduler, polls, webhooks, isScheduled } = this.#options;
    const on = flows.filter(isOn);
    for (const { record, trigger } of on) {
      const schedule = trigger.kind === 'sliding-window' ? scheduleOf(trigger) : undefined;
      if (schedule !== undefined && !(await isScheduled(record.id))) await scheduler.set(record.id, schedule);
    }
    scheduler.start();
    await polls.start(on.filter(({ trigger }) => trigger.kind === 'connector'));
    await webhooks.start(on.filter(({ trigger }) => trigger.kind === 'webhook'));
  }

  async stop(): Promise<void> {
    const { scheduler, polls, webhooks } = this.#options;
    await Promise.all([scheduler.stop(), polls.stop(), webhooks.stop()]);
  }

  async follow(open: OpenCloudFlow): Promise<void> {
    const { scheduler, polls, webhooks, misses } = this.#options;
    const { record, trigger } = open;
    const schedule = isOn(open) ? scheduleOf(trigger) : undefined;
    await misses.forget(record.id);
    if (schedule === undefined) await scheduler.remove(record.id);
    else await scheduler.set(record.id, schedule);
    if (isOn(open) && trigger.kind === 'connector') await polls.set(open);
    else await polls.remove(record.id);
    if (isOn(open) && trigger.kind === 'webhook') await webhooks.set(open);
    else await webhooks.remove(record.id);
  }

  async leave(cloudFlowId: CloudFlowId): Promise<void> {
    await this.#options.scheduler.remove(cloudFlowId);
    await this.#options.polls.remove(cloudFlowId);
    await this.#options.webhooks.remove(cloudFlowId);
  }
}

export function isOn({ record }: Pick<OpenCloudFlow, 'record'>): boolean {
  return record.state === 'On' && record.publishedVersion !== null;
}

/** Undefined for a trigger that goes by no clock. */
export function scheduleOf(trigger: Trigger): Schedule | undefined {
  if (trigger.kind === 'recurrence') return { recurrence: trigger.recurrence };
  if (trigger.kind === 'sliding-window') return { recurrence: trigger.recurrence, windows: { delayMs: trigger.delayMs } };
  return undefined;
}
