import { TandemError } from '@tandem/kernel';
import { answerInvalid, certificateRefused, requestInvalid, unreachable } from './outbound-errors.ts';

const CERTIFICATE = /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH)/;

/** What a request failed with, as an error for whoever made it. @param host of the URL */
export function answerOfFailure(thrown: unknown, host: string): TandemError {
  const error = rootOf(thrown);
  if (error instanceof TandemError) return error;
  const code = codeOf(error);
  if (code === 'UND_ERR_INVALID_ARG' || code === 'UND_ERR_NOT_SUPPORTED')
    return requestInvalid('The method or a header of the request is not allowed in HTTP.');
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return answerInvalid(host, 'a header of more than 64 KiB');
  if (
    code.startsWith('HPE_') ||
    (error instanceof Error && error.name === 'HTTPParserError') ||
    code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'
  )
    return answerInvalid(host, code === '' ? 'HTTP was expected' : code);
  if (CERTIFICATE.test(code)) return certificateRefused(host, code);
  return unreachable(host, code === '' || code === 'UND_ERR_SOCKET' ? 'connection lost' : code);
}

/** Several addresses were tried: the last failure says most. */
function rootOf(thrown: unknown): unknown {
  return thrown instanceof AggregateError ? (thrown.errors.at(-1) ?? thrown) : thrown;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
