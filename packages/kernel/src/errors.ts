/** Who has to act on an error: the person who made the request, whoever runs the installation, or we who write Tandem. */
export type ErrorKind = 'user' | 'operational' | 'internal';

export interface TandemErrorOptions {
  readonly kind?: ErrorKind;
  /** Whether the same request can succeed later without a change. */
  readonly retryable?: boolean;
  /** The service wants no retry before that time. */
  readonly retryAfterMs?: number | undefined;
  /** The HTTP status that the error has at the API. */
  readonly status?: number;
  /** What to do next, as a sentence for the person who reads the message. */
  readonly fix?: string;
  readonly cause?: unknown;
}

/** The one error family. `code` is stable and listed in `docs/reference/errors.md`; codes that flows branch on keep Microsoft's names. */
export class TandemError extends Error {
  readonly code: string;
  readonly kind: ErrorKind;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly status: number;
  readonly fix: string | undefined;

  constructor(code: string, message: string, options: TandemErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.name = 'TandemError';
    this.code = code;
    this.kind = options.kind ?? 'user';
    this.retryable = options.retryable ?? false;
    this.retryAfterMs = options.retryAfterMs;
    this.status = options.status ?? (this.kind === 'user' ? 400 : 500);
    this.fix = options.fix;
  }

  /** The wire form: `{ code, message, fix? }`. */
  toJSON(): { code: string; message: string; fix?: string } {
    return { code: this.code, message: this.message, ...(this.fix === undefined ? {} : { fix: this.fix }) };
  }
}

/** Any thrown thing as a TandemError; what was not ours becomes `InternalError` with the thing as its cause. */
export function asTandemError(thrown: unknown): TandemError {
  if (thrown instanceof TandemError) return thrown;
  return new TandemError('InternalError', 'Something went wrong inside Tandem.', {
    kind: 'internal',
    cause: thrown,
    fix: 'Look at the server log under the time of the request, and report it with that part of the log.',
  });
}
