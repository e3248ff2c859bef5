import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { TandemError } from '@tandem/kernel';

interface ErrorBarProps {
  readonly error: unknown;
  /** Asks again; offered only when the same request can succeed later. */
  readonly retry?: () => void;
}

/** An error in words: what happened, what to do next, and the code for whoever is asked for help. */
export function ErrorBar({ error, retry }: ErrorBarProps) {
  const known = error instanceof TandemError ? error : undefined;
  const canRetry = known === undefined || known.retryable || known.status >= 500;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{known?.message ?? 'Something went wrong on this page.'}</MessageBarTitle>
        {known === undefined ? 'Reload the page; if it happens again, report what you did.' : known.fix}{' '}
        {known !== undefined && <code>{known.code}</code>}
      </MessageBarBody>
      {retry !== undefined && canRetry && (
        <MessageBarActions>
          <Button onClick={retry}>Try again</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
