import { makeStyles } from '@fluentui/react-components';
import type { Overview, RunStatistics } from '@tandem/protocol';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { type Column, ResourceTable } from '../../parts/resource-table.tsx';
import { OVERVIEW } from './messages.ts';
import { OUTCOMES } from './outcomes.ts';

type Interval = RunStatistics['intervals'][number];

interface IntervalTableProps {
  readonly label: string;
  readonly intervals: readonly Interval[];
  readonly step: Overview['step'];
}

const useStyles = makeStyles({ box: { maxHeight: '320px', overflowY: 'auto' } });

/** What the chart shows, in words and numbers; the latest first. */
export function IntervalTable({ label, intervals, step }: IntervalTableProps) {
  const text = useMessages(OVERVIEW);
  const formats = useFormats();
  const styles = useStyles();
  const columns: readonly Column<Interval>[] = [
    { label: text.when, grow: 1.4, cell: ({ at }) => formats[step](at) },
    ...OUTCOMES.map((outcome) => ({
      label: text.outcomes[outcome],
      cell: (interval: Interval) => formats.number(interval[outcome]),
    })),
  ];
  return (
    <div className={styles.box}>
      <ResourceTable label={label} columns={columns} rows={intervals.toReversed()} keyOf={({ at }) => String(at)} />
    </div>
  );
}
