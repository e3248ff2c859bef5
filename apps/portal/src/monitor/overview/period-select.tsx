import { Select } from '@fluentui/react-components';
import type { OverviewPeriod } from '@tandem/protocol';
import { useMessages } from '../../i18n/language.tsx';
import { OVERVIEW } from './messages.ts';

interface PeriodSelectProps {
  readonly periods: readonly OverviewPeriod[];
  readonly period: OverviewPeriod;
  readonly onChoose: (period: OverviewPeriod) => void;
}

export function PeriodSelect({ periods, period, onChoose }: PeriodSelectProps) {
  const text = useMessages(OVERVIEW);
  return (
    <Select
      aria-label={text.period}
      value={period}
      onChange={(_, { value }) => {
        const chosen = periods.find((each) => each === value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {periods.map((each) => (
        <option key={each} value={each}>
          {text.periods[each]}
        </option>
      ))}
    </Select>
  );
}
