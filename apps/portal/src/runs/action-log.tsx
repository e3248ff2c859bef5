import { InfoLabel, Text } from '@fluentui/react-components';
import type { ActionLogEntry, DesktopFlowRunDetail } from '@tandem/protocol';
import type { Formats } from '../i18n/format.ts';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { ErrorBar } from '../parts/error-bar.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { Section } from '../parts/section.tsx';
import { SkeletonRows } from '../parts/skeleton-rows.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import { Time } from '../parts/time.tsx';
import { RUNS } from './messages.ts';
import { useActionLog } from './use-action-log.ts';

/** Every action that the run has executed, as they come in. */
export function ActionLog({ run }: { readonly run: DesktopFlowRunDetail }) {
  const text = useMessages(RUNS);
  const formats = useFormats();
  const { entries, hasMore, isLoading, error, loadMore } = useActionLog(run.id, run.actionCount + run.events.length + (run.endedAt ?? 0));
  // The machine counts its actions when the run has ended; until then there are those that it has told of.
  const count = hasMore ? run.actionCount : entries.length;
  return (
    <Section title={text.actionLogOf(formats.number(count))}>
      {error !== undefined && <ErrorBar error={error} retry={loadMore} />}
      {isLoading && <SkeletonRows />}
      {!isLoading && entries.length === 0 && <Text>{text.noActionYet}</Text>}
      {entries.length > 0 && (
        <ResourceTable label={text.actionLog} columns={columnsIn(text.columns, formats)} rows={entries} keyOf={({ seq }) => String(seq)} />
      )}
      <LoadMore hasMore={hasMore} isLoading={false} load={loadMore} />
    </Section>
  );
}

function columnsIn(words: (typeof RUNS)['en']['columns'], formats: Formats): readonly Column<ActionLogEntry>[] {
  return [
    { label: words.time, grow: 1.5, cell: ({ at }) => <Time at={at} isExact /> },
    { label: words.action, grow: 2.2, cell: ActionCell },
    { label: words.subflow, cell: ({ subflow }) => subflow },
    { label: words.step, heading: <StepHeading />, grow: 0.6, cell: ({ line }) => line },
    { label: words.duration, grow: 0.7, cell: ({ durationMs }) => formats.duration(durationMs) },
    { label: words.status, cell: ({ status }) => <StatusBadge status={status} /> },
  ];
}

function StepHeading() {
  const text = useMessages(RUNS);
  return (
    <InfoLabel
      // Outside of the table, whose narrow cell would cut it off.
      infoButton={{ inline: false }}
      info={text.stepHelp}
    >
      {text.columns.step}
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
