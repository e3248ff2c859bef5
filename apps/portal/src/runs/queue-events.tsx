import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { DesktopFlowRunDetail } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { useServerText } from '../i18n/server-text.ts';
import { Surface } from '../parts/surface.tsx';
import { Time } from '../parts/time.tsx';
import { RUNS } from './messages.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  event: {
    position: 'relative',
    padding: `0 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { paddingBottom: 0, borderLeftColor: 'transparent' },
    '::before': {
      content: '""',
      position: 'absolute',
      left: '-6px',
      top: '4px',
      width: '10px',
      height: '10px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandBackground,
    },
  },
  at: { color: tokens.colorNeutralForeground3 },
});

/** What happened to a run between its request and its end. */
export function QueueEvents({ events }: { readonly events: DesktopFlowRunDetail['events'] }) {
  const text = useMessages(RUNS);
  const translate = useServerText();
  const styles = useStyles();
  if (events.length === 0) return <Text>{text.nothingYet}</Text>;
  return (
    <Surface>
      <ol className={styles.list}>
        {events.map(({ seq, at, message }) => (
          <li key={seq} className={styles.event}>
            <Text block>{translate(message)}</Text>
            <Text size={200} className={styles.at}>
              <Time at={at} isExact />
            </Text>
          </li>
        ))}
      </ol>
    </Surface>
  );
}
