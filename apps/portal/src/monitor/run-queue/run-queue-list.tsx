import { Text } from '@fluentui/react-components';
import { TaskListSquareLtrRegular } from '@fluentui/react-icons';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { RUN_QUEUE } from './messages.ts';
import { type QueueFilter, type QueuePage, useRunQueue } from './queue-queries.ts';
import { RunQueueTable } from './run-queue-table.tsx';

/** The run queue of everything, a machine or a group, as it changes. */
export function RunQueueList({ filter }: { readonly filter: QueueFilter }) {
  return <Loaded query={useRunQueue(filter)}>{(page) => <QueueRows page={page} />}</Loaded>;
}

function QueueRows({ page: { items, total } }: { readonly page: QueuePage }) {
  const text = useMessages(RUN_QUEUE);
  const formats = useFormats();
  if (items.length === 0) {
    return (
      <EmptyState title={text.empty} icon={<TaskListSquareLtrRegular />}>
        {text.emptyText}
      </EmptyState>
    );
  }
  return (
    <>
      <RunQueueTable runs={items} />
      {items.length < total && <Text>{text.shownOf(items.length, formats.number(total))}</Text>}
    </>
  );
}
