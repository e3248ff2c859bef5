import type { OperationOutcome } from '@tandem/cloud-engine';
import { JsonObject, TandemError } from '@tandem/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { takeAnyBody } from '../http/any-body.ts';
import type { App } from '../http/handle.ts';
import { httpTriggerOutputs } from '../triggers/http-request.ts';
import { CALLBACK_PATH, type CallbackAddresses } from './callback-addresses.ts';

export interface CallbackParts {
  readonly addresses: CallbackAddresses;
  /** @returns false when nothing waits under this id any more */
  answer(externalId: string, outcome: OperationOutcome): Promise<boolean>;
}

/** `/api/callbacks/:externalId/:mark`: a service answers a call that waits. The mark is checked before the body is read. */
export async function registerCallbacks(app: App, { addresses, answer }: CallbackParts): Promise<void> {
  await app.fastify.register(async (scope) => {
    takeAnyBody(scope);
    scope.route({
      method: ['GET', 'POST', 'PUT', 'PATCH'],
      url: `${CALLBACK_PATH}/:externalId/:mark`,
      config: { access: 'trigger-key' },
      onRequest: async (request) => {
        const { externalId, mark } = partsOf(request);
        if (!addresses.isMarked(externalId, mark)) throw gone();
      },
      handler: async (request, reply): Promise<FastifyReply> => {
        if (!(await answer(partsOf(request).externalId, outcomeOf(request)))) throw gone();
        return reply.status(200).send();
      },
    });
  });
}

function partsOf({ params }: FastifyRequest): { readonly externalId: string; readonly mark: string } {
  // The route has both.
  return params as { externalId: string; mark: string };
}

/** What the waiting action gives: the request of the service. */
function outcomeOf(request: FastifyRequest): OperationOutcome {
  const body = request.body instanceof Uint8Array ? request.body : new Uint8Array();
  const outputs = httpTriggerOutputs({ headers: request.headers, query: request.url.split('?')[1] ?? '', body });
  const withStatus = JsonObject.of([['statusCode', 200], ...outputs]);
  return { status: 'Succeeded', code: 'OK', outputs: withStatus, isRetryable: false };
}

function gone(): TandemError {
  return new TandemError('CallbackGone', 'Nothing waits for an answer at this address.', {
    status: 410,
    fix: 'The action was answered before, has timed out, or was cancelled: start the flow again for a new address.',
  });
}
