import type { OperationStart } from '@tandem/cloud-engine';
import { JsonObject, type JsonValue } from '@tandem/kernel';

const HEADERS: JsonValue = JsonObject.of([['Content-Type', 'application/json; charset=utf-8']]);

/** The call succeeded with this body. */
export function succeeded(body: JsonValue, hasSecuredOutputs: boolean): OperationStart {
  return {
    kind: 'ended',
    outcome: {
      status: 'Succeeded',
      code: 'OK',
      outputs: outputsOf(body),
      isRetryable: false,
      ...(hasSecuredOutputs ? { hasSecuredOutputs } : {}),
    },
  };
}

export function outputsOf(body: JsonValue): JsonObject {
  return JsonObject.of([
    ['statusCode', 200],
    ['headers', HEADERS],
    ['body', body],
  ]);
}
