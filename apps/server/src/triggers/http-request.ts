import { JsonObject, type JsonValue, parseJson } from '@tandem/kernel';
import { decodeUtf8 } from '../http/json-body.ts';
import { readMultipart } from './multipart.ts';

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

/** The part of the query that proves the caller. */
export const SIGNATURE = 'sig';
/** What a signed address has besides: a flow sees none of it. */
const SIGNED_QUERY: ReadonlySet<string> = new Set([SIGNATURE, 'sp', 'sv', 'api-version']);

export interface TriggerRequest {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The part of the address after `?`. */
  readonly query: string;
  readonly body: Uint8Array;
  /** For a trigger whose address has a path of its own. */
  readonly pathParameters?: JsonObject;
}

/**
 * The outputs of an HTTP trigger: `headers` with their usual names, `queries`, `relativePathParameters`, and the `body`, which is a
 * JSON value for JSON, a text for text, and `{$content-type, $content}` with base64 for anything else; a form has `$formdata` or
 * `$multipart` besides or instead.
 *
 * @throws TandemError `JsonInvalid`, `JsonTooDeep`, `MultipartInvalid`
 */
export function httpTriggerOutputs({ headers, query, body, pathParameters }: TriggerRequest): JsonObject {
  const contentType = String(headers['content-type'] ?? '');
  const outputs = new JsonObject();
  outputs.set('headers', headersOf(headers));
  outputs.set('queries', queriesOf(query));
  if (pathParameters !== undefined) outputs.set('relativePathParameters', pathParameters);
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
  const given = new URLSearchParams(query);
  const isSigned = given.has(SIGNATURE);
  for (const [name, value] of given) if (!isSigned || !SIGNED_QUERY.has(name)) object.set(name, value);
  return object;
}

function bodyOf(contentType: string, body: Uint8Array): JsonValue {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === '' || type === 'application/json' || type.endsWith('+json')) return parseJson(decodeUtf8(body));
  if (type.startsWith('text/')) return decodeUtf8(body);
  const content = JsonObject.of([['$content-type', contentType]]);
  if (type.startsWith('multipart/')) return content.set('$multipart', readMultipart(contentType, body));
  content.set('$content', Buffer.from(body).toString('base64'));
  return type === 'application/x-www-form-urlencoded' ? content.set('$formdata', formOf(decodeUtf8(body))) : content;
}

function formOf(text: string): JsonValue {
  return Array.from(new URLSearchParams(text), ([key, value]) =>
    JsonObject.of([
      ['key', key],
      ['value', value],
    ]),
  );
}
