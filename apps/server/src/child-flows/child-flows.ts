import type { Connector, Operation, OperationCall, OperationOutcome, OperationStart, RunStarter, RunState } from '@tandem/cloud-engine';
import { BUILT_IN_API } from '@tandem/cloud-flow';
import {
  type AccountId,
  type CloudFlowId,
  type CloudFlowRunId,
  type Context,
  isUuid,
  JsonObject,
  type Logger,
  TandemError,
  valueAt,
} from '@tandem/kernel';
import type { OpenCloudFlow } from '../cloud-flows/open-cloud-flow.ts';
import { hasResponse } from '../triggers/has-response.ts';
import { outcomeOfChild } from './child-outcome.ts';
import { childRunId } from './child-run-id.ts';

/** A run that another run asks for. */
export interface ChildStart {
  readonly runId: CloudFlowRunId;
  readonly triggerOutputs: JsonObject;
  readonly parent: { readonly runId: CloudFlowRunId; readonly cloudFlowName: string; readonly depth: number };
}

/** The flows and runs that calls of child flows need; undefined results mean that there is none. */
export interface ChildFlowPorts {
  readonly log: Logger;
  find(id: CloudFlowId): Promise<OpenCloudFlow | undefined>;
  /** Whether the run may run that flow: as its owner may, and whoever made it what it is. */
  mayRun(open: OpenCloudFlow, run: { readonly runId: CloudFlowRunId; readonly ownerId: AccountId }): Promise<boolean>;
  /** The same id twice starts one run. @throws TandemError as the starter of flows */
  start(open: OpenCloudFlow, child: ChildStart): Promise<void>;
  stateOf(runId: CloudFlowRunId): Promise<RunState | undefined>;
  cancel(runId: CloudFlowRunId): Promise<void>;
  complete(externalId: string, outcome: OperationOutcome): Promise<void>;
}

/** Flows that call themselves, or each other in a circle, end here. */
const MAX_DEPTH = 50;
const PREFIX = 'child-flow:';

/** The action *Run a Child Flow*: the external id of a call names the run of the child. */
export class ChildFlows implements Connector {
  readonly apiName = BUILT_IN_API.childFlow;
  readonly #ports: ChildFlowPorts;
  /** Runs whose answer an action waits for. */
  readonly #awaited = new Set<CloudFlowRunId>();
  readonly #workflow: Operation;

  constructor(ports: ChildFlowPorts) {
    this.#ports = ports;
    this.#workflow = {
      start: (context, call) => this.#start(context, call),
      committed: (externalId) => this.#tell(childRunOf(externalId)),
      outcomeOf: (externalId) => this.#outcomeOf(childRunOf(externalId)),
      cancel: (externalId) => this.#cancel(childRunOf(externalId)),
      // What the call starts has an id of its own, so that a repeated call starts nothing twice.
      isStartedByCommit: true,
      makesAtStart: true,
    };
  }

  operation(operationId: string): Operation | undefined {
    return operationId === 'Workflow' ? this.#workflow : undefined;
  }

  async #start(_: Context, call: OperationCall): Promise<OperationStart> {
    const child = await this.#flowOf(call);
    const runId = childRunId(call);
    const depth = depthOf(call.startedBy) + 1;
    if (depth > MAX_DEPTH) throw tooDeep();
    const triggerOutputs = JsonObject.of([['body', call.parameters.get('body') ?? new JsonObject()]]);
    await this.#ports.start(child, { runId, triggerOutputs, parent: { runId: call.runId, cloudFlowName: call.cloudFlowName, depth } });
    this.#awaited.add(runId);
    return { kind: 'waiting', externalId: PREFIX + runId };
  }

  /** A child flow works with its owner's connections, so it serves flows of the same owner, and of those with whom it is shared. */
  async #flowOf({ parameters, runId, ownerId }: OperationCall): Promise<OpenCloudFlow> {
    const id = valueAt(parameters, ['host', 'workflowReferenceName']);
    const name = typeof id === 'string' ? id.toLowerCase() : '';
    const open = isUuid(name) ? await this.#ports.find(name as CloudFlowId) : undefined;
    if (open === undefined || !(await this.#ports.mayRun(open, { runId, ownerId }))) throw notFound(String(id ?? ''));
    if (!hasResponse(open.flow.definition)) throw withoutResponse(open.record.name);
    return open;
  }

  /** A run has committed something. */
  changed(runId: CloudFlowRunId, state: RunState): void {
    if (!this.#awaited.has(runId)) return;
    const outcome = outcomeOfChild(state);
    if (outcome === undefined) return;
    if (state.endedAt !== undefined) this.#awaited.delete(runId);
    this.#complete(runId, outcome);
  }

  /** The child may have answered before its caller's wait was on disk. */
  #tell(runId: CloudFlowRunId): void {
    this.#outcomeOf(runId).then(
      (outcome) => outcome !== undefined && this.#complete(runId, outcome),
      (reason: unknown) => this.#ports.log.error('child flow not read', { runId, err: reason }),
    );
  }

  /** An answer that is lost here is asked for again at the next start of the server. */
  #complete(runId: CloudFlowRunId, outcome: OperationOutcome): void {
    this.#ports
      .complete(PREFIX + runId, outcome)
      .catch((reason: unknown) => this.#ports.log.error('child flow not completed', { runId, err: reason }));
  }

  async #outcomeOf(runId: CloudFlowRunId): Promise<OperationOutcome | undefined> {
    this.#awaited.add(runId);
    const state = await this.#ports.stateOf(runId);
    return state === undefined ? undefined : outcomeOfChild(state);
  }

  async #cancel(runId: CloudFlowRunId): Promise<void> {
    this.#awaited.delete(runId);
    await this.#ports.cancel(runId);
  }
}

/** How many flows called each other until a run that was started so. */
function depthOf(startedBy: RunStarter): number {
  return startedBy.kind === 'cloud-flow' ? startedBy.depth : 0;
}

/** The run of the child that a call waits for. */
export function childRunOf(externalId: string): CloudFlowRunId {
  return externalId.slice(PREFIX.length) as CloudFlowRunId;
}

function notFound(id: string): TandemError {
  return new TandemError('ChildFlowNotFound', `There is no cloud flow '${id}' that this flow may run.`, {
    fix: 'Import the child flow, let it belong to the same owner or be shared with that owner, and choose it again in the action.',
  });
}

function withoutResponse(name: string): TandemError {
  return new TandemError('NestedWorkflowDoesNotContainResponseAction', `The child flow '${name}' has no response action.`, {
    fix: 'Add a response to the child flow, so that it can answer its caller.',
  });
}

function tooDeep(): TandemError {
  return new TandemError('ChildFlowTooDeep', `${MAX_DEPTH} flows have called each other already.`, {
    fix: 'Look for a flow that calls itself, directly or through others.',
  });
}
