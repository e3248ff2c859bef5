import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type Overview, queueStateField } from '@tandem/protocol';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { useServerText } from '../../i18n/server-text.ts';
import { Link } from '../../parts/link.tsx';
import { Surface } from '../../parts/surface.tsx';
import { Figures } from './figures.tsx';
import { OVERVIEW } from './messages.ts';

const useStyles = makeStyles({
  title: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** How long the queue is, and why its runs wait. */
export function QueueCard({ queue: { counts, waits } }: { readonly queue: Overview['queue'] }) {
  const text = useMessages(OVERVIEW);
  const formats = useFormats();
  const translate = useServerText();
  const styles = useStyles();
  return (
    <Surface>
      <Text as="h3" weight="semibold" className={styles.title}>
        {text.queue}
      </Text>
      <Figures
        figures={queueStateField.options.map((state) => ({ label: text.queueStates[state], value: formats.number(counts[state]) }))}
      />
      {waits.length === 0 ? (
        <Text>{text.nothingWaits}</Text>
      ) : (
        <ul className={styles.list} aria-label={text.waits}>
          {waits.map(({ code, message, runs }) => (
            <li key={code}>
              <Text>
                {text.waitingRuns(runs)}: {translate(message)}
              </Text>
            </li>
          ))}
        </ul>
      )}
      <Link to="/run-queue">{text.openQueue}</Link>
    </Surface>
  );
}
