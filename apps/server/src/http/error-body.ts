import { asTandemError, TandemError } from '@tandem/kernel';
import type { ErrorBody } from '@tandem/protocol';
import { DetailedError } from './detailed-error.ts';

/** The status and body with which the API answers an error. */
export interface ErrorAnswer {
  readonly status: number;
  readonly body: ErrorBody;
  readonly error: TandemError;
}

/** Whether an answer is of a failure of the server. What is not done yet, and asked for again, is none. */
export function isServerFailure({ status, error }: ErrorAnswer): boolean {
  return status >= 500 && error.code !== 'RunCallGoesOn';
}

/** Turns anything thrown while a request was handled into its answer; faults of the HTTP framework get codes of ours. */
export function errorAnswer(thrown: unknown): ErrorAnswer {
  const error = fromFramework(thrown) ?? asTandemError(thrown);
  const details = error instanceof DetailedError ? { details: error.details.map((fault) => ({ ...fault })) } : {};
  return { status: error.status, body: { error: { ...error.toJSON(), ...details } }, error };
}

function fromFramework(thrown: unknown): TandemError | undefined {
  if (thrown instanceof TandemError || !(thrown instanceof Error)) return undefined;
  const code = 'code' in thrown ? thrown.code : undefined;
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new TandemError('RequestTooLarge', 'The body of the request is too large.', {
        status: 413,
        fix: 'Send less, or ask an administrator whether the limit can be raised.',
        cause: thrown,
      });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new TandemError('UnsupportedMediaType', 'The body of the request is not of a type that this address takes.', {
        status: 415,
        fix: 'Send JSON with the header Content-Type: application/json.',
        cause: thrown,
      });
    default:
      return clientFault(thrown);
  }
}

function clientFault(thrown: Error): TandemError | undefined {
  const status = 'statusCode' in thrown ? thrown.statusCode : undefined;
  if (typeof status !== 'number' || status < 400 || status >= 500) return undefined;
  return new TandemError('InvalidRequest', 'The request is not valid HTTP for this address.', { status, cause: thrown });
}

/** @param what such as `cloud flow` */
export function notFound(what: string): TandemError {
  return new TandemError('NotFound', `There is no ${what} with this id.`, {
    status: 404,
    fix: 'Look it up in the list again: it may have been deleted.',
  });
}
