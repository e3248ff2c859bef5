import { makeStyles, tokens } from '@fluentui/react-components';
import { type Overview, type OverviewPeriod, overviewPeriodField } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Section } from '../../parts/section.tsx';
import { AttentionList } from './attention-list.tsx';
import { FailingFlows } from './failing-flows.tsx';
import { MachinesCard } from './machines-card.tsx';
import { OVERVIEW } from './messages.ts';
import { useOverview } from './overview-query.ts';
import { PeriodSelect } from './period-select.tsx';
import { QueueCard } from './queue-card.tsx';
import { StatisticsCard } from './statistics-card.tsx';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(380px, 100%), 1fr))', gap: tokens.spacingHorizontalM },
});

/** How the runs of the last hours or days went, what waits, and what needs attention. */
export function RunOverview() {
  const text = useMessages(OVERVIEW);
  const [period, setPeriod] = useState<OverviewPeriod>('7d');
  return (
    <Section title={text.title} actions={<PeriodSelect periods={overviewPeriodField.options} period={period} onChoose={setPeriod} />}>
      <Loaded query={useOverview(period)}>{(overview) => <Figures overview={overview} />}</Loaded>
    </Section>
  );
}

function Figures({ overview }: { readonly overview: Overview }) {
  const text = useMessages(OVERVIEW);
  const styles = useStyles();
  const { cloudFlows, desktopFlows, step, queue, machines, attention } = overview;
  return (
    <>
      <AttentionList signs={attention} />
      <div className={styles.pair}>
        <StatisticsCard title={text.cloudFlows} statistics={cloudFlows} step={step} />
        <StatisticsCard title={text.desktopFlows} statistics={desktopFlows} step={step} />
      </div>
      <div className={styles.pair}>
        <QueueCard queue={queue} />
        <MachinesCard machines={machines} />
      </div>
      <FailingFlows cloud={cloudFlows.failingFlows} desktop={desktopFlows.failingFlows} />
    </>
  );
}
