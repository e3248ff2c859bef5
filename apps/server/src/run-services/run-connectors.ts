import type { DescribedConnector, Operation, OperationCall, OperationOutcome, OperationStart } from '@tandem/cloud-engine';
import { apiNameOf } from '@tandem/desktop-flow/files';
import {
  type Clock,
  type CloudFlowId,
  type CloudFlowRunId,
  type ConnectionId,
  type Context,
  JsonObject,
  type JsonValue,
  type Logger,
  TandemError,
} from '@tandem/kernel';
import type { AccountRecord, ConnectionStore } from '@tandem/store';
import { allows } from '../identity/policy.ts';
import type { RunAsker } from './run-askers.ts';
import type { RunReach } from './run-reach.ts';

export interface RunConnectorsOptions {
  readonly clock: Clock;
  readonly log: Logger;
  readonly connectors: readonly DescribedConnector[];
  readonly connections: Pick<ConnectionStore, 'get'>;
  readonly reach: Pick<RunReach, 'connectionFor'>;
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

/** Connectors whose operations are a part of the run of a cloud flow, and named by it. */
const OF_CLOUD_FLOWS: ReadonlySet<string> = new Set(['shared_approvals', 'shared_uiflow', 'shared_workqueues']);

/**
 * Runs operations of connectors for desktop flows, in the name of the cloud flow that runs them and with its rights; in a debug run with
 * those of whoever debugs.
 */
export class RunConnectors {
  readonly #options: RunConnectorsOptions;

  constructor(options: RunConnectorsOptions) {
    this.#options = options;
  }

  /**
   * @returns the outputs of the operation: `{statusCode, headers, body}`
   * @throws TandemError `ConnectorNotFound`, `ConnectorOperationNotFound`, `ConnectorOperationWaits`, `ConnectorOperationFailed`,
   *   `ConnectorNeedsCloudFlow`, `ConnectorOnOtherDesktop`, `ConnectionReferenceUnmapped`, `ConnectionReferenceAmbiguous`,
   *   `ConnectionReferenceNotUsable`, and what the operation throws
   */
  async invoke(asker: RunAsker, asked: AskedOperation, signal: AbortSignal): Promise<JsonObject> {
    const connector = this.#connectorOf(asked);
    const operation = connector.operation(asked.operationId) ?? noOperation(connector.apiName, asked.operationId);
    const call = await this.#callOf(asker, asked, connector);
    const context: Context = { clock: this.#options.clock, log: this.#options.log, signal };
    let step = await operation.start(context, call);
    while (step.kind === 'polling' && operation.poll !== undefined) {
      await this.#options.after(step.afterMs, signal);
      step = await operation.poll(context, call, step.state);
    }
    if (step.kind !== 'ended') return this.#refuseToWait(asked, { operation, call, step });
    return outputsOf(step.outcome);
  }

  #connectorOf({ connectorId }: AskedOperation): DescribedConnector {
    const apiName = apiNameOf(connectorId);
    const connector = this.#options.connectors.find((candidate) => candidate.apiName.toLowerCase() === apiName);
    if (connector === undefined) throw noConnector(apiName);
    return connector;
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

  /** What begins with the commit of a waiting row has not begun; anything else is cancelled. */
  async #refuseToWait(
    { operationId }: AskedOperation,
    { operation, call, step }: { readonly operation: Operation; readonly call: OperationCall; readonly step: OperationStart },
  ): Promise<never> {
    if (step.kind === 'waiting' && operation.isStartedByCommit !== true) await operation.cancel?.(step.externalId, call);
    throw new TandemError(
      'ConnectorOperationWaits',
      `The operation ${operationId} waits for people or machines, which a desktop flow cannot.`,
      {
        status: 409,
        fix: 'Run the operation in the cloud flow, before or after the desktop flow.',
      },
    );
  }
}

type CallerFacts = Pick<OperationCall, 'runId' | 'cloudFlowId' | 'cloudFlowName' | 'actionPath'>;

/** The action of a cloud flow that runs the desktop flow. A debug run stands for itself: no table has its ids. */
function callerOf({ id, desktopFlowId, desktopFlowName, parent }: RunAsker['run'], { connectorId }: AskedOperation): CallerFacts {
  if (parent !== null) {
    const { runId, cloudFlowId, cloudFlowName, actionPath } = parent;
    return { runId, cloudFlowId, cloudFlowName, actionPath };
  }
  if (OF_CLOUD_FLOWS.has(apiNameOf(connectorId))) throw withoutCloudFlow();
  const [runId, cloudFlowId] = [id as string as CloudFlowRunId, desktopFlowId as string as CloudFlowId];
  return { runId, cloudFlowId, cloudFlowName: desktopFlowName, actionPath: 'debug' };
}

function outputsOf({ status, code, outputs, error }: OperationOutcome): JsonObject {
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

function withoutCloudFlow(): TandemError {
  return new TandemError('ConnectorNeedsCloudFlow', 'Only a desktop flow that a cloud flow runs can use this connector.', {
    status: 409,
    fix: 'Run the desktop flow from a cloud flow.',
  });
}

function onOtherDesktop(): TandemError {
  return new TandemError(
    'ConnectorOnOtherDesktop',
    'The desktop flow runs with a connection that is not of the owner of its cloud flow, so it cannot use cloud connectors.',
    { status: 403, fix: 'Let the owner of the cloud flow provide the connection, or do the step in the cloud flow.' },
  );
}
