import type { ErrorComponentProps } from '@tanstack/react-router';
import { useMessages } from '../i18n/language.tsx';
import { ErrorBar } from '../parts/error-bar.tsx';
import { Page } from '../parts/page.tsx';
import { SHELL_MESSAGES } from './messages.ts';

/** What stands in the place of a page whose code failed or did not arrive. */
export function PageFailure({ error }: ErrorComponentProps) {
  const { failure } = useMessages(SHELL_MESSAGES);
  return (
    <Page title={failure.title}>
      <ErrorBar error={error} retry={() => window.location.reload()} />
    </Page>
  );
}
