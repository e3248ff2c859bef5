import type { AccountId, CloudFlowId, CloudFlowRunId, ConnectionId, Context, JsonObject, JsonValue } from '@tandem/kernel';
import type { ConnectorDescription, DynamicValue } from '@tandem/protocol';

/** A family of operations for one service, found by the name of its API (`shared_uiflow`). */
export interface Connector {
  readonly apiName: string;
  /** The operation of an action's `operationId`, or undefined when the connector has none of that name. */
  operation(operationId: string): Operation | undefined;
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
  /** The owner of the cloud flow, whose connections it uses. */
  readonly ownerId: AccountId;
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
  /** Counts the attempts of the retry policy, from 1. */
  readonly attempt: number;
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
  /** The outputs hold sensitive values: they are sealed at rest and never shown. */
  readonly hasSecuredOutputs?: boolean;
}

export type OperationStart =
  | { readonly kind: 'ended'; readonly outcome: OperationOutcome }
  /**
   * The outcome comes later, through `CloudEngine.completeOperation(externalId, outcome)`. `attachment` is committed together
   * with the waiting row of the action.
   */
  | { readonly kind: 'waiting'; readonly externalId: string; readonly attachment?: CommitAttachment };

export interface Operation {
  /**
   * `start` only prepares: the work begins with the commit of the waiting row and its attachment. A start that a crash kept
   * from being committed is then simply repeated; any other one may have had its effect.
   */
  readonly isStartedByCommit?: boolean;
  /** Whether the parameters hold sensitive values, so that the action's inputs must be sealed at rest and never shown. */
  hasSecuredInputs?(context: Context, call: OperationCall): Promise<boolean>;
  /** Begins the call. A TandemError that it throws becomes a failed outcome with its code. */
  start(context: Context, call: OperationCall): Promise<OperationStart>;
  /** The waiting row is on disk: work may begin. */
  committed?(externalId: string): void;
  /** After a restart: the outcome of a call that was waiting, or undefined while it goes on. */
  outcomeOf?(externalId: string): Promise<OperationOutcome | undefined>;
  /** The action was cancelled or has timed out. Not called when the asynchronous pattern is off. */
  cancel?(externalId: string): Promise<void>;
}
