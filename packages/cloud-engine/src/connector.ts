import type { AccountId, CloudFlowId, CloudFlowRunId, ConnectionId, Context, JsonObject, JsonValue } from '@tandem/kernel';
import type { ConnectorDescription, DynamicValue } from '@tandem/protocol';
import type { RunStarter } from './new-run.ts';

/** A family of operations for one service, found by the name of its API (`shared_uiflow`). */
export interface Connector {
  readonly apiName: string;
  /** The operation of an action's `operationId`, or undefined when the connector has none of that name. */
  operation(operationId: string): Operation | undefined;
  /** The trigger of an `operationId`, or undefined when the connector has none of that name. */
  trigger?(operationId: string): TriggerOperation | undefined;
  /** The trigger of an `operationId` that a service calls, or undefined when the connector has none of that name. */
  webhook?(operationId: string): WebhookOperation | undefined;
}

/** A connector that designers offer: it says what it has, and answers what only it can know. */
export interface DescribedConnector extends Connector {
  readonly description: ConnectorDescription;
  /**
   * The values that a field offers, or undefined when the connector has no such source.
   *
   * @throws TandemError when the question cannot be answered, with what to do
   */
  values?(context: Context, question: DesignQuestion): Promise<readonly DynamicValue[] | undefined>;
  /** A JSON Schema of fields or outputs, or undefined when the connector has no such source. @throws TandemError as `values` */
  schema?(context: Context, question: DesignQuestion): Promise<JsonValue | undefined>;
}

/** What a designer asks for; see `DynamicSource`. */
export interface DesignQuestion {
  readonly source: string;
  /** Who asks, and gets only what this account may see. */
  readonly accountId: AccountId;
  /** One of the asking account's own connections. */
  readonly connectionId: ConnectionId | undefined;
  /** Values of the fields that the question names, as they stand in the definition: they may be expressions. */
  readonly parameters: JsonObject;
}

/** One call of an operation by an action, with its parameters evaluated. */
export interface OperationCall {
  readonly runId: CloudFlowRunId;
  readonly cloudFlowId: CloudFlowId;
  readonly cloudFlowName: string;
  /** True for a desktop flow that a person runs without a cloud flow: `runId`, `cloudFlowId` and `cloudFlowName` are of that one. */
  readonly isOfDesktopFlow?: boolean;
  /** The owner of the cloud flow, or the person who runs the desktop flow: whose connections it uses. */
  readonly ownerId: AccountId;
  readonly startedBy: RunStarter;
  /** Unique in the run, such as `Each/3/Run_a_flow`. */
  readonly actionPath: string;
  readonly connectionId: ConnectionId | undefined;
  /** Flat, with the alias keys of the definition (`item/CountryName`). */
  readonly parameters: JsonObject;
  /** From the action's `limit.timeout`. */
  readonly timeoutMs: number | undefined;
  /** The Asynchronous Pattern setting: on unless the action says `DisableAsyncPattern`. */
  readonly hasAsyncPattern: boolean;
  /** What the action says, or what its inputs come from, asks for: no value is shown or kept readable. */
  readonly hasSecuredInputs: boolean;
  readonly hasSecuredOutputs: boolean;
  /**
   * `inputs.authentication` of built-in actions, evaluated. It is in no row: each attempt gets it anew. Webhooks have one for each
   * request: `{subscribe, unsubscribe}`.
   */
  readonly authentication?: JsonValue;
  /** From `paginationPolicy.minimumItemCount`: how many items are wanted, over all pages. */
  readonly minimumItemCount?: number;
  /** `contentTransfer.transferMode` is `Chunked`: the content may be larger than one message. */
  readonly isChunked: boolean;
  /** Requests carry the `x-ms-*` headers that say which run and action they come from: on unless the action says `SuppressWorkflowHeaders`. */
  readonly hasWorkflowHeaders: boolean;
  /** What `listCallbackUrl()` gave, when the inputs ask for it. */
  readonly callback?: Callback;
  /** Counts the attempts of the retry policy, from 1. */
  readonly attempt: number;
}

/** Where a service answers a call that waits: the address ends with a secret, works once, and dies with the action. */
export interface Callback {
  /** With it the operation waits: `{kind: 'waiting', externalId}`. */
  readonly externalId: string;
  readonly url: string;
}

/**
 * Something that must be written in the same transaction as the rows of the engine. Made by the same store that later
 * commits it; the engine only carries it. What it throws when it is committed (a TandemError such as
 * `DesktopFlowsActionThrottled`) undoes the whole commit and becomes the outcome of the call.
 */
export interface CommitAttachment {
  readonly kind: 'commit-attachment';
}

export interface OperationOutcome {
  readonly status: 'Succeeded' | 'Failed' | 'TimedOut' | 'Cancelled';
  /** The code in the run history: `OK`, `BadRequest`, or an error code. */
  readonly code: string;
  /** The whole outputs object of the action: `{statusCode, headers, body}` as far as there is one. */
  readonly outputs: JsonValue;
  readonly error?: { readonly code: string; readonly message: string };
  /** Whether the retry policy may try again. */
  readonly isRetryable: boolean;
  /** The service wants no retry before that time. */
  readonly retryAfterMs?: number;
  /** The outputs hold sensitive values: they are sealed at rest and never shown. */
  readonly hasSecuredOutputs?: boolean;
}

export type OperationStart =
  | { readonly kind: 'ended'; readonly outcome: OperationOutcome }
  /**
   * The outcome comes later, through `CloudEngine.completeOperation(externalId, outcome)`. `attachment` is committed together
   * with the waiting row of the action.
   */
  | { readonly kind: 'waiting'; readonly externalId: string; readonly attachment?: CommitAttachment }
  /** The service works on it: `Operation.poll` asks after that time, also after a restart. `state` is JSON that it gets then. */
  | { readonly kind: 'polling'; readonly afterMs: number; readonly state: JsonValue };

export interface Operation {
  /**
   * `start` only prepares: the work begins with the commit of the waiting row and its attachment. A start that a crash kept
   * from being committed is then simply repeated; any other one may have had its effect.
   */
  readonly isStartedByCommit?: boolean;
  /** Of such an operation: `start` makes something by itself, once however often it is called. That must not be on disk before its run. */
  readonly makesAtStart?: boolean;
  /** Whether the parameters hold sensitive values, so that the action's inputs must be sealed at rest and never shown. */
  hasSecuredInputs?(context: Context, call: OperationCall): Promise<boolean>;
  /** Begins the call. A TandemError that it throws becomes a failed outcome with its code. */
  start(context: Context, call: OperationCall): Promise<OperationStart>;
  /** For calls that answered `polling`: how it stands now. What it throws is as with `start`. */
  poll?(context: Context, call: OperationCall, state: JsonValue): Promise<OperationStart>;
  /** The waiting row is on disk: work may begin. */
  committed?(externalId: string): void;
  /** After a restart: the outcome of a call that was waiting, or undefined while it goes on. */
  outcomeOf?(externalId: string): Promise<OperationOutcome | undefined>;
  /** The action was cancelled or has timed out. Not called when the asynchronous pattern is off. */
  cancel?(externalId: string, call: CancelledCall): Promise<void>;
}

/** What of a call is still known when it is cancelled, also after a restart. */
export interface CancelledCall {
  readonly parameters: JsonObject;
  /** As in `OperationCall`; not there after a restart. */
  readonly authentication?: JsonValue;
}

/** What a trigger of a flow that is on asks for. */
export interface TriggerCall {
  readonly cloudFlowId: CloudFlowId;
  /** The owner of the cloud flow. */
  readonly ownerId: AccountId;
  readonly connectionId: ConnectionId | undefined;
  /** Flat, with the alias keys of the definition, evaluated. */
  readonly parameters: JsonObject;
  /** `inputs.authentication` of built-in triggers, evaluated anew each time and kept nowhere. Webhooks have `{subscribe, unsubscribe}`. */
  readonly authentication?: JsonValue;
  /** What `listCallbackUrl()` gave, when the parameters ask for it: where the service tells that something happened. */
  readonly callbackUrl?: string;
}

/** Something that happened: one run, or with `splitOn` one for each item. */
export interface TriggerEvent {
  /** The same for the same event, however often it is told: it starts its runs once. */
  readonly key: string;
  /** `{statusCode?, headers?, body}`, as `triggerOutputs()` shows it. */
  readonly outputs: JsonObject;
}

export interface TriggerPoll {
  readonly events: readonly TriggerEvent[];
  /** JSON that the next poll gets; kept together with the starts of these events. */
  readonly state: JsonValue;
  /** Asks again so soon, when there is more; else after the trigger's recurrence. */
  readonly againAfterMs?: number;
  /** The service wants not to be asked sooner, whatever the recurrence says. */
  readonly notBeforeMs?: number;
}

/** A trigger of a connector: it is asked for what is new since it was asked last. */
export interface TriggerOperation {
  /**
   * @param state what the last poll gave; undefined when the flow was turned on: what was there before is no event
   * @throws TandemError when the service cannot be asked; the flow shows why
   */
  poll(context: Context, call: TriggerCall, state: JsonValue | undefined): Promise<TriggerPoll>;
  /** Calls the listener when there may be something new, so that nobody has to wait for the recurrence. @returns a function that ends that */
  onNews?(listener: () => void): () => void;
  /** How often it is asked when the definition has no recurrence. */
  readonly intervalMs?: number;
}

/** A trigger that a service calls, for as long as it is subscribed. */
export interface WebhookOperation {
  /** @throws TandemError when the service does not take it; the flow shows why, and the service is told again */
  subscribe(context: Context, call: TriggerCall): Promise<void>;
  /** Nobody listens any more. @throws TandemError when the service was not told, and is to be told again */
  unsubscribe(context: Context, call: TriggerCall): Promise<void>;
}
