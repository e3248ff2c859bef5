import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { Overview, RunStatistics } from '@tandem/protocol';
import { type KeyboardEvent, useState } from 'react';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { OVERVIEW } from './messages.ts';
import { countRuns, OUTCOMES, stackBar } from './outcomes.ts';
import { useOutcomeFills } from './use-outcome-fills.ts';

type Interval = RunStatistics['intervals'][number];

/** A bar and the space beside it, in units of the drawing, which is stretched to the width of its place. */
const STEP = 10;
const BAR = 7;
const HEIGHT = 100;

const useStyles = makeStyles({
  chart: {
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  drawing: { display: 'block', width: '100%', height: '140px', borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  place: { fill: 'transparent' },
  chosen: { fill: tokens.colorSubtleBackgroundHover },
  axis: { display: 'flex', justifyContent: 'space-between', color: tokens.colorNeutralForeground3 },
  readout: { minHeight: '32px' },
});

interface RunChartProps {
  readonly label: string;
  readonly intervals: readonly Interval[];
  readonly step: Overview['step'];
}

/** Stacked bars by hour or day. The bar under the pointer, or the one that the arrow keys chose, is told in words below. */
export function RunChart({ label, intervals, step }: RunChartProps) {
  const text = useMessages(OVERVIEW);
  const formats = useFormats();
  const styles = useStyles();
  const last = intervals.length - 1;
  const [chosen, setChosen] = useState(last);
  const index = Math.min(chosen, last);
  const readout = useReadout(intervals[index], step);
  return (
    <div>
      <div
        role="slider"
        tabIndex={0}
        className={styles.chart}
        aria-label={text.chartOf(label)}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={index}
        aria-valuetext={readout}
        onKeyDown={(event) => goByKey(event, { index, last, go: setChosen })}
      >
        <Bars intervals={intervals} chosen={index} onChoose={setChosen} />
      </div>
      <Text size={200} className={styles.axis} aria-hidden>
        <span>{formats[step](intervals[0]?.at ?? 0)}</span>
        <span>{formats[step](intervals[last]?.at ?? 0)}</span>
      </Text>
      <Text size={200} block className={styles.readout} aria-hidden>
        {readout}
      </Text>
    </div>
  );
}

interface BarsProps {
  readonly intervals: readonly Interval[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

function Bars({ intervals, chosen, onChoose }: BarsProps) {
  const styles = useStyles();
  const fills = useOutcomeFills();
  const highest = Math.max(1, ...intervals.map(countRuns));
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${intervals.length * STEP} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
      {intervals.map((interval, index) => (
        <g key={interval.at} transform={`translate(${index * STEP} 0)`} onPointerEnter={() => onChoose(index)}>
          <rect width={STEP} height={HEIGHT} className={mergeClasses(styles.place, index === chosen && styles.chosen)} />
          {stackBar(interval, highest).map(({ outcome, top, height }) => (
            <rect key={outcome} x={(STEP - BAR) / 2} width={BAR} y={top * HEIGHT} height={height * HEIGHT} className={fills[outcome]} />
          ))}
        </g>
      ))}
    </svg>
  );
}

function useReadout(interval: Interval | undefined, step: Overview['step']): string {
  const text = useMessages(OVERVIEW);
  const formats = useFormats();
  if (interval === undefined) return '';
  const parts = OUTCOMES.filter((outcome) => interval[outcome] > 0).map(
    (outcome) => `${text.outcomes[outcome]} ${formats.number(interval[outcome])}`,
  );
  return `${formats[step](interval.at)}: ${parts.length === 0 ? text.noRuns : formats.list(parts)}`;
}

interface Walk {
  readonly index: number;
  readonly last: number;
  readonly go: (index: number) => void;
}

function goByKey(event: KeyboardEvent, { index, last, go }: Walk): void {
  const next = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: last }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  go(Math.min(Math.max(next, 0), last));
}
