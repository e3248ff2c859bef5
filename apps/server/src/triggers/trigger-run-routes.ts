import { type CloudFlowRunId, isUuid, TandemError } from '@tandem/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CloudRuns } from '../cloud-flow-runs/cloud-runs.ts';
import { type App, sendJson } from '../http/handle.ts';
import { sendFlowResponse } from './flow-response.ts';
import { TRIGGER_RUN_PATH, type TriggerAddresses } from './trigger-addresses.ts';

export interface TriggerRunParts {
  readonly runs: CloudRuns;
  readonly addresses: TriggerAddresses;
}

/** How long one question waits for the answer, so that a caller need not ask again and again. */
const WAIT_MS = 2000;
const RETRY_AFTER_SECONDS = 5;

/**
 * `/api/trigger-runs/:runId/:mark`: where the caller of a flow whose responses are asynchronous asks for its answer: 202 until the run
 * has answered, then the answer.
 */
export function registerTriggerRuns(app: App, { runs, addresses }: TriggerRunParts): void {
  app.fastify.get(`${TRIGGER_RUN_PATH}/:runId/:mark`, { config: { access: 'trigger-key' } }, async (request, reply) => {
    const { runId, mark } = partsOf(request);
    if (!isUuid(runId) || !addresses.isRunMarked(runId, mark)) throw notThere();
    reply.header('x-ms-workflow-run-id', runId);
    return answer(runs, { runId, path: addresses.runPath(runId), signal: request.signal }, reply);
  });
}

interface Question {
  readonly runId: CloudFlowRunId;
  readonly path: string;
  readonly signal: AbortSignal;
}

async function answer(runs: CloudRuns, { runId, path, signal }: Question, reply: FastifyReply): Promise<FastifyReply> {
  const patience = AbortSignal.timeout(WAIT_MS);
  try {
    const response = await runs.waitForResponse(runId, AbortSignal.any([signal, patience]));
    if (response === undefined) throw noResponse();
    return sendFlowResponse(reply, response);
  } catch (thrown) {
    if (!patience.aborted || thrown instanceof TandemError) throw thrown;
    return sendJson(reply.status(202).header('location', path).header('retry-after', RETRY_AFTER_SECONDS), null);
  }
}

function partsOf({ params }: FastifyRequest): { readonly runId: CloudFlowRunId; readonly mark: string } {
  const { runId, mark } = params as { readonly runId: string; readonly mark: string };
  // The mark proves that this server made the id.
  return { runId: runId.toLowerCase() as CloudFlowRunId, mark };
}

function notThere(): TandemError {
  return new TandemError('TriggerRunUnknown', 'There is no run whose answer could be asked for at this address.', {
    status: 404,
    fix: 'Use the address in the Location header of the answer to the trigger request, as it is.',
  });
}

export function noResponse(): TandemError {
  return new TandemError('NoResponse', 'The run ended without reaching a Response action.', {
    status: 502,
    fix: 'Look at the run: the header x-ms-workflow-run-id names it.',
  });
}
