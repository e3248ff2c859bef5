import { JsonObject, type JsonValue, TandemError, valueAt } from '@tandem/kernel';
import type { Header } from '@tandem/outbound';
import { encodeBody, textOf } from './encode-body.ts';

/** The request that the inputs of an action ask for, without what it authenticates with. */
export interface HttpInputs {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly Header[];
  readonly body: Uint8Array | undefined;
}

/** Some services answer no request without one. */
const USER_AGENT: Header = ['User-Agent', 'tandem-cloud-flows/1.0'];

/**
 * @param inputs `{method, uri, headers?, queries?, body?, cookie?}`, evaluated
 * @param at keys that lead to the inputs, such as `['subscribe']`
 * @throws TandemError `HttpInputsInvalid`
 */
export function readHttpInputs(parameters: JsonValue, at: readonly string[] = []): HttpInputs {
  const inputs = valueAt(parameters, at);
  const uri = valueAt(inputs, ['uri']);
  if (typeof uri !== 'string' || uri.trim() === '') throw invalid([...at, 'uri'], 'must be an address, such as https://example.com/orders');
  const method = valueAt(inputs, ['method']) ?? 'GET';
  if (typeof method !== 'string' || method.trim() === '') throw invalid([...at, 'method'], 'must be a method, such as GET');
  const headers = namedTexts(inputs, [...at, 'headers']);
  const cookie = valueAt(inputs, ['cookie']);
  const given = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  const body = encodeBody(valueAt(inputs, ['body']), given);
  const kept = body?.overridesHeader === true ? headers.filter(([name]) => name.toLowerCase() !== 'content-type') : headers;
  return {
    method: method.trim().toUpperCase(),
    url: withQueries(uri.trim(), namedTexts(inputs, [...at, 'queries'])),
    headers: withDefaults(kept, [
      USER_AGENT,
      ...(body === undefined ? [] : [['Content-Type', body.contentType] as const]),
      ...(typeof cookie === 'string' && cookie !== '' ? [['Cookie', cookie] as const] : []),
    ]),
    body: body?.bytes,
  };
}

/** @param at its last key is the member of the inputs */
function namedTexts(inputs: JsonValue | undefined, at: readonly string[]): readonly Header[] {
  const object = valueAt(inputs, at.slice(-1));
  if (object === undefined || object === null || object === '') return [];
  if (!(object instanceof JsonObject)) throw invalid(at, 'must be an object of names and values');
  return [...object].map(([name, value]) => [name, textOf(value)] as const);
}

/** Headers of the first list win. */
export function withDefaults(headers: readonly Header[], defaults: readonly Header[]): readonly Header[] {
  const names = new Set(headers.map(([name]) => name.toLowerCase()));
  return [...headers, ...defaults.filter(([name]) => !names.has(name.toLowerCase()))];
}

function withQueries(uri: string, queries: readonly Header[]): string {
  if (queries.length === 0) return uri;
  const added = queries.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  const [address = '', ...fragment] = uri.split('#');
  const joint = address.includes('?') ? (/[?&]$/.test(address) ? '' : '&') : '?';
  return [address + joint + added, ...fragment].join('#');
}

function invalid(at: readonly string[], what: string): TandemError {
  return new TandemError('HttpInputsInvalid', `The input '${at.join('/')}' of the action ${what}.`, {
    fix: 'Correct the input, or the expression that it comes from.',
  });
}
