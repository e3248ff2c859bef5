import { createHash } from 'node:crypto';
import type { TriggerEvent } from '@tandem/cloud-engine';
import { asTandemError, type Clock, type CloudFlowId, type CloudFlowLimits, type Logger, printJson, valueAt } from '@tandem/kernel';
import type { TriggerFailing, TriggerPollRecord, TriggerPollStore } from '@tandem/store';
import { chosenConnection } from '../cloud-flows/chosen-connection.ts';
import type { OpenCloudFlow } from '../cloud-flows/open-cloud-flow.ts';
import type { RunDefinitions } from '../environment-variables/run-definitions.ts';
import type { LiveHub } from '../live/live-hub.ts';
import { NODE_RANDOMNESS } from '../system-ports.ts';
import { afterFailure, type Failed } from './after-failure.ts';
import { DueWork } from './due-work.ts';
import { NewsListeners } from './news-listeners.ts';
import { againAt, nextPollAt } from './poll-times.ts';
import { pollTrigger } from './poll-trigger.ts';
import type { Trigger } from './trigger.ts';
import { WORKS } from './trigger-failing.ts';
import type { TriggerOperations } from './trigger-operations.ts';

export interface TriggerPollsOptions {
  readonly clock: Clock;
  readonly log: Logger;
  readonly live: LiveHub;
  readonly store: TriggerPollStore;
  readonly operations: TriggerOperations;
  readonly definitions: RunDefinitions;
  /** The limits that flows meet, as they are now. */
  readonly limits: () => CloudFlowLimits;
  /** The flow as it is now, or undefined when it is gone, off, or was never published. */
  readonly findOn: (cloudFlowId: CloudFlowId) => Promise<OpenCloudFlow | undefined>;
  /** Starts the runs of an event; does nothing when they were started already. */
  readonly deliver: (open: OpenCloudFlow, event: TriggerEvent) => Promise<void>;
  /** A trigger could not be asked; it may end the flow. */
  readonly failed: (cloudFlowId: CloudFlowId, failing: TriggerFailing) => Promise<void>;
}

type ConnectorTrigger = Trigger & { readonly kind: 'connector' };

interface FailedPoll {
  readonly poll: TriggerPollRecord;
  readonly trigger: ConnectorTrigger;
  readonly thrown: unknown;
}

/** How long one question may take. */
const QUESTION_MS = 60_000;

/**
 * Asks the triggers of connectors what is new. When each is asked next, and what it answered last, is in the store; that moves on
 * only after all runs of the answer were accepted, and their ids follow from the events, so that nothing is lost and nothing runs
 * twice when the server stops between. A trigger that fails is retried as its policy says, then less and less often.
 */
export class TriggerPolls {
  readonly #options: TriggerPollsOptions;
  readonly #news: NewsListeners;
  readonly #work: DueWork<TriggerPollRecord, CloudFlowId>;
  /** Those for which there was news while they were asked. */
  readonly #withNews = new Set<CloudFlowId>();

  constructor(options: TriggerPollsOptions) {
    this.#options = options;
    const { clock, log, store } = options;
    this.#news = new NewsListeners((cloudFlowIds) => void this.#hurry(cloudFlowIds));
    this.#work = new DueWork({
      ...{ clock, log, what: 'triggers' },
      listDue: (now, limit) => store.listDue(now, limit),
      earliest: () => store.earliest(),
      keyOf: ({ cloudFlowId }) => cloudFlowId,
      work: (poll) => this.#ask(poll),
    });
  }

  /** Begins to ask. @param open the flows that are on and have such a trigger */
  async start(open: readonly OpenCloudFlow[]): Promise<void> {
    for (const flow of open) await this.set(flow);
    this.#work.start();
  }

  /** Ends it; what is being asked is given up, and asked again after the next start. */
  async stop(): Promise<void> {
    this.#news.clear();
    await this.#work.stop();
  }

  /** Asks from now on. The same trigger goes on where it was; another one begins anew. */
  async set(open: OpenCloudFlow): Promise<void> {
    const { record, trigger } = open;
    if (trigger.kind !== 'connector') return;
    const { store, clock, operations } = this.#options;
    const fingerprint = fingerprintOf(open, trigger);
    const present = await store.get(record.id);
    if (present?.fingerprint !== fingerprint) {
      await store.set({ cloudFlowId: record.id, fingerprint, state: null, nextAt: clock.now(), askedAt: null, ...WORKS });
    }
    this.#news.listen(record.id, trigger.call, operations.find(trigger.call));
    this.#work.wake();
  }

  /** The flow is off or gone: what was known is forgotten. */
  async remove(cloudFlowId: CloudFlowId): Promise<void> {
    this.#news.end(cloudFlowId);
    await this.#options.store.remove(cloudFlowId);
  }

  /** Asks every trigger whose time has come; resolves when all have answered. */
  runDue(): Promise<void> {
    return this.#work.runDue();
  }

  async #ask(poll: TriggerPollRecord): Promise<void> {
    const { cloudFlowId } = poll;
    const open = await this.#options.findOn(cloudFlowId);
    if (open?.trigger.kind !== 'connector') return this.remove(cloudFlowId);
    this.#withNews.delete(cloudFlowId);
    const next = await this.#nextOf(poll, open, open.trigger);
    if (next !== undefined) await this.#keep(poll, next);
  }

  async #keep(poll: TriggerPollRecord, next: TriggerPollRecord): Promise<void> {
    const { store, clock, live, failed } = this.#options;
    const isHurried = this.#withNews.has(poll.cloudFlowId) && next.failures === 0;
    await store.moveOn(isHurried ? { ...next, nextAt: clock.now() } : next);
    if (next.failures > 0 || poll.failures > 0) live.publish(`flow:${poll.cloudFlowId}`);
    if (next.failures > 0) await failed(poll.cloudFlowId, next);
  }

  /** How the trigger stands after it was asked; undefined when the server stops meanwhile, so that it stays as it was. */
  async #nextOf(poll: TriggerPollRecord, open: OpenCloudFlow, trigger: ConnectorTrigger): Promise<TriggerPollRecord | undefined> {
    const { clock, log } = this.#options;
    const { cloudFlowId } = poll;
    try {
      const { state, nextAt } = await this.#answerOf(poll, open, trigger);
      return { ...poll, state, nextAt, askedAt: clock.now(), ...WORKS };
    } catch (thrown) {
      if (this.#work.isStopping) return undefined;
      const now = clock.now();
      log.warn('trigger failed', { cloudFlowId, failures: poll.failures + 1, code: asTandemError(thrown).code, err: thrown });
      return { ...poll, ...this.#failed({ poll, trigger, thrown }, now), askedAt: now };
    }
  }

  #failed({ poll, trigger: { call, recurrence, retryPolicy: policy }, thrown }: FailedPoll, now: number): Failed {
    const { operations, limits } = this.#options;
    const { cloudFlowId } = poll;
    const regularAt = nextPollAt({ cloudFlowId, recurrence, intervalMs: operations.find(call)?.intervalMs }, now);
    const attempt = { cloudFlowId, thrown, before: poll, policy, defaultRetries: limits().defaultRetries, regularAt };
    return afterFailure(attempt, now, NODE_RANDOMNESS.random());
  }

  async #answerOf(poll: TriggerPollRecord, open: OpenCloudFlow, { call, recurrence }: ConnectorTrigger) {
    const { clock, operations, definitions, deliver } = this.#options;
    const operation = operations.find(call);
    if (operation === undefined) throw new Error(`the trigger ${call.operationId} of ${call.apiName} is gone`);
    const context = this.#work.contextOf(QUESTION_MS);
    const {
      events,
      state,
      againAfterMs,
      notBeforeMs = 0,
    } = await pollTrigger(context, definitions, { open, call, operation, state: poll.state });
    for (const event of events) await deliver(open, event);
    const now = clock.now();
    const pace = { cloudFlowId: poll.cloudFlowId, recurrence, intervalMs: operation.intervalMs };
    const nextAt = againAfterMs === undefined ? Math.max(nextPollAt(pace, now), now + notBeforeMs) : againAt(againAfterMs, now);
    return { state: printJson(state), nextAt };
  }

  async #hurry(cloudFlowIds: readonly CloudFlowId[]): Promise<void> {
    const { store, clock, log } = this.#options;
    try {
      for (const id of cloudFlowIds) if (this.#work.isAtWork(id)) this.#withNews.add(id);
      await store.hurry(cloudFlowIds, clock.now());
      this.#work.wake();
    } catch (err) {
      log.error('news of triggers could not be followed', { err });
    }
  }
}

/** Of everything that makes what a trigger remembers its own: its operation, its parameters and its connection. */
function fingerprintOf({ flow, record }: OpenCloudFlow, { name, call }: ConnectorTrigger): string {
  const triggers = flow.definition.get('triggers');
  const inputs = valueAt(triggers, [name, 'inputs']);
  const connection = call.connectionKey === undefined ? '' : chosenConnection(record.connections, call.connectionKey);
  return createHash('sha256')
    .update(JSON.stringify([call.apiName, call.operationId, connection, printJson(inputs ?? null)]))
    .digest('base64');
}
