import { JsonObject, type JsonValue, parseJson } from '@tandem/kernel';
import { decodeUtf8 } from '../http/json-body.ts';

/** Headers that prove who calls or belong to the connection: a flow never sees them. */
const HIDDEN_HEADERS: ReadonlySet<string> = new Set([
  'authorization',
  'cookie',
  'proxy-authorization',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'te',
  'trailer',
]);

export interface TriggerRequest {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The part of the address after `?`. */
  readonly query: string;
  readonly body: Uint8Array;
}

/**
 * The outputs of an HTTP trigger: `headers` with their usual names, `queries`, and the `body`, which is a JSON value for
 * JSON, a text for text, and `{$content-type, $content}` with base64 for anything else.
 *
 * @throws TandemError `JsonInvalid`, `JsonTooDeep`
 */
export function httpTriggerOutputs({ headers, query, body }: TriggerRequest): JsonObject {
  const contentType = String(headers['content-type'] ?? '');
  const outputs = new JsonObject();
  outputs.set('headers', headersOf(headers));
  outputs.set('queries', queriesOf(query));
  if (body.length > 0) outputs.set('body', bodyOf(contentType, body));
  return outputs;
}

function headersOf(headers: TriggerRequest['headers']): JsonObject {
  const object = new JsonObject();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !HIDDEN_HEADERS.has(name)) object.set(usualName(name), typeof value === 'string' ? value : value.join(','));
  }
  return object;
}

/** `content-type` as `Content-Type`: the way in which flows ask for it. */
function usualName(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_match, dash: string, letter: string) => dash + letter.toUpperCase());
}

function queriesOf(query: string): JsonObject {
  const object = new JsonObject();
  for (const [name, value] of new URLSearchParams(query)) object.set(name, value);
  return object;
}

function bodyOf(contentType: string, body: Uint8Array): JsonValue {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === '' || type === 'application/json' || type.endsWith('+json')) return parseJson(decodeUtf8(body));
  if (type.startsWith('text/')) return decodeUtf8(body);
  return JsonObject.of([
    ['$content-type', contentType],
    ['$content', Buffer.from(body).toString('base64')],
  ]);
}
