import { TandemError } from '@tandem/kernel';

/** An error in a form that can go to another thread: there, errors are plain ones without a code. */
export interface ThreadFault {
  readonly message: string;
  /** Undefined for an error that is none of ours. */
  readonly known: Pick<TandemError, 'code' | 'kind' | 'retryable' | 'status' | 'fix'> | undefined;
}

export function toThreadFault(thrown: unknown): ThreadFault {
  if (!(thrown instanceof TandemError)) return { message: thrown instanceof Error ? thrown.message : String(thrown), known: undefined };
  const { code, kind, retryable, status, fix } = thrown;
  return { message: thrown.message, known: { code, kind, retryable, status, fix } };
}

export function fromThreadFault({ message, known }: ThreadFault): Error {
  if (known === undefined) return new Error(message);
  const { code, fix, ...about } = known;
  return new TandemError(code, message, fix === undefined ? about : { ...about, fix });
}
