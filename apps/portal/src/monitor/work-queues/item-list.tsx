import { Checkbox, Text } from '@fluentui/react-components';
import { TaskListSquareLtrRegular } from '@fluentui/react-icons';
import type { WorkQueue, WorkQueueItem } from '@tandem/protocol';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorBar } from '../../parts/error-bar.tsx';
import { Link } from '../../parts/link.tsx';
import { LoadMore } from '../../parts/load-more.tsx';
import { type Column, ResourceTable } from '../../parts/resource-table.tsx';
import { SkeletonRows } from '../../parts/skeleton-rows.tsx';
import { Time } from '../../parts/time.tsx';
import { useSettled } from '../../parts/use-settled.ts';
import { AddItemsButton } from './add-items-button.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { ItemFilterBar } from './item-filter-bar.tsx';
import { filterOf, readItemsSearch } from './items-search.ts';
import { WORK_QUEUES } from './messages.ts';
import { StateBadge, stateOf } from './state-badge.tsx';
import { useWorkQueueItems } from './work-queue-queries.ts';

const REST_MS = 300;
const NOTHING: ReadonlySet<string> = new Set();

/** The items of a queue, as they change. */
export function ItemList({ queue }: { readonly queue: WorkQueue }) {
  const search = useSearch({ from: '/shell/work-queues/$workQueueId' });
  const navigate = useNavigate();
  const filter = filterOf(useSettled(search, REST_MS));
  const pages = useWorkQueueItems(queue.id, filter);
  const items = pages.data?.pages.flatMap((page) => page.items);
  const [chosen, setChosen] = useState(NOTHING);
  const shownIds = new Set(items?.map(({ id }) => id));
  const selected = [...chosen].filter((id) => shownIds.has(id));
  const isFiltered = Object.keys(search).length > 0;
  return (
    <>
      <ItemFilterBar
        search={search}
        onSearch={(change) =>
          void navigate({ from: '/work-queues/$workQueueId', search: readItemsSearch({ ...search, ...change }), replace: true })
        }
      />
      {pages.error !== null && <ErrorBar error={pages.error} retry={() => void pages.refetch()} />}
      {pages.isPending && <SkeletonRows />}
      {items?.length === 0 && <NoItem queue={queue} isFiltered={isFiltered} />}
      {items !== undefined && items.length > 0 && (
        <>
          {queue.isChangeable && (
            <BulkBar queue={queue} selected={selected} filter={filter} isFiltered={isFiltered} onDone={() => setChosen(NOTHING)} />
          )}
          <ItemTable items={items} {...(queue.isChangeable ? { selection: { chosen, onChoose: setChosen } } : {})} />
        </>
      )}
      <LoadMore hasMore={pages.hasNextPage} isLoading={pages.isFetchingNextPage} load={() => void pages.fetchNextPage()} />
    </>
  );
}

function NoItem({ queue, isFiltered }: { readonly queue: WorkQueue; readonly isFiltered: boolean }) {
  const { noItem, noMatch } = useMessages(WORK_QUEUES);
  if (isFiltered) return <EmptyState title={noMatch.title}>{noMatch.text}</EmptyState>;
  return (
    <EmptyState
      title={noItem.title}
      icon={<TaskListSquareLtrRegular />}
      {...(queue.isChangeable ? { action: <AddItemsButton queue={queue} /> } : {})}
    >
      {queue.isChangeable ? noItem.text : noItem.readOnly}
    </EmptyState>
  );
}

interface Selection {
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

interface ItemTableProps {
  readonly items: readonly WorkQueueItem[];
  readonly selection?: Selection;
}

function ItemTable({ items, selection }: ItemTableProps) {
  const { items: label, itemColumns: words, priorities } = useMessages(WORK_QUEUES);
  const select = useSelectColumn(items, selection);
  const columns: readonly Column<WorkQueueItem>[] = [
    ...(select === undefined ? [] : [select]),
    { label: words.name, grow: 2, cell: ItemLink },
    { label: words.status, grow: 1.6, cell: State },
    { label: words.priority, grow: 0.8, cell: ({ priority }) => priorities[priority] },
    { label: words.uniqueId, grow: 1.8, cell: ({ uniqueId }) => <Text size={200}>{uniqueId}</Text> },
    { label: words.added, grow: 1.4, cell: ({ addedAt }) => <Time at={addedAt} /> },
    { label: words.processor, grow: 1.2, cell: ({ processor }) => processor?.name ?? '–' },
  ];
  return <ResourceTable label={label} columns={columns} rows={items} keyOf={({ id }) => id} />;
}

function useSelectColumn(items: readonly WorkQueueItem[], selection: Selection | undefined): Column<WorkQueueItem> | undefined {
  const text = useMessages(WORK_QUEUES);
  if (selection === undefined) return undefined;
  const { chosen, onChoose } = selection;
  const count = items.filter(({ id }) => chosen.has(id)).length;
  const all = count === items.length ? true : count === 0 ? false : 'mixed';
  return {
    label: text.itemColumns.select,
    heading: (
      <Checkbox
        aria-label={text.selectAll}
        checked={all}
        onChange={() => onChoose(all === true ? NOTHING : new Set(items.map(({ id }) => id)))}
      />
    ),
    grow: 0.4,
    cell: ({ id, name }) => (
      <Checkbox aria-label={text.selectOne(name)} checked={chosen.has(id)} onChange={() => onChoose(toggled(chosen, id))} />
    ),
  };
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

function ItemLink({ id, workQueueId, name }: WorkQueueItem) {
  return (
    <Link to="/work-queues/$workQueueId/items/$itemId" params={{ workQueueId, itemId: id }}>
      {name}
    </Link>
  );
}

function State(item: WorkQueueItem) {
  const text = useMessages(WORK_QUEUES);
  const formats = useFormats();
  const isDelayed = item.status === 'Queued' && item.delayUntil !== null && item.delayUntil > Date.now();
  return (
    <>
      <StateBadge state={stateOf(item)} />
      {isDelayed && (
        <Text block size={200}>
          {text.delayed} {formats.moment(item.delayUntil ?? 0, { now: Date.now() })}
        </Text>
      )}
      {item.retryCount > 0 && (
        <Text block size={200}>
          {text.retried(item.retryCount)}
        </Text>
      )}
    </>
  );
}
