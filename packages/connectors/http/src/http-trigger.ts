import { createHash, randomUUID } from 'node:crypto';
import type { TriggerCall, TriggerEvent, TriggerOperation, TriggerPoll } from '@tandem/cloud-engine';
import { type Context, JsonObject, type JsonValue, LIMITS, printJson, TandemError } from '@tandem/kernel';
import { headerOf, type OutboundResponse } from '@tandem/outbound';
import { readHttpInputs } from './http-inputs.ts';
import { outputsOf } from './outcome.ts';
import { retryAfterMs } from './retry-after.ts';
import type { Sender } from './sender.ts';
import { isRetryableStatus, isSuccess, statusName } from './status-name.ts';

/** What is known from poll to poll. */
interface PollState {
  /** Of this row of polls, so that its events are no others. */
  readonly series: string;
  /** How many answers came. */
  readonly count: number;
  /** The address of the next question, when the service named one. */
  readonly uri: string | undefined;
}

/**
 * The trigger `Http` (workflow-actions-triggers, *HTTP trigger*): each 200 is an event, also the first one and one that says the same
 * as before, any other success is none. `Location` says where to ask next, once; `Retry-After` of a 200 when, that of another answer
 * only how long to leave the service alone, also after a failure.
 */
export function createHttpTrigger(sender: Sender): TriggerOperation {
  return { poll: (context, call, state) => poll(sender, context, { call, state }) };
}

interface Question {
  readonly call: TriggerCall;
  readonly state: JsonValue | undefined;
}

/** @throws TandemError of the outbound client, about inputs and authentication, and `HttpTriggerRefused` */
async function poll(sender: Sender, context: Context, { call, state: before }: Question): Promise<TriggerPoll> {
  const state = readState(before);
  const inputs = readHttpInputs(call.parameters);
  const question = { ...inputs, url: state.uri ?? inputs.url, origin: inputs.url, authentication: call.authentication };
  const response = await sender.send(context, question, { responseBytes: LIMITS.messageBytes });
  // An address that the service named and does not know any more: the one of the definition is asked instead.
  if (state.uri !== undefined && isGone(response.status)) return { events: [], state: stateOf({ ...state, uri: undefined }) };
  const wanted = retryAfterMs(response.headers, context.clock.now());
  if (!isSuccess(response.status)) throw refused(response.status, wanted);
  const next = stateAfter(state, response);
  if (response.status !== 200) return { events: [], state: next, ...(wanted === undefined ? {} : { notBeforeMs: wanted }) };
  return { events: [eventOf(state, response)], state: next, ...(wanted === undefined ? {} : { againAfterMs: wanted }) };
}

/** An answer that comes again because the server broke before it had kept the first one is no second event. */
function eventOf({ series, count }: PollState, response: OutboundResponse): TriggerEvent {
  const outputs = outputsOf(response);
  const hash = createHash('sha256')
    .update(printJson(outputs.get('body') ?? null))
    .digest('base64url');
  return { key: `${series}/${count}/${hash}`, outputs };
}

function stateAfter({ series, count }: PollState, { headers, url }: OutboundResponse): JsonValue {
  const location = headerOf(headers, 'location');
  return stateOf({ series, count: count + 1, uri: location === undefined ? undefined : URL.parse(location, url)?.href });
}

function stateOf({ series, count, uri }: PollState): JsonValue {
  const state = JsonObject.of([
    ['series', series],
    ['count', count],
  ]);
  return uri === undefined ? state : state.set('uri', uri);
}

function isGone(status: number): boolean {
  return status === 404 || status === 410;
}

/** What `stateOf` wrote. */
function readState(state: JsonValue | undefined): PollState {
  const object = state instanceof JsonObject ? state : new JsonObject();
  const uri = object.get('uri');
  return {
    series: String(object.get('series') ?? randomUUID()),
    count: Number(object.get('count') ?? 0),
    uri: typeof uri === 'string' ? uri : undefined,
  };
}

function refused(status: number, waitMs: number | undefined): TandemError {
  return new TandemError('HttpTriggerRefused', `The service answered the trigger with the status ${status} (${statusName(status)}).`, {
    kind: 'operational',
    retryable: isRetryableStatus(status),
    retryAfterMs: waitMs,
    fix: 'Check address, queries, headers and authentication in the trigger; the service is asked again by itself.',
  });
}
