import { JsonObject, type JsonValue, valueAt } from '@tandem/kernel';

export const STATIC_STATUSES = ['Succeeded', 'Failed', 'Skipped', 'TimedOut'] as const;
export type StaticStatus = (typeof STATIC_STATUSES)[number];

/** A static result as its form shows it. */
export interface StaticResultDraft {
  readonly status: StaticStatus;
  readonly statusCode: string;
  readonly body: JsonValue | undefined;
  readonly errorCode: string;
  readonly errorMessage: string;
}

export const NEW_STATIC_RESULT: StaticResultDraft = {
  status: 'Succeeded',
  statusCode: 'OK',
  body: undefined,
  errorCode: '',
  errorMessage: '',
};

/** @param value an entry of `staticResults` */
export function readStaticResult(value: JsonValue | undefined): StaticResultDraft {
  const text = (...path: readonly string[]) => {
    const found = valueAt(value, path);
    return typeof found === 'string' ? found : '';
  };
  return {
    status: STATIC_STATUSES.find((status) => status.toLowerCase() === text('status').toLowerCase()) ?? 'Succeeded',
    statusCode: text('outputs', 'statusCode'),
    body: valueAt(value, ['outputs', 'body']),
    errorCode: text('error', 'code'),
    errorMessage: text('error', 'message'),
  };
}

/** The draft in the form of the language; members that the form does not show are kept. */
export function writeStaticResult(before: JsonValue | undefined, draft: StaticResultDraft): JsonObject {
  const { status, statusCode, body, errorCode, errorMessage } = draft;
  const known = before instanceof JsonObject ? before.copy() : new JsonObject();
  const former = valueAt(known, ['outputs']);
  const outputs = former instanceof JsonObject ? former.copy() : new JsonObject();
  setOrDelete(outputs, 'statusCode', statusCode === '' ? undefined : statusCode);
  setOrDelete(outputs, 'body', body);
  known.set('status', status).set('outputs', outputs);
  const hasError = status !== 'Succeeded' && (errorCode !== '' || errorMessage !== '');
  setOrDelete(known, 'error', hasError ? errorOf(errorCode, errorMessage) : undefined);
  return known;
}

function errorOf(code: string, message: string): JsonObject {
  return JsonObject.of([
    ['code', code],
    ['message', message],
  ]);
}

function setOrDelete(object: JsonObject, key: string, value: JsonValue | undefined): void {
  if (value === undefined) object.delete(key);
  else object.set(key, value);
}
