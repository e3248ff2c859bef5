import { Text } from '@fluentui/react-components';
import { TaskListAddRegular } from '@fluentui/react-icons';
import type { WorkQueue } from '@tandem/protocol';
import { useState } from 'react';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { Link } from '../../parts/link.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';
import { type Column, ResourceTable } from '../../parts/resource-table.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { CreateQueueButton } from './create-queue-button.tsx';
import { WORK_QUEUES } from './messages.ts';
import { useWorkQueues } from './work-queue-queries.ts';

/** A search is of use from then on. */
const MANY = 8;
const NOTHING = '–';

export function WorkQueuesPage() {
  const text = useMessages(WORK_QUEUES);
  return (
    <Page title={text.title} lead={text.lead} actions={<CreateQueueButton />}>
      <Loaded query={useWorkQueues()}>{(queues) => (queues.length === 0 ? <NoQueue /> : <QueueList queues={queues} />)}</Loaded>
    </Page>
  );
}

function NoQueue() {
  const { none } = useMessages(WORK_QUEUES);
  return (
    <EmptyState title={none.title} icon={<TaskListAddRegular />} action={<CreateQueueButton />}>
      {none.text}
    </EmptyState>
  );
}

function QueueList({ queues }: { readonly queues: readonly WorkQueue[] }) {
  const text = useMessages(WORK_QUEUES);
  const [search, setSearch] = useState('');
  const part = search.trim().toLowerCase();
  const shown = queues.filter(({ name, key }) => `${name}\n${key}`.toLowerCase().includes(part));
  return (
    <>
      {queues.length > MANY && (
        <FilterBar>
          <SearchField text={search} onSearch={setSearch} />
        </FilterBar>
      )}
      <ResourceTable label={text.title} columns={useColumns()} rows={shown} keyOf={({ id }) => id} />
    </>
  );
}

function useColumns(): readonly Column<WorkQueue>[] {
  const { columns } = useMessages(WORK_QUEUES);
  const formats = useFormats();
  return [
    { label: columns.name, grow: 2, cell: QueueLink },
    { label: columns.waiting, grow: 0.8, cell: ({ counts }) => formats.number(counts.Queued) },
    { label: columns.processing, grow: 0.9, cell: ({ counts }) => formats.number(counts.Processing) },
    { label: columns.processed, grow: 0.9, cell: ({ counts }) => formats.number(counts.Processed) },
    { label: columns.exceptions, grow: 0.9, cell: ({ counts }) => formats.number(exceptionsIn(counts)) },
    { label: columns.onHold, grow: 0.9, cell: ({ counts }) => formats.number(counts.OnHold) },
    { label: columns.expired, grow: 0.9, cell: ({ counts }) => formats.number(counts.Expired) },
    {
      label: columns.average,
      grow: 1.1,
      cell: ({ averageProcessingMs }) => (averageProcessingMs === null ? NOTHING : formats.duration(averageProcessingMs)),
    },
    {
      label: columns.oldest,
      grow: 1.1,
      cell: ({ oldestQueuedAt }) => (oldestQueuedAt === null ? NOTHING : formats.relative(oldestQueuedAt, Date.now())),
    },
  ];
}

/** The queue, and below it whose it is. */
function QueueLink({ id, name, ownerName }: WorkQueue) {
  return (
    <>
      <Link to="/work-queues/$workQueueId" params={{ workQueueId: id }}>
        {name}
      </Link>
      <Text block size={200}>
        {ownerName}
      </Text>
    </>
  );
}

function exceptionsIn({ GenericException, ITException, BusinessException }: WorkQueue['counts']): number {
  return GenericException + ITException + BusinessException;
}
