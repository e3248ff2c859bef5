import { responseMode } from '@tandem/cloud-flow';
import { type CloudFlowId, type CloudFlowRunId, isUuid, LIMITS, TandemError } from '@tandem/kernel';
import { TRIGGER_PATH } from '@tandem/protocol';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CloudRuns } from '../cloud-flow-runs/cloud-runs.ts';
import type { FlowStarter, StartedRun } from '../cloud-flow-runs/flow-starter.ts';
import { conditionNotMet, triggerFailed } from '../cloud-flow-runs/start-errors.ts';
import type { CloudFlows } from '../cloud-flows/cloud-flows.ts';
import type { OpenCloudFlow } from '../cloud-flows/open-cloud-flow.ts';
import { takeAnyBody } from '../http/any-body.ts';
import { bearerOf } from '../http/caller.ts';
import { type App, sendJson } from '../http/handle.ts';
import { tokenHash } from '../identity/token.ts';
import { isSame } from '../vault/is-same.ts';
import { sendFlowResponse } from './flow-response.ts';
import { httpTriggerOutputs, SIGNATURE } from './http-request.ts';
import { matchPath } from './relative-path.ts';
import type { TriggerAddresses } from './trigger-addresses.ts';
import { noResponse, registerTriggerRuns } from './trigger-run-routes.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

export interface HttpTriggerParts {
  readonly flows: CloudFlows;
  readonly starter: FlowStarter;
  readonly runs: CloudRuns;
  readonly addresses: TriggerAddresses;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The flow whose trigger key or signed address the caller showed. */
    triggeredFlow?: OpenCloudFlow;
  }
}

/**
 * `/api/trigger/:cloudFlowId`, with the relative path of the trigger behind it: starts a flow whose trigger is an HTTP request. The
 * key, or the signature of the address, is checked before the body is read. A flow with a Response action answers itself, at once
 * or, when its responses are asynchronous, at the place that a 202 names; any other is answered 202 with the place of its run.
 */
export async function registerHttpTrigger(app: App, parts: HttpTriggerParts): Promise<void> {
  await app.fastify.register(async (scope) => {
    takeAnyBody(scope);
    scope.decorateRequest('triggeredFlow');
    for (const url of [`${TRIGGER_PATH}/:cloudFlowId`, `${TRIGGER_PATH}/:cloudFlowId/*`]) {
      scope.route({
        method: [...METHODS],
        url,
        config: { access: 'trigger-key' },
        onRequest: async (request) => {
          request.triggeredFlow = await proveCaller(parts, request);
        },
        handler: (request, reply) => trigger(parts, request, reply),
      });
    }
  });
  registerTriggerRuns(app, parts);
}

async function proveCaller(parts: HttpTriggerParts, request: FastifyRequest): Promise<OpenCloudFlow> {
  const { cloudFlowId = '' } = request.params as { cloudFlowId?: string };
  if (!isUuid(cloudFlowId)) throw keyInvalid();
  const open = await parts.flows.get(cloudFlowId.toLowerCase() as CloudFlowId).catch(() => undefined);
  // Whether a flow exists shows only to whoever has its key.
  if (open === undefined || open.trigger.kind !== 'http' || !isProven(parts.addresses, open, request)) throw keyInvalid();
  return open;
}

function isProven(addresses: TriggerAddresses, { record }: OpenCloudFlow, request: FastifyRequest): boolean {
  const { triggerKeyHash: keyHash } = record;
  if (keyHash === null) return false;
  const key = bearerOf(request.headers.authorization);
  if (key !== undefined) return isSame(keyHash, tokenHash(key));
  const signature = new URLSearchParams(queryOf(request)).get(SIGNATURE);
  return signature !== null && addresses.isSigned(record.id, keyHash, signature);
}

async function trigger(parts: HttpTriggerParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const open = request.triggeredFlow;
  if (open === undefined || open.trigger.kind !== 'http') throw keyInvalid();
  refuseOtherMethod(open.trigger.method ?? 'POST', request.method);
  const pathParameters = matchPath(open.trigger.path, pathBehind(request));
  if (pathParameters === undefined) throw noSuchPath();
  const body = request.body instanceof Uint8Array ? request.body : new Uint8Array();
  const given = { headers: request.headers, query: queryOf(request), body };
  const outputs = httpTriggerOutputs(open.trigger.path === undefined ? given : { ...given, pathParameters });
  const { runs, fault } = await parts.starter.runForRequest(open, outputs);
  const mode = responseMode(open.flow.definition);
  const [run] = runs;
  if (run === undefined) {
    if (fault !== undefined) throw triggerFailed(fault);
    if (mode !== 'none') throw conditionNotMet();
    return sendJson(reply.status(202), null);
  }
  nameRun(reply, run);
  if (mode === 'synchronous') return answer(parts.runs, run.runId, request, reply);
  const location = mode === 'asynchronous' ? parts.addresses.runPath(run.runId) : `/api/cloud-flow-runs/${run.runId}`;
  return sendJson(reply.status(202).header('location', location), null);
}

function nameRun(reply: FastifyReply, { runId, clientTrackingId }: StartedRun): void {
  reply.header('x-ms-workflow-run-id', runId);
  const isHeader = clientTrackingId !== undefined && /^[\x20-\x7e]{1,200}$/.test(clientTrackingId);
  if (isHeader) reply.header('x-ms-client-tracking-id', clientTrackingId);
}

async function answer(runs: CloudRuns, runId: CloudFlowRunId, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const deadline = AbortSignal.timeout(LIMITS.synchronousRequestMs);
  const response = await runs.waitForResponse(runId, AbortSignal.any([request.signal, deadline])).catch(async (cause: unknown) => {
    await runs.callerLost(runId, deadline.aborted ? 'timed-out' : 'left');
    throw deadline.aborted ? tooSlow(cause) : cause;
  });
  if (response === undefined) throw noResponse();
  return sendFlowResponse(reply, response);
}

function queryOf({ url }: FastifyRequest): string {
  return url.split('?')[1] ?? '';
}

/** Of the address as it came, so that an encoded slash stays inside its segment. */
function pathBehind({ url }: FastifyRequest): string {
  const path = url.split('?')[0] ?? '';
  return path.slice(TRIGGER_PATH.length + 1).replace(/^[^/]*/, '');
}

function refuseOtherMethod(expected: string, method: string): void {
  if (expected === method) return;
  throw new TandemError('TriggerMethodNotAllowed', `The trigger of this flow takes ${expected} requests.`, {
    status: 405,
    fix: `Send the request with the method ${expected}.`,
  });
}

function noSuchPath(): TandemError {
  return new TandemError('TriggerPathUnknown', 'The trigger of this flow takes no requests at this path.', {
    status: 404,
    fix: 'Send the request to the address of the trigger, with the relative path that the trigger names behind it.',
  });
}

function keyInvalid(): TandemError {
  return new TandemError('TriggerKeyInvalid', 'The trigger key is missing or not the one of this flow.', {
    status: 401,
    fix: 'Send the header Authorization: Bearer with the key that the details of the flow made, or use its signed address.',
  });
}

function tooSlow(cause: unknown): TandemError {
  return new TandemError('ResponseTimeout', 'The flow did not answer within 120 seconds; its run goes on.', {
    kind: 'operational',
    status: 504,
    fix: 'Put the Response action before the slow actions, make it asynchronous, or remove it and read the result from the run.',
    cause,
  });
}
