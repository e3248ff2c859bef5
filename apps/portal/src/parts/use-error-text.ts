import { TandemError } from '@tandem/kernel';
import { useMessages } from '../i18n/language.tsx';
import { useServerText } from '../i18n/server-text.ts';
import { PARTS } from './messages.ts';

/** An error in the language of the person. */
export interface ErrorText {
  readonly message: string;
  /** What to do next. */
  readonly fix: string;
  /** For whoever is asked for help. */
  readonly code: string | undefined;
}

export function useErrorText(): (error: unknown) => ErrorText {
  const text = useMessages(PARTS);
  const translate = useServerText();
  return (error) =>
    error instanceof TandemError
      ? { message: translate(error.message), fix: translate(error.fix ?? ''), code: error.code }
      : { message: text.unknownError, fix: text.unknownErrorFix, code: undefined };
}
