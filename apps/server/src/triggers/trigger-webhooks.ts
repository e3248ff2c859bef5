import type { RetryPolicy } from '@tandem/cloud-flow';
import { asTandemError, type Clock, type CloudFlowId, type CloudFlowLimits, type IdSource, type Logger } from '@tandem/kernel';
import type { TriggerFailing, TriggerWebhookRecord, TriggerWebhookStore } from '@tandem/store';
import type { CallbackAddresses } from '../callbacks/callback-addresses.ts';
import type { OpenCloudFlow } from '../cloud-flows/open-cloud-flow.ts';
import type { RunDefinitions } from '../environment-variables/run-definitions.ts';
import type { LiveHub } from '../live/live-hub.ts';
import { NODE_RANDOMNESS } from '../system-ports.ts';
import { afterFailure, type Failed } from './after-failure.ts';
import { DueWork } from './due-work.ts';
import { WORKS } from './trigger-failing.ts';
import type { TriggerOperations } from './trigger-operations.ts';
import { planFingerprint, plannedCall, retryPolicyIn, webhookPlan } from './webhook-plan.ts';

export interface TriggerWebhooksOptions {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly log: Logger;
  readonly live: LiveHub;
  readonly store: TriggerWebhookStore;
  readonly operations: TriggerOperations;
  readonly definitions: RunDefinitions;
  /** The limits that flows meet, as they are now. */
  readonly limits: () => CloudFlowLimits;
  readonly addresses: CallbackAddresses;
  /** A service did not take a subscription; it may end the flow. */
  readonly failed: (cloudFlowId: CloudFlowId, failing: TriggerFailing) => Promise<void>;
}

/** How long one service may take. */
const REQUEST_MS = 60_000;
/** So often a service is told that nobody listens any more: for more than half a day. */
const MOST_FAREWELLS = 20;
const NO_RETRIES: RetryPolicy = { kind: 'none' };

/**
 * Tells services where to call the triggers of flows that are on, and when nobody listens there any more. What is to be told is in the
 * store before it is told, so that it is told after a restart, too; a service that cannot be told is told again, as the trigger's retry
 * policy says and then less and less often.
 * What is to be told for one flow is told one after the other, the end of an old subscription first.
 */
export class TriggerWebhooks {
  readonly #options: TriggerWebhooksOptions;
  readonly #work: DueWork<TriggerWebhookRecord, CloudFlowId>;

  constructor(options: TriggerWebhooksOptions) {
    this.#options = options;
    const { clock, log, store } = options;
    this.#work = new DueWork({
      ...{ clock, log, what: 'webhooks' },
      listDue: (now, limit) => store.listDue(now, limit),
      earliest: () => store.earliest(),
      keyOf: ({ cloudFlowId }) => cloudFlowId,
      work: (webhook) => this.#tell(webhook),
    });
  }

  /** @param open the flows that are on and have such a trigger: this server may be reached elsewhere than before */
  async start(open: readonly OpenCloudFlow[]): Promise<void> {
    for (const flow of open) await this.set(flow);
    this.#work.start();
  }

  /** What is being told is given up, and told again after the next start. */
  stop(): Promise<void> {
    return this.#work.stop();
  }

  /** Listens from now on. The same trigger keeps its address, another one gets a new one. */
  async set(open: OpenCloudFlow): Promise<void> {
    const { record, trigger } = open;
    if (trigger.kind !== 'webhook') return;
    const { store, clock, ids, addresses } = this.#options;
    const plan = webhookPlan(open, trigger, addresses.baseUrl);
    const fingerprint = planFingerprint(plan);
    const present = (await store.listOf(record.id)).find(({ wish }) => wish === 'subscribed');
    if (present?.fingerprint === fingerprint) return;
    await store.endAllOf(record.id, clock.now());
    const untold = { isTold: false, nextAt: clock.now(), triedAt: null, ...WORKS };
    await store.add({ id: ids.next(), cloudFlowId: record.id, fingerprint, plan, wish: 'subscribed', ...untold });
    this.#work.wake();
  }

  /** The flow is off or gone. */
  async remove(cloudFlowId: CloudFlowId): Promise<void> {
    const { store, clock } = this.#options;
    await store.endAllOf(cloudFlowId, clock.now());
    this.#work.wake();
  }

  /** The flow that listens at the address with this id. */
  async flowOf(id: string): Promise<CloudFlowId | undefined> {
    const webhook = await this.#options.store.get(id);
    return webhook?.wish === 'subscribed' ? webhook.cloudFlowId : undefined;
  }

  async #tell(webhook: TriggerWebhookRecord): Promise<void> {
    await (webhook.wish === 'subscribed' ? this.#subscribe(webhook) : this.#end(webhook));
    this.#options.live.publish(`flow:${webhook.cloudFlowId}`);
  }

  async #subscribe(webhook: TriggerWebhookRecord): Promise<void> {
    const { store, clock, failed } = this.#options;
    const told = { ...webhook, isTold: true };
    // Whatever happens to the answer, the service may know from here on.
    if (!(await store.moveOn(told))) return;
    const failure = await this.#attempt(told);
    if (failure === 'stopping') return;
    if (failure === undefined) return void (await store.moveOn({ ...told, triedAt: clock.now(), nextAt: null, ...WORKS }));
    const next = { ...told, ...this.#failed(told, failure) };
    if (await store.moveOn(next)) await failed(webhook.cloudFlowId, next);
  }

  async #end(webhook: TriggerWebhookRecord): Promise<void> {
    const { store, log } = this.#options;
    const failure = webhook.isTold ? await this.#attempt(webhook) : undefined;
    if (failure === 'stopping') return;
    if (failure === undefined) return store.remove(webhook.id);
    if (webhook.failures + 1 < MOST_FAREWELLS) return void (await store.moveOn({ ...webhook, ...this.#failed(webhook, failure) }));
    log.warn('a subscription was given up', { cloudFlowId: webhook.cloudFlowId });
    await store.remove(webhook.id);
  }

  #failed(before: TriggerWebhookRecord, { thrown }: Failure): Failed & { readonly triedAt: number } {
    const { clock, limits } = this.#options;
    const now = clock.now();
    // The end of a subscription is worth more attempts than a policy gives.
    const policy = before.wish === 'subscribed' ? retryPolicyIn(before.plan) : NO_RETRIES;
    const retries = { policy, defaultRetries: limits().defaultRetries, regularAt: undefined };
    return {
      ...afterFailure({ cloudFlowId: before.cloudFlowId, thrown, before, ...retries }, now, NODE_RANDOMNESS.random()),
      triedAt: now,
    };
  }

  async #attempt(webhook: TriggerWebhookRecord): Promise<Failure | 'stopping' | undefined> {
    try {
      await this.#request(webhook);
      return undefined;
    } catch (thrown) {
      if (this.#work.isStopping) return 'stopping';
      const { cloudFlowId, wish } = webhook;
      this.#options.log.warn('a service was not told', { cloudFlowId, wish, code: asTandemError(thrown).code, err: thrown });
      return { thrown };
    }
  }

  async #request(webhook: TriggerWebhookRecord): Promise<void> {
    const { clock, definitions, operations, addresses } = this.#options;
    const urlOf = (id: string, baseUrl: string): string => addresses.urlOf(id, baseUrl);
    const { call, asked } = await plannedCall(webhook, { definitions, nowMs: clock.now(), urlOf });
    const operation = operations.findWebhook(call);
    if (operation === undefined) throw new Error(`the trigger ${call.operationId} of ${call.apiName} is gone`);
    const context = this.#work.contextOf(REQUEST_MS);
    await (webhook.wish === 'subscribed' ? operation.subscribe(context, asked) : operation.unsubscribe(context, asked));
  }
}

interface Failure {
  readonly thrown: unknown;
}
