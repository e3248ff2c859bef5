import type { CloudFlowId } from '@tandem/kernel';

/** Why a trigger started no run. */
export interface TriggerFault {
  readonly code: string;
  readonly message: string;
  /** Milliseconds since 1970, as all times here. */
  readonly at: number;
}

/** How a trigger stands that has failed, or has not. */
export interface TriggerFailing {
  /** How often in a row it has failed. */
  readonly failures: number;
  /** When it failed for the first time in this row. */
  readonly failingSince: number | null;
  readonly fault: TriggerFault | null;
  /** When the next attempt is a retry that its policy asks for: which one of how many. */
  readonly retry: { readonly number: number; readonly count: number } | null;
  /** The service wants no question before. */
  readonly waitUntil: number | null;
}

/** A cloud flow that is on and whose trigger is asked again and again. */
export interface TriggerPollRecord extends TriggerFailing {
  readonly cloudFlowId: CloudFlowId;
  /** Says of which trigger the state is: another one begins anew. */
  readonly fingerprint: string;
  /** JSON text that the trigger gave last; null until it has answered once. */
  readonly state: string | null;
  readonly nextAt: number;
  /** When it answered last, or failed. */
  readonly askedAt: number | null;
}

export interface TriggerPollStore {
  list(): Promise<readonly TriggerPollRecord[]>;
  get(cloudFlowId: CloudFlowId): Promise<TriggerPollRecord | undefined>;
  /** Those whose time has come, longest waiting first. */
  listDue(now: number, limit: number): Promise<readonly TriggerPollRecord[]>;
  earliest(): Promise<number | undefined>;
  /** Keeps what a trigger begins with, in place of what was there. */
  set(poll: TriggerPollRecord): Promise<void>;
  /** Keeps how a trigger stands after it was asked. @returns false when it is gone, or another trigger is in its place */
  moveOn(poll: TriggerPollRecord): Promise<boolean>;
  /** Those of the flows whose triggers have not failed are due at that time, if they were due later. */
  hurry(cloudFlowIds: readonly CloudFlowId[], at: number): Promise<void>;
  remove(cloudFlowId: CloudFlowId): Promise<void>;
}

/** A subscription of a trigger with a service. It outlives its flow until the service was told that nobody listens any more. */
export interface TriggerWebhookRecord extends TriggerFailing {
  /** Part of the address that the service calls. */
  readonly id: string;
  readonly cloudFlowId: CloudFlowId;
  /** Says of which trigger it is: another one has a subscription of its own. */
  readonly fingerprint: string;
  /** JSON text of what the trigger was when the flow was turned on: enough to end the subscription without the flow. */
  readonly plan: string;
  readonly wish: 'subscribed' | 'ended';
  /** Whether the service may know of it. */
  readonly isTold: boolean;
  /** When the service is told next; null when there is nothing to tell. */
  readonly nextAt: number | null;
  readonly triedAt: number | null;
}

export interface TriggerWebhookStore {
  get(id: string): Promise<TriggerWebhookRecord | undefined>;
  /** The one that is wished for, then those that are to be ended. */
  listOf(cloudFlowId: CloudFlowId): Promise<readonly TriggerWebhookRecord[]>;
  /** Those whose time has come: those that are to be ended first, longest waiting first. */
  listDue(now: number, limit: number): Promise<readonly TriggerWebhookRecord[]>;
  earliest(): Promise<number | undefined>;
  add(webhook: TriggerWebhookRecord): Promise<void>;
  /** Those of the flow are to be ended at that time. */
  endAllOf(cloudFlowId: CloudFlowId, at: number): Promise<void>;
  /** Keeps how it stands. @returns false when it is gone, or another thing is wished for it */
  moveOn(webhook: TriggerWebhookRecord): Promise<boolean>;
  remove(id: string): Promise<void>;
}

/** What came to nothing at a trigger, for whoever wonders why a flow does not run. */
export interface TriggerMisses {
  /** How often its conditions did not hold, since they were changed last. */
  readonly count: number;
  readonly lastAt: number | null;
  readonly fault: TriggerFault | null;
}

export interface TriggerMissStore {
  get(cloudFlowId: CloudFlowId): Promise<TriggerMisses | undefined>;
  /** Its conditions did not hold for so many events. Nothing is kept of a flow that is not there. */
  count(cloudFlowId: CloudFlowId, misses: number, at: number): Promise<void>;
  /** An event started no run. */
  fail(cloudFlowId: CloudFlowId, fault: TriggerFault): Promise<void>;
  remove(cloudFlowId: CloudFlowId): Promise<void>;
}
