import { CounterBadge, makeStyles, Text, Tree, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useDeferredValue, useId, useState } from 'react';
import { useMessages } from '../../../i18n/language.tsx';
import { VARIABLES } from '../variables-messages.ts';
import type { VariableEntry } from './variable-entries.ts';
import { type VariableHandlers, VariableItem } from './variable-item.tsx';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { flexGrow: 1, fontSize: tokens.fontSizeBase300, margin: 0 },
  empty: { display: 'block', padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
});

/** So many are drawn at once with the designer; the others follow when it has nothing else to do. */
const FIRST_DRAWN = 40;

interface VariableSectionProps extends VariableHandlers {
  readonly title: string;
  /** Says why there are none and what to do. */
  readonly emptyHint: string;
  readonly entries: readonly VariableEntry[];
}

/** A part of the pane with its variables; it can be closed. */
export function VariableSection({ title, emptyHint, entries, ...handlers }: VariableSectionProps) {
  const styles = useStyles();
  const words = useMessages(VARIABLES);
  const [isOpen, setOpen] = useState(true);
  const body = useId();
  const drawn = useDeferredValue(entries, entries.slice(0, FIRST_DRAWN));
  return (
    <section aria-label={words.section(title, String(entries.length))}>
      <button type="button" className={styles.head} aria-expanded={isOpen} aria-controls={body} onClick={() => setOpen(!isOpen)}>
        {isOpen ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
        <span className={styles.title}>{title}</span>
        <CounterBadge size="small" count={entries.length} overflowCount={9999} color="informative" showZero />
      </button>
      <div id={body}>
        {isOpen && drawn.length === 0 && (
          <Text size={200} className={styles.empty}>
            {emptyHint}
          </Text>
        )}
        {isOpen && drawn.length > 0 && (
          <Tree aria-label={title} size="small">
            {drawn.map((entry) => (
              <VariableItem key={entry.info.name} entry={entry} {...handlers} />
            ))}
          </Tree>
        )}
      </div>
    </section>
  );
}
