import { InfoLabel, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RunOutcomes } from '@tandem/protocol';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { OVERVIEW } from './messages.ts';
import { OUTCOMES } from './outcomes.ts';
import { useOutcomeFills } from './use-outcome-fills.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`, margin: 0, padding: 0 },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, listStyleType: 'none' },
  swatch: { flexShrink: 0 },
});

/** What each colour of a chart stands for, with how many there were. */
export function OutcomeLegend({ totals }: { readonly totals: RunOutcomes }) {
  const text = useMessages(OVERVIEW);
  const formats = useFormats();
  const styles = useStyles();
  const fills = useOutcomeFills();
  return (
    <ul className={styles.list}>
      {OUTCOMES.map((outcome) => (
        <li key={outcome} className={styles.item}>
          <svg width="12" height="12" aria-hidden className={styles.swatch}>
            <rect width="12" height="12" rx="2" className={fills[outcome]} />
          </svg>
          <Text size={200}>
            {outcome === 'failed' ? (
              <InfoLabel size="small" info={text.failedHelp}>
                {text.outcomes.failed}
              </InfoLabel>
            ) : (
              text.outcomes[outcome]
            )}{' '}
            {formats.number(totals[outcome])}
          </Text>
        </li>
      ))}
    </ul>
  );
}
