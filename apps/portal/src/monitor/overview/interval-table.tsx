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

const useStyles = makeStyles({
  box: { maxHeight: '320px', overflow: 'auto' },
  // Beside each other the columns need so much; on a narrow screen each row is a list.
  table: { '@media (min-width: 761px)': { minWidth: '560px' } },
});

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
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.box} aria-label={label} tabIndex={0}>
      <div className={styles.table}>
        <ResourceTable label={label} columns={columns} rows={intervals.toReversed()} keyOf={({ at }) => String(at)} />
      </div>
    </section>
  );
}
