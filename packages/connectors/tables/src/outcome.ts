import type { OperationOutcome, OperationStart } from '@tandem/cloud-engine';
import { JsonObject, type JsonValue, type TandemError } from '@tandem/kernel';

const HEADERS: JsonValue = JsonObject.of([
  ['OData-Version', '4.0'],
  ['Content-Type', 'application/json; odata.metadata=full'],
]);

const NAMES: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  204: 'NoContent',
  400: 'BadRequest',
  403: 'Forbidden',
  404: 'NotFound',
  412: 'PreconditionFailed',
  413: 'RequestEntityTooLarge',
  501: 'NotImplemented',
};

/** An answer of the service, as the Web API gives it. */
export function answered(statusCode: number, body: JsonValue): OperationStart {
  return {
    kind: 'ended',
    outcome: { status: 'Succeeded', code: nameOf(statusCode), outputs: outputsOf(statusCode, body), isRetryable: false },
  };
}

/** A refusal with the code of the Web API in the body, where flows look for it. */
export function refused(error: TandemError): OperationStart {
  const message = error.fix === undefined ? error.message : `${error.message} ${error.fix}`;
  const body = JsonObject.of([
    [
      'error',
      JsonObject.of([
        ['code', error.code],
        ['message', message],
      ]),
    ],
  ]);
  const outcome: OperationOutcome = {
    status: 'Failed',
    code: nameOf(error.status),
    outputs: outputsOf(error.status, body),
    error: { code: error.code, message },
    isRetryable: error.retryable,
  };
  return { kind: 'ended', outcome };
}

function nameOf(statusCode: number): string {
  return NAMES[statusCode] ?? (statusCode < 500 ? 'BadRequest' : 'InternalServerError');
}

function outputsOf(statusCode: number, body: JsonValue): JsonObject {
  return JsonObject.of([
    ['statusCode', statusCode],
    ['headers', HEADERS],
    ['body', body],
  ]);
}
