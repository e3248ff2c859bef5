import type { DescribedConnector, Operation, OperationCall, OperationOutcome, OperationStart } from '@tandem/cloud-engine';
import { apiNameOf, needsKeptRun } from '@tandem/desktop-flow/files';
import {
  type Clock,
  type CloudFlowId,
  type ConnectionId,
  type Context,
  type DesktopFlowRunId,
  JsonObject,
  type JsonValue,
  type Logger,
  parseJson,
  printJson,
  TandemError,
  valueAt,
} from '@tandem/kernel';
import type { AccountRecord, ConnectionStore, RunCall, RunServiceStore, WaitingCall } from '@tandem/store';
import { allows } from '../identity/policy.ts';
import type { LiveHub } from '../live/live-hub.ts';
import type { RunAsker } from './run-askers.ts';
import type { RunReach } from './run-reach.ts';
import { invalidTicket } from './run-tickets.ts';
import type { RunWaits, WaitedOperation } from './run-waits.ts';
import { cloudRunIdOf, type ServedRun } from './served-run.ts';

export interface RunConnectorsOptions {
  readonly clock: Clock;
  readonly log: Logger;
  readonly connectors: readonly DescribedConnector[];
  readonly connections: Pick<ConnectionStore, 'get'>;
  readonly reach: Pick<RunReach, 'connectionFor' | 'requireOperation'>;
  readonly calls: Pick<RunServiceStore, 'waitCall' | 'waitingCalls' | 'forgetCalls'>;
  readonly waits: RunWaits;
  readonly live: LiveHub;
  readonly after: (ms: number, signal: AbortSignal) => Promise<void>;
}

export interface AskedOperation {
  readonly callId: string;
  /** What the script calls the connection that the flow had where it was made. */
  readonly connection: string;
  /** `/providers/Microsoft.PowerApps/apis/shared_office365` */
  readonly connectorId: string;
  readonly operationId: string;
  readonly parameters: JsonValue;
}

/**
 * Runs operations of connectors for desktop flows, in the name of the cloud flow that runs them and with its rights; in a run by hand and
 * in a debug run with those of whoever started it.
 */
export class RunConnectors {
  readonly #options: RunConnectorsOptions;

  constructor(options: RunConnectorsOptions) {
    this.#options = options;
  }

  /**
   * After a start: waits again for what calls of runs waited for.
   *
   * @returns the runs that ended without having that cancelled: their end must be told again
   */
  async recover(): Promise<ReadonlySet<DesktopFlowRunId>> {
    const kept = await this.#options.calls.waitingCalls();
    for (const { hasRunEnded, ...call } of kept) {
      try {
        await this.#waitAgain(call, hasRunEnded);
      } catch (err) {
        this.#options.log.error('wait of a desktop flow run not taken up', { runId: call.runId, err });
      }
    }
    return new Set(kept.filter(({ hasRunEnded }) => hasRunEnded).map(({ runId }) => runId));
  }

  async #waitAgain({ waiting, ...call }: WaitingCall, hasRunEnded: boolean): Promise<void> {
    const { waits } = this.#options;
    const { externalId, ...waited } = readWaiting(waiting);
    const operation = this.#find(waited.connectorId)?.operation(waited.operationId);
    if (operation === undefined && !hasRunEnded) return;
    const cancelled = { parameters: new JsonObject() };
    void waits.begin(call, { externalId, operation: waited, cancel: async () => operation?.cancel?.(externalId, cancelled) });
    const outcome = hasRunEnded ? undefined : await operation?.outcomeOf?.(externalId);
    if (outcome !== undefined) await waits.complete(externalId, outcome);
  }

  /** Cancels what the run waited for; what could not be cancelled is found by `recover`. */
  async runEnded(runId: DesktopFlowRunId): Promise<void> {
    if (await this.#options.waits.runEnded(runId)) await this.#options.calls.forgetCalls(runId);
  }

  /** The outputs of an operation that a call began before a restart; undefined when it does not wait for it. */
  async waited(run: ServedRun, callId: string): Promise<JsonObject | undefined> {
    const call = callIn(run, callId);
    const outcome = await this.#options.waits.find(call);
    if (outcome === undefined) return undefined;
    this.#forget(call);
    return outputsOf(outcome);
  }

  /**
   * @param signal ends the beginning of the operation; what waits for people or machines then waits for as long as they take
   * @returns the outputs of the operation: `{statusCode, headers, body}`
   * @throws TandemError `ConnectorNotFound`, `ConnectorOperationNotFound`, `ConnectorOperationWaits`, `ConnectorOperationFailed`,
   *   `ConnectorOperationNotNamed`, `ConnectorNotInDebugRun`, `ConnectorOnOtherDesktop`, `ConnectionReferenceUnmapped`, `ConnectionReferenceAmbiguous`,
   *   `ConnectionReferenceNotUsable`, and what the operation throws
   */
  async invoke(asker: RunAsker, asked: AskedOperation, signal: AbortSignal): Promise<JsonObject> {
    const connector = this.#connectorOf(asked);
    const operation = connector.operation(asked.operationId) ?? noOperation(connector.apiName, asked.operationId);
    await this.#options.reach.requireOperation(asker.run, { apiName: apiNameOf(asked.connectorId), operationId: asked.operationId });
    const call = await this.#callOf(asker, asked, connector);
    const context: Context = { clock: this.#options.clock, log: this.#options.log, signal };
    let step = await operation.start(context, call);
    while (step.kind === 'polling' && operation.poll !== undefined) {
      await this.#options.after(step.afterMs, signal);
      step = await operation.poll(context, call, step.state);
    }
    return step.kind === 'ended' ? outputsOf(step.outcome) : this.#wait(asker, asked, { operation, call, step });
  }

  #connectorOf({ connectorId }: AskedOperation): DescribedConnector {
    const connector = this.#find(connectorId);
    if (connector === undefined) throw noConnector(apiNameOf(connectorId));
    return connector;
  }

  #find(connectorId: string): DescribedConnector | undefined {
    const apiName = apiNameOf(connectorId);
    return this.#options.connectors.find((candidate) => candidate.apiName.toLowerCase() === apiName);
  }

  async #callOf(asker: RunAsker, asked: AskedOperation, { description }: DescribedConnector): Promise<OperationCall> {
    const { run, ownerId } = asker;
    const caller = callerOf(run, asked);
    // What it does would be done as the owner of the cloud flow, for whoever has the machine.
    if (run.ownerId !== ownerId) throw onOtherDesktop();
    return {
      ...caller,
      ownerId,
      startedBy: { kind: 'event' },
      // Unique in the run: what an operation makes from it is made once for each call.
      actionPath: `${caller.actionPath}/${asked.callId}`,
      connectionId: description.needsConnection ? await this.#connectionOf(asked, asker) : undefined,
      parameters: asked.parameters instanceof JsonObject ? asked.parameters : new JsonObject(),
      timeoutMs: undefined,
      hasAsyncPattern: true,
      hasSecuredInputs: true,
      hasSecuredOutputs: true,
      isChunked: false,
      hasWorkflowHeaders: false,
      attempt: 1,
    };
  }

  /** Everybody who answers for the run must be allowed the connection that the author of the flow chose. */
  async #connectionOf({ connection: reference }: AskedOperation, { run, judges }: RunAsker): Promise<ConnectionId> {
    const found = await this.#options.connections.get(await this.#options.reach.connectionFor(run, reference));
    const mayUse = (account: AccountRecord) =>
      found !== undefined && allows(account, 'use', { kind: 'connection', ownerId: found.ownerId });
    if (found === undefined || !judges.every(mayUse)) throw notUsable(reference);
    return found.id;
  }

  async #wait({ run }: RunAsker, { callId, connectorId, operationId }: AskedOperation, begun: BegunOperation): Promise<JsonObject> {
    const { operation, call, step } = begun;
    if (step.kind !== 'waiting' || operation.outcomeOf === undefined) return refuseToWait(operationId, begun);
    const { calls, clock, waits } = this.#options;
    const { externalId, attachment } = step;
    const waited = { connectorId, operationId, since: clock.now() };
    const waiting = { ...callIn(run, callId), waiting: printWaiting({ ...waited, externalId }) };
    const outcome = waits.begin(waiting, { externalId, operation: waited, cancel: async () => operation.cancel?.(externalId, call) });
    try {
      if (!(await calls.waitCall(waiting, attachment))) throw invalidTicket();
      operation.committed?.(externalId);
      this.#tell(waiting);
      return outputsOf(await outcome);
    } finally {
      this.#forget(waiting);
    }
  }

  #forget(call: RunCall): void {
    this.#options.waits.forget(call);
    this.#tell(call);
  }

  /** Whoever looks at the run sees for what it waits. */
  #tell({ runId }: RunCall): void {
    this.#options.live.publish(`desktop-flow-run:${runId}`);
  }
}

interface BegunOperation {
  readonly operation: Operation;
  readonly call: OperationCall;
  readonly step: OperationStart;
}

/** What begins with the commit of a waiting row has not begun; anything else is cancelled. */
async function refuseToWait(operationId: string, { operation, call, step }: BegunOperation): Promise<never> {
  if (step.kind === 'waiting' && operation.isStartedByCommit !== true) await operation.cancel?.(step.externalId, call);
  throw new TandemError('ConnectorOperationWaits', `A desktop flow cannot wait for what the operation ${operationId} waits for.`, {
    status: 409,
    fix: 'Run the operation in the cloud flow, before or after the desktop flow.',
  });
}

function callIn({ id, delivery }: ServedRun, callId: string): RunCall {
  return { runId: id, epoch: delivery.epoch, callId };
}

/** What finds the work of an operation again after a restart. */
interface Waiting extends WaitedOperation {
  readonly externalId: string;
}

function printWaiting(waiting: Waiting): string {
  return printJson(JsonObject.of(Object.entries(waiting)));
}

function readWaiting(text: string): Waiting {
  const json = parseJson(text);
  const [connectorId, operationId, externalId] = ['connectorId', 'operationId', 'externalId'].map((name) => String(valueAt(json, [name])));
  const since = Number(valueAt(json, ['since']) ?? Number.NaN);
  return {
    connectorId: connectorId ?? '',
    operationId: operationId ?? '',
    externalId: externalId ?? '',
    since: Number.isNaN(since) ? null : since,
  };
}

type CallerFacts = Pick<OperationCall, 'runId' | 'cloudFlowId' | 'cloudFlowName' | 'actionPath' | 'isOfDesktopFlow'>;

/** The action of a cloud flow that runs the desktop flow. A run by hand stands for itself, and so does a debug run: no table has its ids. */
function callerOf(run: RunAsker['run'], { connectorId }: AskedOperation): CallerFacts {
  if (run.parent !== null) {
    const { runId, cloudFlowId, cloudFlowName, actionPath } = run.parent;
    return { runId, cloudFlowId, cloudFlowName, actionPath };
  }
  const isDebug = run.isDebug === true;
  if (isDebug && needsKeptRun(apiNameOf(connectorId))) throw whileDebugging();
  const cloudFlowId = run.desktopFlowId as string as CloudFlowId;
  const facts = { runId: cloudRunIdOf(run), cloudFlowId, cloudFlowName: run.desktopFlowName, isOfDesktopFlow: true };
  return { ...facts, actionPath: isDebug ? 'debug' : 'run' };
}

/** @throws TandemError `ConnectorOperationFailed` */
export function outputsOf({ status, code, outputs, error }: OperationOutcome): JsonObject {
  if (status === 'Succeeded') return outputs instanceof JsonObject ? outputs : JsonObject.of([['body', outputs]]);
  throw new TandemError('ConnectorOperationFailed', `${error?.code ?? code}: ${error?.message ?? 'The operation failed.'}`, {
    status: 422,
    fix: 'Correct what the message names, in the step or at the service.',
  });
}

function noConnector(apiName: string): TandemError {
  return new TandemError('ConnectorNotFound', `There is no connector ${apiName} here.`, {
    status: 404,
    fix: 'Use another connector, or do the step in another way.',
  });
}

function noOperation(apiName: string, operationId: string): never {
  throw new TandemError('ConnectorOperationNotFound', `The connector ${apiName} has no operation ${operationId} here.`, {
    status: 404,
    fix: 'Use another operation of the connector.',
  });
}

function notUsable(reference: string): TandemError {
  return new TandemError(
    'ConnectionReferenceNotUsable',
    `The connection that is chosen for '${reference.slice(0, 100)}' is not one of whoever runs the flow.`,
    {
      status: 403,
      fix: 'Run the flow as the person whose connection it is, or choose another connection on the page of the desktop flow.',
    },
  );
}

function whileDebugging(): TandemError {
  return new TandemError('ConnectorNotInDebugRun', 'A desktop flow that is tried in the designer cannot use this connector.', {
    status: 409,
    fix: 'Publish the desktop flow, and run it from its page or from a cloud flow.',
  });
}

function onOtherDesktop(): TandemError {
  return new TandemError(
    'ConnectorOnOtherDesktop',
    'The desktop flow runs with a connection that is not of the owner of its cloud flow, so it cannot use cloud connectors.',
    { status: 403, fix: 'Let the owner of the cloud flow provide the connection, or do the step in the cloud flow.' },
  );
}
