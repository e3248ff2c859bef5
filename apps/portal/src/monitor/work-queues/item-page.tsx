import type { WorkQueue, WorkQueueItemDetail } from '@tandem/protocol';
import { useParams } from '@tanstack/react-router';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { BackLink } from '../../parts/back-link.tsx';
import { Detail } from '../../parts/detail.tsx';
import { type Fact, Facts } from '../../parts/facts.tsx';
import { Page } from '../../parts/page.tsx';
import { Section } from '../../parts/section.tsx';
import { Duration, Time } from '../../parts/time.tsx';
import { Actor } from './actor.tsx';
import { ItemActions } from './item-actions.tsx';
import { ItemHistory } from './item-history.tsx';
import { ItemValue } from './item-value.tsx';
import { WORK_QUEUES } from './messages.ts';
import { StateBadge, stateOf } from './state-badge.tsx';
import { useWorkQueue, useWorkQueueItem } from './work-queue-queries.ts';

export function WorkQueueItemPage() {
  const { item: text } = useMessages(WORK_QUEUES);
  const { workQueueId, itemId } = useParams({ from: '/shell/work-queues/$workQueueId/items/$itemId' });
  const queue = useWorkQueue(workQueueId).data;
  return (
    <Detail kind={text.kind} query={useWorkQueueItem(workQueueId, itemId)}>
      {(item) => <ItemDetails item={item} queue={queue} />}
    </Detail>
  );
}

interface ItemDetailsProps {
  readonly item: WorkQueueItemDetail;
  readonly queue: WorkQueue | undefined;
}

function ItemDetails({ item, queue }: ItemDetailsProps) {
  const { item: text, one } = useMessages(WORK_QUEUES);
  return (
    <Page
      title={item.name}
      above={
        <BackLink to="/work-queues/$workQueueId" params={{ workQueueId: item.workQueueId }}>
          {queue?.name ?? one}
        </BackLink>
      }
      actions={queue?.isChangeable === true && <ItemActions item={item} />}
    >
      <ItemFacts item={item} />
      <Section title={text.value}>
        <ItemValue item={item} isSensitive={queue?.hasSensitiveValues ?? true} />
      </Section>
      <Section title={text.history}>
        <ItemHistory notes={item.notes} />
      </Section>
    </Page>
  );
}

function ItemFacts({ item }: { readonly item: WorkQueueItemDetail }) {
  const { item: text, priorities } = useMessages(WORK_QUEUES);
  const formats = useFormats();
  const { facts } = text;
  const shown: readonly Fact[] = [
    { label: facts.status, value: <StateBadge state={stateOf(item)} /> },
    { label: facts.priority, value: priorities[item.priority] },
    { label: facts.uniqueId, value: item.uniqueId },
    { label: facts.added, value: <Time at={item.addedAt} /> },
    { label: facts.addedBy, value: <Actor actor={item.addedBy} /> },
    ...(item.expiresAt === null ? [] : [{ label: facts.expires, value: <Time at={item.expiresAt} /> }]),
    ...(item.delayUntil === null ? [] : [{ label: facts.delay, value: <Time at={item.delayUntil} /> }]),
    { label: facts.retries, value: formats.number(item.retryCount) },
    ...(item.processor === null ? [] : [{ label: facts.processor, value: <Actor actor={item.processor} /> }]),
    ...(item.leaseUntil === null ? [] : [{ label: facts.lease, value: <Time at={item.leaseUntil} /> }]),
    ...(item.startedAt === null ? [] : [{ label: facts.started, value: <Time at={item.startedAt} /> }]),
    ...(item.startedAt === null || (item.completedAt === null && item.status !== 'Processing')
      ? []
      : [{ label: facts.duration, value: <Duration from={item.startedAt} to={item.completedAt} /> }]),
    { label: facts.size, value: formats.bytes(item.valueBytes) },
  ];
  return <Facts facts={shown} />;
}
