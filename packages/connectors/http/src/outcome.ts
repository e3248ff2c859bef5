import type { OperationOutcome } from '@tandem/cloud-engine';
import { JsonObject, type JsonValue, TandemError } from '@tandem/kernel';
import { type Header, headerOf, type OutboundResponse } from '@tandem/outbound';
import { decodeBody } from './decode-body.ts';
import { isRetryableStatus, isSuccess, statusName } from './status-name.ts';

/** How a response ends the action. @param body instead of the one of the response, decoded */
export function outcomeOfResponse(response: OutboundResponse, body?: JsonValue): OperationOutcome {
  const { status } = response;
  const code = statusName(status);
  const outputs = outputsOf(response, body);
  if (isSuccess(status)) return { status: 'Succeeded', code, outputs, isRetryable: false };
  const error = { code, message: `The service answered with the status ${status} (${code}).` };
  return { status: 'Failed', code, outputs, error, isRetryable: isRetryableStatus(status) };
}

/** `{statusCode, headers, body?}`, as flows see a response. */
export function outputsOf({ status, headers, body: bytes }: OutboundResponse, body?: JsonValue): JsonObject {
  const outputs = JsonObject.of([
    ['statusCode', status],
    ['headers', headersOf(headers)],
  ]);
  const decoded = body ?? decodeBody(bytes, headerOf(headers, 'content-type'));
  return decoded === undefined ? outputs : outputs.set('body', decoded);
}

/** The codes that flows branch on when no response came. */
const CODES: Readonly<Record<string, string>> = {
  OutboundNameNotFound: 'BadGateway',
  OutboundUnreachable: 'BadGateway',
  OutboundProxyUnreachable: 'BadGateway',
  OutboundProxyRefused: 'BadGateway',
  OutboundCertificateRefused: 'BadGateway',
  OutboundAnswerInvalid: 'BadGateway',
  OutboundTimeout: 'GatewayTimeout',
};

/**
 * How an action ends that got no response.
 *
 * @throws what is no error of the network, as it is
 */
export function outcomeOfFailure(thrown: unknown): OperationOutcome {
  const code = thrown instanceof TandemError ? CODES[thrown.code] : undefined;
  if (!(thrown instanceof TandemError) || code === undefined) throw thrown;
  const message = thrown.fix === undefined ? thrown.message : `${thrown.message} ${thrown.fix}`;
  return { status: 'Failed', code, outputs: null, error: { code, message }, isRetryable: thrown.retryable };
}

/** A header that came several times has its values with commas between them. */
function headersOf(headers: readonly Header[]): JsonObject {
  const object = new JsonObject();
  for (const [name, value] of headers) {
    const key = object.findKey(name) ?? name;
    const before = object.get(key);
    object.set(key, typeof before === 'string' ? `${before},${value}` : value);
  }
  return object;
}
