import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { TandemError } from '@tandem/kernel';
import { useMessages } from '../i18n/language.tsx';
import { PARTS } from './messages.ts';
import { useErrorText } from './use-error-text.ts';

interface ErrorBarProps {
  readonly error: unknown;
  /** What to do next, where the page knows better than the server. */
  readonly fix?: string | undefined;
  /** Asks again; offered only when the same request can succeed later. */
  readonly retry?: () => void;
}

/** An error in words: what happened, what to do next, and the code for whoever is asked for help. */
export function ErrorBar({ error, fix: ownFix, retry }: ErrorBarProps) {
  const { retry: again } = useMessages(PARTS);
  const { message, fix, code } = useErrorText()(error);
  const known = error instanceof TandemError ? error : undefined;
  const canRetry = known === undefined || known.retryable || known.status >= 500;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{message}</MessageBarTitle>
        {ownFix ?? fix} {code !== undefined && <code>{code}</code>}
      </MessageBarBody>
      {retry !== undefined && canRetry && (
        <MessageBarActions>
          <Button onClick={retry}>{again}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
