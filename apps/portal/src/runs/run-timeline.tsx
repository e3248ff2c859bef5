import type { DesktopFlowRunDetail } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { Duration, Time } from '../parts/time.tsx';
import { RUNS } from './messages.ts';
import { phasesOf, type RunPhase } from './run-phases.ts';

/** Each phase of a run with its time, from the request to the end. */
export function RunTimeline({ run }: { readonly run: DesktopFlowRunDetail }) {
  const text = useMessages(RUNS);
  const { columns: words, phases } = text;
  const columns: readonly Column<RunPhase>[] = [
    { label: words.phase, grow: 2, cell: ({ kind }) => phases[kind] },
    { label: words.started, grow: 1.4, cell: ({ from }) => <Time at={from} isExact /> },
    { label: words.ended, grow: 1.4, cell: ({ to }) => <Time at={to} isExact /> },
    { label: words.duration, cell: ({ from, to }) => <Duration from={from} to={to} /> },
  ];
  return <ResourceTable label={text.timeline} columns={columns} rows={phasesOf(run)} keyOf={({ kind, from }) => `${kind} ${from}`} />;
}
