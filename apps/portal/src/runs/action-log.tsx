import { InfoLabel, Text } from '@fluentui/react-components';
import type { ActionLogEntry, DesktopFlowRunDetail } from '@tandem/protocol';
import { ErrorBar } from '../parts/error-bar.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { Section } from '../parts/section.tsx';
import { SkeletonRows } from '../parts/skeleton-rows.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import { formatDuration, Time } from '../parts/time.tsx';
import { useActionLog } from './use-action-log.ts';

const COLUMNS: readonly Column<ActionLogEntry>[] = [
  { label: 'Time', grow: 1.5, cell: ({ at }) => <Time at={at} isExact /> },
  { label: 'Action', grow: 2.2, cell: ActionCell },
  { label: 'Subflow', cell: ({ subflow }) => subflow },
  { label: 'Step', heading: <StepHeading />, grow: 0.6, cell: ({ line }) => line },
  { label: 'Duration', grow: 0.7, cell: ({ durationMs }) => formatDuration(durationMs) },
  { label: 'Status', cell: ({ status }) => <StatusBadge status={status} /> },
];

/** Every action that the run has executed, as they come in. */
export function ActionLog({ run }: { readonly run: DesktopFlowRunDetail }) {
  const { entries, hasMore, isLoading, error, loadMore } = useActionLog(run.id, run.actionCount + run.events.length + (run.endedAt ?? 0));
  // The machine counts its actions when the run has ended; until then there are those that it has told of.
  const count = hasMore ? run.actionCount : entries.length;
  return (
    <Section title={`Action log (${count})`}>
      {error !== undefined && <ErrorBar error={error} retry={loadMore} />}
      {isLoading && <SkeletonRows />}
      {!isLoading && entries.length === 0 && <Text>No action has run yet.</Text>}
      {entries.length > 0 && <ResourceTable label="Action log" columns={COLUMNS} rows={entries} keyOf={({ seq }) => String(seq)} />}
      <LoadMore hasMore={hasMore} isLoading={false} load={loadMore} />
    </Section>
  );
}

function StepHeading() {
  return (
    <InfoLabel
      // Outside of the table, whose narrow cell would cut it off.
      infoButton={{ inline: false }}
      info="The number that the designer shows beside the action in its subflow. The page of the desktop flow has it beside each line of the script."
    >
      Step
    </InfoLabel>
  );
}

function ActionCell({ action, message }: ActionLogEntry) {
  return (
    <>
      {action}
      {message !== undefined && (
        <Text block size={200}>
          {message}
        </Text>
      )}
    </>
  );
}
