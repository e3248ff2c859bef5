import { isJsonArray, JsonObject, type JsonValue, parseJson, printJson } from '@tandem/kernel';
import { type BatchRequest, badBatch } from './batch-body.ts';
import type { DataCall } from './data-call.ts';
import { readDataOptions } from './data-options.ts';
import { readDataPath } from './data-path.ts';
import { readPreferences } from './preferences.ts';

/** Addresses of rows by the Content-ID of the request that makes or changes them. */
export type References = ReadonlyMap<string, string>;

const NONE: References = new Map();
const ROOT = /^(?:https?:\/\/[^/]+)?\/(?:.*\/)?api\/data\/v\d+\.\d+\//i;
const REFERENCE = /^\/?\$([A-Za-z0-9_.~-]{1,100})(?=$|\/)/;

/** The request as a call of its own, in the name of who sent the batch. @throws TandemError */
export function innerCall(call: DataCall, request: BatchRequest, references: References = NONE): DataCall {
  const { method, headers, body } = request;
  const [path = '', ...query] = placeOf(request, references).split('?');
  return {
    ...call,
    ...{ method, headers, path: readDataPath(path) },
    options: readDataOptions(query.join('?')),
    prefer: readPreferences(headers),
    body: new TextEncoder().encode(body.includes('$') ? resolvedText(body, references) : body),
  };
}

/** Where a request goes, below the service root. */
export function placeOf({ url }: BatchRequest, references: References): string {
  return resolved(url.replace(ROOT, '').replace(/^\//, ''), references);
}

function resolvedText(body: string, references: References): string {
  return printJson(resolvedValue('', parseJson(body), references));
}

/** Only where an address stands: `$1` may be an honest text elsewhere. */
function resolvedValue(name: string, value: JsonValue, references: References): JsonValue {
  if (value instanceof JsonObject) return JsonObject.of([...value].map(([key, inner]) => [key, resolvedValue(key, inner, references)]));
  if (isJsonArray(value)) return value.map((item) => resolvedValue(name, item, references));
  return typeof value === 'string' && /@odata\.(?:bind|id)$/i.test(name) ? resolved(value, references) : value;
}

/** `$count` and the like are no references. */
function resolved(text: string, references: References): string {
  const id = REFERENCE.exec(text)?.[1];
  if (id === undefined || /^(?:batch|metadata|count|value|ref)$/.test(id)) return text;
  const address = references.get(id);
  if (address === undefined) throw badBatch(`No request before has the Content-ID ${id}`);
  return text.replace(REFERENCE, () => address);
}
