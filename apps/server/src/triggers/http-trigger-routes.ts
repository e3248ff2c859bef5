import { timingSafeEqual } from 'node:crypto';
import { type CloudFlowId, isUuid, LIMITS, TandemError } from '@tandem/kernel';
import { TRIGGER_PATH } from '@tandem/protocol';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CloudRuns } from '../cloud-flow-runs/cloud-runs.ts';
import type { FlowStarter } from '../cloud-flow-runs/flow-starter.ts';
import type { CloudFlows, OpenCloudFlow } from '../cloud-flows/cloud-flows.ts';
import { bearerOf } from '../http/caller.ts';
import { type App, sendJson } from '../http/handle.ts';
import { tokenHash } from '../identity/token.ts';
import { sendFlowResponse } from './flow-response.ts';
import { hasResponse } from './has-response.ts';
import { httpTriggerOutputs } from './http-request.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

export interface HttpTriggerParts {
  readonly flows: CloudFlows;
  readonly starter: FlowStarter;
  readonly runs: CloudRuns;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The flow whose trigger key the caller showed. */
    triggeredFlow?: OpenCloudFlow;
  }
}

/**
 * `/api/trigger/:cloudFlowId`: starts a flow whose trigger is an HTTP request. The key is checked before the body is read.
 * A flow with a Response action answers itself; any other is answered 202 with the place of its run.
 */
export async function registerHttpTrigger(app: App, parts: HttpTriggerParts): Promise<void> {
  await app.fastify.register(async (scope) => {
    takeAnyBody(scope);
    scope.decorateRequest('triggeredFlow');
    scope.route({
      method: [...METHODS],
      url: `${TRIGGER_PATH}/:cloudFlowId`,
      config: { access: 'trigger-key' },
      onRequest: async (request) => {
        request.triggeredFlow = await proveKey(parts.flows, request);
      },
      handler: (request, reply) => trigger(parts, request, reply),
    });
  });
}

function takeAnyBody(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    '*',
    { parseAs: 'buffer', bodyLimit: LIMITS.requestBodyBytes },
    async (_request: unknown, body: Buffer) => body,
  );
}

async function proveKey(flows: CloudFlows, request: FastifyRequest): Promise<OpenCloudFlow> {
  const { cloudFlowId = '' } = request.params as { cloudFlowId?: string };
  const key = bearerOf(request.headers.authorization);
  if (key === undefined || !isUuid(cloudFlowId)) throw keyInvalid();
  const open = await flows.get(cloudFlowId.toLowerCase() as CloudFlowId).catch(() => undefined);
  // Whether a flow exists shows only to whoever has its key.
  if (open === undefined || open.trigger.kind !== 'http' || !isSameHash(tokenHash(key), open.record.triggerKeyHash)) throw keyInvalid();
  return open;
}

function isSameHash(given: string, kept: string | null): boolean {
  return kept !== null && given.length === kept.length && timingSafeEqual(Buffer.from(given), Buffer.from(kept));
}

async function trigger({ starter, runs }: HttpTriggerParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const open = request.triggeredFlow;
  if (open === undefined || open.trigger.kind !== 'http') throw keyInvalid();
  refuseOtherMethod(open.trigger.method ?? 'POST', request.method);
  const body = request.body instanceof Uint8Array ? request.body : new Uint8Array();
  const query = request.url.split('?')[1] ?? '';
  const runId = await starter.runForRequest(open, httpTriggerOutputs({ headers: request.headers, query, body }));
  reply.header('x-ms-workflow-run-id', runId);
  if (!hasResponse(open.flow.definition)) {
    return sendJson(reply.status(202).header('location', `/api/cloud-flow-runs/${runId}`), null);
  }
  const deadline = AbortSignal.timeout(LIMITS.synchronousRequestMs);
  const response = await runs.waitForResponse(runId, AbortSignal.any([request.signal, deadline])).catch((cause: unknown) => {
    throw deadline.aborted ? tooSlow(cause) : cause;
  });
  if (response === undefined) throw noResponse();
  return sendFlowResponse(reply, response);
}

function refuseOtherMethod(expected: string, method: string): void {
  if (expected === method) return;
  throw new TandemError('TriggerMethodNotAllowed', `The trigger of this flow takes ${expected} requests.`, {
    status: 405,
    fix: `Send the request with the method ${expected}.`,
  });
}

function keyInvalid(): TandemError {
  return new TandemError('TriggerKeyInvalid', 'The trigger key is missing or not the one of this flow.', {
    status: 401,
    fix: 'Send the header Authorization: Bearer with the key that the details of the flow made.',
  });
}

function tooSlow(cause: unknown): TandemError {
  return new TandemError('ResponseTimeout', 'The flow did not answer within 120 seconds; its run goes on.', {
    kind: 'operational',
    status: 504,
    fix: 'Put the Response action before the slow actions, or remove it and read the result from the run.',
    cause,
  });
}

function noResponse(): TandemError {
  return new TandemError('NoResponse', 'The run ended without reaching a Response action.', {
    status: 502,
    fix: 'Look at the run: the header x-ms-workflow-run-id names it.',
  });
}
