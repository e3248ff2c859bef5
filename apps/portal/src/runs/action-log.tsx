import { InfoLabel, Text } from '@fluentui/react-components';
import type { ActionLogEntry, DesktopFlowRunDetail } from '@tandem/protocol';
import { useEffect } from 'react';
import type { Formats } from '../i18n/format.ts';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { ErrorBar } from '../parts/error-bar.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { Section } from '../parts/section.tsx';
import { SkeletonRows } from '../parts/skeleton-rows.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import { Time } from '../parts/time.tsx';
import type { DesktopActionTitles } from './desktop-action-titles.ts';
import { GoToFailure, logEntryId } from './go-to-failure.tsx';
import { filterLog, isNarrow, type LogFilter } from './log-filter.ts';
import { LogFilterBar } from './log-filter-bar.tsx';
import { LoggedValues } from './logged-values.tsx';
import { RUNS } from './messages.ts';
import { StepLink } from './step-link.tsx';
import type { LoadedLog } from './use-action-log.ts';
import { useDesktopActionTitles } from './use-desktop-action-titles.ts';

interface ActionLogProps {
  readonly run: DesktopFlowRunDetail;
  readonly log: LoadedLog;
  readonly filter: LogFilter;
  readonly onFilter: (filter: LogFilter) => void;
}

/** Every action that the run has executed, as they come in; narrowed to errors or to a text on demand. */
export function ActionLog({ run, log, filter, onFilter }: ActionLogProps) {
  const text = useMessages(RUNS);
  const formats = useFormats();
  const titleOf = useDesktopActionTitles();
  const { entries, hasMore, isLoading, error, loadMore } = log;
  useWholeLog(log, isNarrow(filter));
  const shown = filterLog(entries, filter, titleOf);
  // The machine counts its actions when the run has ended; until then there are those that it has told of.
  const isLimited = run.logVerbosity !== 'Full';
  const count = hasMore && !isLimited ? run.actionCount : entries.length;
  return (
    <Section title={text.actionLogOf(formats.number(count))} actions={<GoToFailure entries={shown} />}>
      {error !== undefined && <ErrorBar error={error} retry={loadMore} />}
      {run.logVerbosity !== 'Full' && <Text>{text.logLimits[run.logVerbosity]}</Text>}
      {isLoading && <SkeletonRows />}
      {!isLoading && entries.length === 0 && <Text>{isLimited ? text.nothingLogged : text.noActionYet}</Text>}
      {entries.length > 0 && <LogFilterBar filter={filter} onChange={onFilter} />}
      {shown.length > 0 && (
        <ResourceTable
          label={text.actionLog}
          columns={columnsIn(text.columns, formats, { desktopFlowId: run.desktopFlowId, titleOf })}
          rows={shown}
          keyOf={({ seq }) => String(seq)}
        />
      )}
      {entries.length > 0 && shown.length === 0 && !hasMore && <Text>{text.noEntry}</Text>}
      <LoadMore hasMore={hasMore} isLoading={false} load={loadMore} />
    </Section>
  );
}

/** A filter is true of the whole log only when all of it is here. */
function useWholeLog({ entries, hasMore, loadMore }: LoadedLog, isWanted: boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page that came asks for the next one
  useEffect(() => {
    if (isWanted && hasMore) loadMore();
  }, [isWanted, hasMore, entries.length, loadMore]);
}

interface LogOfFlow {
  readonly desktopFlowId: string;
  readonly titleOf: DesktopActionTitles;
}

function columnsIn(
  words: (typeof RUNS)['en']['columns'],
  formats: Formats,
  { desktopFlowId, titleOf }: LogOfFlow,
): readonly Column<ActionLogEntry>[] {
  return [
    { label: words.time, grow: 1.5, cell: ({ at }) => <Time at={at} isExact /> },
    { label: words.action, grow: 2.2, cell: (entry) => <ActionCell entry={entry} title={titleOf(entry.action)} /> },
    { label: words.subflow, cell: ({ subflow }) => subflow },
    { label: words.step, heading: <StepHeading />, grow: 0.6, cell: (entry) => <Step entry={entry} desktopFlowId={desktopFlowId} /> },
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

function Step({ entry: { subflow, line }, desktopFlowId }: { readonly entry: ActionLogEntry; readonly desktopFlowId: string }) {
  if (subflow === '') return line;
  return (
    <StepLink desktopFlowId={desktopFlowId} subflow={subflow} step={line}>
      {line}
    </StepLink>
  );
}

function ActionCell({ entry, title }: { readonly entry: ActionLogEntry; readonly title: string }) {
  const { seq, action, message, inputs, outputs } = entry;
  return (
    <>
      <span id={logEntryId(seq)} tabIndex={-1}>
        {title}
      </span>
      {message !== undefined && (
        <Text block size={200}>
          {message}
        </Text>
      )}
      <LoggedValues action={action} inputs={inputs} outputs={outputs} />
    </>
  );
}
