import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DataBarVerticalRegular, TableRegular } from '@fluentui/react-icons';
import type { Overview, RunStatistics } from '@tandem/protocol';
import { useState } from 'react';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { Surface } from '../../parts/surface.tsx';
import { Figures } from './figures.tsx';
import { IntervalTable } from './interval-table.tsx';
import { OVERVIEW } from './messages.ts';
import { OutcomeLegend } from './outcome-legend.tsx';
import { countRuns } from './outcomes.ts';
import { RunChart } from './run-chart.tsx';

const NOTHING = '–';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  title: { margin: 0, flexGrow: 1 },
});

interface StatisticsCardProps {
  readonly title: string;
  readonly statistics: RunStatistics;
  readonly step: Overview['step'];
}

/** How one kind of runs went: figures, and the same by hour or day as a chart or a table. */
export function StatisticsCard({ title, statistics, step }: StatisticsCardProps) {
  const text = useMessages(OVERVIEW);
  const styles = useStyles();
  const [isTable, setTable] = useState(false);
  const hasRuns = countRuns(statistics.totals) > 0;
  return (
    <Surface>
      <div className={styles.head}>
        <Text as="h3" weight="semibold" className={styles.title}>
          {title}
        </Text>
        {hasRuns && (
          <Button
            size="small"
            appearance="subtle"
            icon={isTable ? <DataBarVerticalRegular /> : <TableRegular />}
            onClick={() => setTable(!isTable)}
          >
            {isTable ? text.showChart : text.showTable}
          </Button>
        )}
      </div>
      <Totals statistics={statistics} />
      {!hasRuns && <Text>{text.noRuns}</Text>}
      {hasRuns && isTable && <IntervalTable label={title} intervals={statistics.intervals} step={step} />}
      {hasRuns && !isTable && <RunChart label={title} intervals={statistics.intervals} step={step} />}
      {hasRuns && <OutcomeLegend totals={statistics.totals} />}
    </Surface>
  );
}

function Totals({ statistics: { totals, successRate, averageMs, medianMs } }: { readonly statistics: RunStatistics }) {
  const text = useMessages(OVERVIEW);
  const formats = useFormats();
  const durationOf = (ms: number | null): string => (ms === null ? NOTHING : formats.duration(ms));
  return (
    <Figures
      figures={[
        { label: text.runs, value: formats.number(countRuns(totals)) },
        { label: text.successRate, value: successRate === null ? NOTHING : formats.percent(successRate) },
        { label: text.average, value: durationOf(averageMs) },
        { label: text.median, value: durationOf(medianMs) },
      ]}
    />
  );
}
