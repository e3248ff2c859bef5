import { TandemError } from '@tandem/kernel';
import { useMessages } from '../i18n/language.tsx';
import { ErrorBar } from '../parts/error-bar.tsx';
import { LAUNCH_MESSAGES } from './messages.ts';

interface LaunchErrorProps {
  readonly error: unknown;
  readonly retry?: () => void;
}

/** An error with the words that this page has for it, where it has some. */
export function LaunchError({ error, ...rest }: LaunchErrorProps) {
  const faults: Readonly<Record<string, string>> = useMessages(LAUNCH_MESSAGES).faults;
  const words = error instanceof TandemError ? faults[error.code] : undefined;
  if (!(error instanceof TandemError) || words === undefined) return <ErrorBar error={error} {...rest} />;
  return <ErrorBar error={new TandemError(error.code, words, { status: error.status, retryable: error.retryable })} {...rest} />;
}
