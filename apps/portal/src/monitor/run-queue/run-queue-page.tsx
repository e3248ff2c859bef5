import { useMessages } from '../../i18n/language.tsx';
import { Page } from '../../parts/page.tsx';
import { RUN_QUEUE } from './messages.ts';
import { RunQueueList } from './run-queue-list.tsx';

const EVERYTHING = {};

export function RunQueuePage() {
  const text = useMessages(RUN_QUEUE);
  return (
    <Page title={text.title} lead={text.lead}>
      <RunQueueList filter={EVERYTHING} />
    </Page>
  );
}
