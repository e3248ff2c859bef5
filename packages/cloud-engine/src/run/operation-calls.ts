import type { ActionBody } from '@tandem/cloud-flow';
import {
  asTandemError,
  type ConnectionId,
  type Context,
  JsonObject,
  type JsonValue,
  type Result,
  type TandemError,
  valueAt,
} from '@tandem/kernel';
import type { Operation, OperationCall, OperationOutcome, OperationStart } from '../connector.ts';
import type { ActionInstance, Ending } from './action-instance.ts';
import type { CloudRun } from './cloud-run.ts';
import { retryDelay } from './retry-delay.ts';
import { timedOutEnding } from './timed-out.ts';

type OperationBody = ActionBody & { readonly kind: 'operation' };

/** The calls of connectors that the actions of one run make. */
export class OperationCalls {
  readonly #run: CloudRun;
  readonly #aborts = new Map<ActionInstance, AbortController>();
  /** Calls whose start is prepared or goes on. */
  underWay = 0;

  constructor(run: CloudRun) {
    this.#run = run;
  }

  /** Begins an action: its parameters are evaluated, its row is committed, then the operation is started. */
  begin(instance: ActionInstance, body: OperationBody): void {
    const operation = this.#operationOf(instance);
    if (operation === undefined) {
      this.#run.fail(instance, notSupported(body));
      return;
    }
    instance.operation = `${body.apiName}/${body.operationId}`;
    if (this.#readParameters(instance, body)) this.#prepare(instance, operation);
  }

  /** Starts the next attempt of an action whose parameters are known. */
  again(instance: ActionInstance): void {
    const operation = this.#operationOf(instance);
    if (operation === undefined) {
      this.#run.fail(instance, { code: 'ActionNotSupported', message: 'The connector is gone.' });
      return;
    }
    // A callback address serves one attempt.
    if (instance.pollState !== undefined) this.#poll(instance, operation);
    else if (!asksForCallback(instance) || this.#readParameters(instance)) this.#prepare(instance, operation);
  }

  /** The answer of a call whose start has not returned yet. @returns whether there is such a call */
  takeEarly(externalId: string, outcome: OperationOutcome): boolean {
    const instance = [...this.#aborts.keys()].find(({ callback }) => callback?.externalId === externalId);
    if (instance === undefined) return false;
    instance.earlyOutcome ??= outcome;
    return true;
  }

  /**
   * Goes on after a crash with an action that was started and whose outcome nobody has written. It begins again when its start
   * alone has no effect, or when the flow's own retry policy allows it; else it fails.
   */
  resumeInterrupted(instance: ActionInstance): void {
    const operation = this.#operationOf(instance);
    if (operation?.isStartedByCommit === true) {
      this.again(instance);
      return;
    }
    const { retryPolicy } = instance.action.settings;
    const delay =
      retryPolicy.kind === 'default' ? undefined : retryDelay(retryPolicy, instance.retryCount + 1, this.#run.randomness.random());
    if (delay !== undefined) {
      this.#retryAfter(instance, delay);
      return;
    }
    this.#run.endEffect(instance, {
      status: 'Failed',
      code: 'ActionOutcomeUnknown',
      error: {
        code: 'ActionOutcomeUnknown',
        message: 'Tandem stopped while the action was under way, so it is not known whether it had its effect. It was not repeated.',
      },
    });
  }

  /** The waiting row is on disk. */
  committed(instance: ActionInstance, externalId: string): void {
    if (!instance.hasEnded) this.#operationOf(instance)?.committed?.(externalId);
  }

  /** The commit of the waiting row was refused by what it carried. */
  refused(instance: ActionInstance, error: TandemError): void {
    this.apply(instance, outcomeOfError(error));
  }

  /** Takes the outcome of a call: a retry, or the end of the action. */
  apply(instance: ActionInstance, outcome: OperationOutcome): void {
    if (instance.hasEnded || this.#run.hasEnded) return;
    if (outcome.hasSecuredOutputs === true) instance.hasSecuredOutputs = true;
    const delay = outcome.isRetryable ? this.#delayOf(instance) : undefined;
    if (delay !== undefined) this.#retryAfter(instance, Math.max(delay, outcome.retryAfterMs ?? 0));
    else this.#run.endEffect(instance, endingOf(outcome));
  }

  /** The action has run out of time. */
  timeOut(instance: ActionInstance): void {
    instance.isCancelPending = this.mustBeTold(instance);
    this.abort(instance);
    this.#run.endEffect(instance, timedOutEnding());
  }

  /** Whether the operation must hear that its call was cancelled: not when the asynchronous pattern is off. */
  mustBeTold(instance: ActionInstance): boolean {
    if (instance.status !== 'Waiting' || instance.externalId === undefined) return false;
    return instance.action.settings.hasAsyncPattern && this.#operationOf(instance)?.cancel !== undefined;
  }

  /** Tells the operations of instances whose rows say so. */
  tellCancelled(instances: readonly ActionInstance[]): void {
    for (const instance of instances) if (instance.isCancelPending) this.#tell(instance);
  }

  /** Ends the start of a call that is under way. */
  abort(instance: ActionInstance): void {
    this.#aborts.get(instance)?.abort();
  }

  abortAll(): void {
    for (const controller of this.#aborts.values()) controller.abort();
  }

  #readParameters(instance: ActionInstance, body: ActionBody = instance.action.body): boolean {
    if (body.kind !== 'operation') return false;
    instance.callback = undefined;
    const parameters = this.#run.evaluate(instance, body.parameters);
    if (!parameters.ok) {
      this.#run.failWith(instance, parameters.error);
      return false;
    }
    instance.inputs = body.isBuiltIn ? parameters.value : withHost(body, parameters.value);
    return true;
  }

  #tell(instance: ActionInstance): void {
    const { externalId, operation: name = '', path } = instance;
    const operation = findOperation(this.#run, name);
    if (externalId === undefined || operation?.cancel === undefined) return;
    const { runId, ports } = this.#run;
    const authentication = this.#authenticationOf(instance);
    operation
      .cancel(externalId, {
        parameters: parametersOf(instance),
        ...(authentication?.ok === true ? { authentication: authentication.value } : {}),
      })
      .then(() => ports.store.cancelTold({ runId, path, externalId, operation: name }))
      .catch((reason: unknown) => ports.log.error('operation not cancelled', { runId, path, err: reason }));
  }

  #prepare(instance: ActionInstance, operation: Operation): void {
    this.underWay++;
    if (operation.makesAtStart === true) this.#run.startNow();
    const start = (): void => {
      if (this.#run.hasEnded || instance.hasEnded) {
        this.#left();
        return;
      }
      this.#start(instance, operation).catch((reason: unknown) => this.#failed(instance, reason));
    };
    const begin = (isSecured: boolean): void => {
      if (this.#run.hasEnded || instance.hasEnded) {
        this.#left();
        return;
      }
      if (isSecured) instance.hasSecuredInputs = true;
      instance.status = 'Running';
      instance.wakeAt = instance.deadlineAt;
      if (instance.wakeAt !== undefined) this.#run.timed.add(instance);
      if (operation.isStartedByCommit === true) {
        start();
        return;
      }
      this.#run.note(instance);
      this.#run.afterCommit(start);
    };
    if (operation.hasSecuredInputs === undefined) {
      begin(false);
      return;
    }
    operation
      .hasSecuredInputs(this.#context(instance), this.#callOf(instance))
      .then(begin, (reason: unknown) => this.#failed(instance, reason));
  }

  async #start(instance: ActionInstance, operation: Operation): Promise<void> {
    this.#take(instance, await operation.start(this.#context(instance), this.#callWithSecrets(instance)));
  }

  #take(instance: ActionInstance, start: OperationStart): void {
    this.#left(instance);
    if (this.#run.hasEnded || instance.hasEnded) return;
    const { earlyOutcome } = instance;
    instance.earlyOutcome = undefined;
    if (start.kind === 'ended') this.apply(instance, start.outcome);
    else if (earlyOutcome !== undefined) this.apply(instance, earlyOutcome);
    else if (start.kind === 'polling') this.#pollAfter(instance, start);
    else this.#run.attach({ instance, attachment: start.attachment, externalId: start.externalId });
  }

  /** Asking changes nothing outside, so that no row needs to say that it was begun. */
  #poll(instance: ActionInstance, operation: Operation): void {
    const { pollState } = instance;
    if (operation.poll === undefined || pollState === undefined) return;
    this.underWay++;
    Promise.resolve()
      .then(() => operation.poll?.(this.#context(instance), this.#callWithSecrets(instance), pollState))
      .then(
        (start) => start !== undefined && this.#take(instance, start),
        (reason: unknown) => this.#failed(instance, reason),
      );
  }

  #pollAfter(instance: ActionInstance, { afterMs, state }: OperationStart & { readonly kind: 'polling' }): void {
    instance.pollState = state;
    const at = this.#run.ports.clock.now() + Math.max(0, afterMs);
    this.#run.waitUntil(instance, Math.min(at, instance.deadlineAt ?? at));
  }

  /** The call with what it authenticates with. @throws TandemError when that cannot be worked out */
  #callWithSecrets(instance: ActionInstance): OperationCall {
    const call = this.#callOf(instance);
    const authentication = this.#authenticationOf(instance);
    if (authentication === undefined) return call;
    if (!authentication.ok) throw authentication.error;
    return { ...call, authentication: authentication.value };
  }

  #authenticationOf(instance: ActionInstance): Result<JsonValue, TandemError> | undefined {
    const { body } = instance.action;
    if (body.kind !== 'operation' || body.authentication === undefined) return undefined;
    return this.#run.evaluateSecret(instance, body.authentication);
  }

  #failed(instance: ActionInstance, reason: unknown): void {
    this.#left(instance);
    const error = asTandemError(reason);
    if (error.kind === 'internal')
      this.#run.ports.log.error('operation failed', { runId: this.#run.runId, path: instance.path, err: reason });
    this.apply(instance, outcomeOfError(error));
  }

  #left(instance?: ActionInstance): void {
    this.underWay--;
    if (instance !== undefined) this.#aborts.delete(instance);
  }

  #retryAfter(instance: ActionInstance, delayMs: number): void {
    instance.retryCount++;
    instance.externalId = undefined;
    instance.pollState = undefined;
    const at = this.#run.ports.clock.now() + delayMs;
    this.#run.waitUntil(instance, Math.min(at, instance.deadlineAt ?? at));
  }

  #delayOf(instance: ActionInstance): number | undefined {
    const { retryPolicy } = instance.action.settings;
    const policy = retryPolicy.kind === 'default' ? ({ kind: 'exponential', ...this.#run.limits.defaultRetries } as const) : retryPolicy;
    return retryDelay(policy, instance.retryCount + 1, this.#run.randomness.random());
  }

  #operationOf({ action: { body } }: ActionInstance): Operation | undefined {
    return body.kind === 'operation' ? findOperation(this.#run, `${body.apiName}/${body.operationId}`) : undefined;
  }

  #context(instance: ActionInstance): Context {
    const controller = this.#aborts.get(instance) ?? new AbortController();
    this.#aborts.set(instance, controller);
    const { clock, log } = this.#run.ports;
    const { deadlineAt } = instance;
    return { clock, log, signal: controller.signal, ...(deadlineAt === undefined ? {} : { deadlineAt }) };
  }

  #callOf(instance: ActionInstance): OperationCall {
    const { stored } = this.#run;
    const { body, settings } = instance.action;
    const key = body.kind === 'operation' ? body.connectionKey : undefined;
    const minimumItemCount = settings.minimumItemCount && Math.min(settings.minimumItemCount, this.#run.limits.pageItems);
    return {
      runId: stored.runId,
      cloudFlowId: stored.cloudFlowId,
      cloudFlowName: stored.cloudFlowName,
      ownerId: stored.ownerId,
      startedBy: stored.startedBy,
      actionPath: instance.path,
      // Whoever bound the reference checked that it is the id of a connection.
      connectionId: key !== undefined && Object.hasOwn(stored.connections, key) ? (stored.connections[key] as ConnectionId) : undefined,
      parameters: parametersOf(instance),
      timeoutMs: settings.timeoutMs,
      hasAsyncPattern: settings.hasAsyncPattern,
      hasSecuredInputs: instance.hasSecuredInputs,
      hasSecuredOutputs: settings.hasSecuredOutputs,
      isChunked: settings.isChunked,
      hasWorkflowHeaders: settings.hasWorkflowHeaders,
      attempt: instance.retryCount + 1,
      ...(minimumItemCount === undefined ? {} : { minimumItemCount }),
      ...(instance.callback === undefined ? {} : { callback: instance.callback }),
    };
  }
}

/** @param name `apiName/operationId` */
export function findOperation({ ports }: Pick<CloudRun, 'ports'>, name: string): Operation | undefined {
  const at = name.indexOf('/');
  const apiName = name.slice(0, at).toLowerCase();
  return ports.connectors.find((connector) => connector.apiName.toLowerCase() === apiName)?.operation(name.slice(at + 1));
}

/** Inputs of calls of connectors are `{host, parameters}`, those of built-in actions are the parameters themselves. */
export function parametersOf({ inputs }: Pick<ActionInstance, 'inputs'>): JsonObject {
  const isConnector = valueAt(inputs, ['host', 'operationId']) !== undefined;
  const parameters = isConnector ? valueAt(inputs, ['parameters']) : inputs;
  return parameters instanceof JsonObject ? parameters : new JsonObject();
}

function withHost({ connectionKey, operationId, apiName }: OperationBody, parameters: JsonValue): JsonObject {
  const host = JsonObject.of([
    ['connectionName', connectionKey ?? null],
    ['operationId', operationId],
    ['apiId', `/providers/Microsoft.PowerApps/apis/${apiName}`],
  ]);
  return JsonObject.of([
    ['host', host],
    ['parameters', parameters],
  ]);
}

function asksForCallback({ action: { body } }: ActionInstance): boolean {
  return body.kind === 'operation' && body.parameters.names.functions.has('listcallbackurl');
}

function endingOf({ status, code, outputs, error }: OperationOutcome): Ending {
  return { status, code, outputs, ...(error === undefined ? {} : { error }) };
}

function outcomeOfError({ code, message, fix, retryable }: TandemError): OperationOutcome {
  const error = { code, message: fix === undefined ? message : `${message} ${fix}` };
  return { status: 'Failed', code, outputs: null, error, isRetryable: retryable };
}

function notSupported({ apiName, operationId }: OperationBody): { code: string; message: string } {
  return {
    code: 'ActionNotSupported',
    message: `Tandem has no operation '${operationId}' of the connector '${apiName}'. Replace the action, or add the connector.`,
  };
}
