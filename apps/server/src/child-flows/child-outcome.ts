import type { FlowResponse, OperationOutcome, RunState } from '@tandem/cloud-engine';
import { JsonObject, type JsonValue } from '@tandem/kernel';

/** Failures that may pass: the retry policy of the action decides. */
const RETRYABLE: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** What the caller of a child flow gets, or undefined while the child has neither answered nor ended. */
export function outcomeOfChild({ response, hasSecuredResponse, status, error, endedAt }: RunState): OperationOutcome | undefined {
  if (response !== undefined) return { ...outcomeOfResponse(response), hasSecuredOutputs: hasSecuredResponse };
  if (endedAt === undefined) return undefined;
  const reason = error === undefined ? '' : ` ${error.code}: ${error.message}`;
  return {
    status: 'Failed',
    code: 'BadGateway',
    outputs: null,
    error: { code: 'NoResponse', message: `The child flow ended ${status} before it gave a response.${reason}` },
    isRetryable: status === 'Failed' || status === 'TimedOut',
  };
}

function outcomeOfResponse(response: FlowResponse): OperationOutcome {
  const { statusCode } = response;
  const outputs = outputsOf(response);
  if (statusCode < 400) return { status: 'Succeeded', code: 'OK', outputs, isRetryable: false };
  return {
    status: 'Failed',
    code: String(statusCode),
    outputs,
    error: { code: 'ActionFailed', message: `The child flow answered with the status code ${statusCode}.` },
    isRetryable: RETRYABLE.has(statusCode),
  };
}

function outputsOf({ statusCode, headers, body }: FlowResponse): JsonValue {
  const outputs = JsonObject.of([
    ['statusCode', statusCode],
    ['headers', JsonObject.of(Object.entries(headers))],
  ]);
  return body === undefined ? outputs : outputs.set('body', body);
}
