import { useMessages } from '../i18n/language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Page } from '../parts/page.tsx';
import { MONITOR_MESSAGES } from './messages.ts';

export function RunQueuePage() {
  const { queue, missing } = useMessages(MONITOR_MESSAGES);
  return (
    <Page title={queue}>
      <EmptyState title={missing} />
    </Page>
  );
}
