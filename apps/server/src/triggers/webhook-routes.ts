import { type IdSource, TandemError } from '@tandem/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type CallbackAddresses, WEBHOOK_PATH } from '../callbacks/callback-addresses.ts';
import type { FlowStarter } from '../cloud-flow-runs/flow-starter.ts';
import type { CloudFlows } from '../cloud-flows/cloud-flows.ts';
import type { OpenCloudFlow } from '../cloud-flows/open-cloud-flow.ts';
import { takeAnyBody } from '../http/any-body.ts';
import { type App, sendJson } from '../http/handle.ts';
import { deliveryKey } from './delivery-key.ts';
import { httpTriggerOutputs } from './http-request.ts';
import type { TriggerMissLog } from './trigger-miss-log.ts';
import { isOn } from './trigger-watch.ts';
import type { TriggerWebhooks } from './trigger-webhooks.ts';

export interface WebhookParts {
  readonly webhooks: TriggerWebhooks;
  readonly addresses: CallbackAddresses;
  readonly flows: CloudFlows;
  readonly starter: FlowStarter;
  readonly misses: TriggerMissLog;
  readonly ids: IdSource;
}

/**
 * `/api/webhooks/:webhookId/:mark`: a service tells that something happened, to the flow that has subscribed with this address. The mark
 * is checked before the body is read; the service is answered 202 once the runs are on disk, or when the conditions do not hold. A
 * delivery that the service gives a name, and sends again, starts nothing and gets the same answer, for as long as its runs are kept.
 */
export async function registerWebhooks(app: App, parts: WebhookParts): Promise<void> {
  await app.fastify.register(async (scope) => {
    takeAnyBody(scope);
    scope.route({
      method: 'POST',
      url: `${WEBHOOK_PATH}/:webhookId/:mark`,
      config: { access: 'trigger-key' },
      onRequest: async (request) => {
        const { webhookId, mark } = partsOf(request);
        if (!parts.addresses.isMarked(webhookId, mark)) throw gone();
      },
      handler: (request, reply) => happen(parts, request, reply),
    });
  });
}

async function happen(parts: WebhookParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { webhookId } = partsOf(request);
  const open = await listenerOf(parts, webhookId);
  const body = request.body instanceof Uint8Array ? request.body : new Uint8Array();
  const outputs = httpTriggerOutputs({ headers: request.headers, query: request.url.split('?')[1] ?? '', body });
  const key = deliveryKey(webhookId, request.headers) ?? parts.ids.next();
  const { runs } = await parts.starter.runForEvent(open, { key, outputs }).catch(async (thrown: unknown) => {
    await parts.misses.noteFailure(open.record.id, thrown);
    throw thrown;
  });
  const [run] = runs;
  if (run !== undefined) reply.header('x-ms-workflow-run-id', run.runId);
  return sendJson(reply.status(202), null);
}

/** @throws TandemError `WebhookGone` */
async function listenerOf({ webhooks, flows }: WebhookParts, webhookId: string): Promise<OpenCloudFlow> {
  const cloudFlowId = await webhooks.flowOf(webhookId);
  const open = cloudFlowId === undefined ? undefined : await flows.find(cloudFlowId);
  if (open === undefined || !isOn(open) || open.trigger.kind !== 'webhook') throw gone();
  return open;
}

function partsOf({ params }: FastifyRequest): { readonly webhookId: string; readonly mark: string } {
  // The route has both.
  return params as { webhookId: string; mark: string };
}

function gone(): TandemError {
  return new TandemError('WebhookGone', 'No flow listens at this address.', {
    status: 410,
    fix: 'The flow was turned off, changed or deleted: turn it on again for a new subscription with a new address.',
  });
}
