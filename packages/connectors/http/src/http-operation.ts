import type { Operation, OperationCall, OperationStart } from '@tandem/cloud-engine';
import { type Context, JsonObject, type JsonValue, LIMITS, TandemError } from '@tandem/kernel';
import { headerOf, type OutboundResponse } from '@tandem/outbound';
import { uploadInChunks } from './chunked-upload.ts';
import { type ContentLimit, contentTooLarge } from './http-errors.ts';
import { readHttpInputs, withDefaults } from './http-inputs.ts';
import { outcomeOfFailure, outcomeOfResponse } from './outcome.ts';
import { readPages } from './pages.ts';
import { readRanges } from './ranges.ts';
import { retryAfterMs } from './retry-after.ts';
import type { AuthenticatedRequest, Sender } from './sender.ts';
import { isRetryableStatus } from './status-name.ts';
import { workflowHeaders } from './workflow-headers.ts';

/** custom-api-async: how often a service that works on it is asked when it does not say. */
const POLL_MS = 20_000;
const POLL_MIN_MS = 1000;
/** So often a question may get no answer, one after the other. */
const POLL_FAILURES = 4;

/** The action `Http`: one request, or with the asynchronous pattern one request and then questions until it is no 202. */
export function createHttpOperation(sender: Sender): Operation {
  return { start: (context, call) => start(sender, context, call), poll: (context, call, state) => poll(sender, context, { call, state }) };
}

async function start(sender: Sender, context: Context, call: OperationCall): Promise<OperationStart> {
  const request = requestOf(call);
  try {
    const response = await send(sender, context, { call, request });
    const pending = call.hasAsyncPattern ? pendingOf(response) : undefined;
    if (pending !== undefined) return ask(response, { context, state: { uri: pending, failures: 0 } });
    return await ended(sender, context, { call, request, response });
  } catch (thrown) {
    return { kind: 'ended', outcome: outcomeOfFailure(thrown) };
  }
}

function requestOf(call: OperationCall): AuthenticatedRequest {
  const inputs = readHttpInputs(call.parameters);
  return {
    ...inputs,
    headers: withDefaults(inputs.headers, call.hasWorkflowHeaders ? workflowHeaders(call) : []),
    authentication: call.authentication,
  };
}

interface Sending {
  readonly call: OperationCall;
  readonly request: AuthenticatedRequest;
}

/** @throws TandemError `HttpContentTooLarge`, and as the sender */
async function send(sender: Sender, context: Context, { call, request }: Sending): Promise<OutboundResponse> {
  const { body, method } = request;
  const isUpload = call.isChunked && (method === 'POST' || method === 'PUT');
  const limit: ContentLimit = call.isChunked ? 'chunkedMessageBytes' : 'messageBytes';
  const bodyLimit: ContentLimit = isUpload ? 'chunkedMessageBytes' : 'messageBytes';
  if (body !== undefined && body.byteLength > LIMITS[bodyLimit]) throw contentTooLarge(bodyLimit);
  try {
    if (isUpload && body !== undefined) return await uploadInChunks(context, { ...request, body }, sender);
    const response = await sender.send(context, request, { responseBytes: LIMITS[limit] });
    return method === 'GET' ? await readRanges(context, response, { sender, request, limit }) : response;
  } catch (thrown) {
    throw thrown instanceof TandemError && thrown.code === 'OutboundTooLarge' ? contentTooLarge(limit) : thrown;
  }
}

async function ended(
  sender: Sender,
  context: Context,
  { call, request, response }: Sending & { response: OutboundResponse },
): Promise<OperationStart> {
  const { minimumItemCount } = call;
  if (minimumItemCount === undefined || request.method !== 'GET') {
    const retryMs = retryAfterMs(response.headers, context.clock.now());
    return { kind: 'ended', outcome: { ...outcomeOfResponse(response), ...(retryMs === undefined ? {} : { retryAfterMs: retryMs }) } };
  }
  const { response: last, body } = await readPages(context, response, { sender, request, minimumItemCount });
  return { kind: 'ended', outcome: outcomeOfResponse(last, body) };
}

interface PollState {
  readonly uri: string;
  readonly failures: number;
}

/** Where a service that works on it can be asked. */
function pendingOf({ status, headers, url }: OutboundResponse): string | undefined {
  const location = headerOf(headers, 'location');
  return status === 202 && location !== undefined ? URL.parse(location, url)?.href : undefined;
}

function ask(response: OutboundResponse | undefined, { context, state }: { context: Context; state: PollState }): OperationStart {
  const wanted = response === undefined ? undefined : retryAfterMs(response.headers, context.clock.now());
  return { kind: 'polling', afterMs: Math.max(wanted ?? POLL_MS, POLL_MIN_MS), state: JsonObject.of(Object.entries(state)) };
}

/** Once the service has taken the request, only the question is repeated: the request would be a second one. */
async function poll(sender: Sender, context: Context, { call, state }: { call: OperationCall; state: JsonValue }): Promise<OperationStart> {
  const { uri, failures } = readState(state);
  const { headers, url, authentication } = requestOf(call);
  const isAgain = failures < POLL_FAILURES;
  const question = {
    method: 'GET',
    url: uri,
    origin: url,
    body: undefined,
    authentication,
    headers: headers.filter(([name]) => !/^content-/i.test(name)),
  };
  try {
    const response = await sender.send(context, question);
    if (isRetryableStatus(response.status) && isAgain) return ask(response, { context, state: { uri, failures: failures + 1 } });
    if (response.status === 202) return ask(response, { context, state: { uri: pendingOf(response) ?? uri, failures: 0 } });
    return { kind: 'ended', outcome: { ...outcomeOfResponse(response), isRetryable: false } };
  } catch (thrown) {
    const outcome = outcomeOfFailure(thrown);
    if (outcome.isRetryable && isAgain) return ask(undefined, { context, state: { uri, failures: failures + 1 } });
    return { kind: 'ended', outcome: { ...outcome, isRetryable: false } };
  }
}

/** What `ask` wrote. */
function readState(state: JsonValue): PollState {
  const object = state instanceof JsonObject ? state : new JsonObject();
  return { uri: String(object.get('uri') ?? ''), failures: Number(object.get('failures') ?? 0) };
}
