import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { FlowVersion } from '@tandem/protocol';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { Time } from '../../parts/time.tsx';
import { AUTOSAVE_NOTE } from './autosave-note.ts';
import { VERSIONS } from './version-messages.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  day: { marginTop: tokens.spacingVerticalM, marginBottom: tokens.spacingVerticalXS },
  row: { justifyContent: 'flex-start', textAlign: 'left', width: '100%', minWidth: 0 },
  words: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: 0 },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  note: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface VersionListProps {
  readonly versions: readonly FlowVersion[];
  readonly selected: number | undefined;
  readonly onSelect: (version: number) => void;
}

/** Versions by the day on which they were saved, in the order in which they came. */
function byDay(versions: readonly FlowVersion[], dayOf: (at: number) => string): ReadonlyMap<string, readonly FlowVersion[]> {
  return Map.groupBy(versions, ({ savedAt }) => dayOf(savedAt));
}

/** Who saved which version when, day by day. */
export function VersionList({ versions, selected, onSelect }: VersionListProps) {
  const styles = useStyles();
  const { date } = useFormats();
  return [...byDay(versions, date)].map(([day, saved]) => (
    <section key={day} aria-label={day}>
      <Text as="h2" weight="semibold" size={300} block className={styles.day}>
        {day}
      </Text>
      <ul className={styles.list}>
        {saved.map((version) => (
          <li key={version.version}>
            <Row version={version} isSelected={version.version === selected} onSelect={() => onSelect(version.version)} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

interface RowProps {
  readonly version: FlowVersion;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

function Row({ version, isSelected, onSelect }: RowProps) {
  const styles = useStyles();
  const messages = useMessages(VERSIONS);
  const { state, isLatest, note, savedAt, savedByName } = version;
  return (
    <Button className={styles.row} appearance={isSelected ? 'outline' : 'subtle'} aria-pressed={isSelected} onClick={onSelect}>
      <span className={styles.words}>
        <span className={styles.badges}>
          {messages.version(version.version)}
          {isLatest && <Badge appearance="outline">{messages.states.latest}</Badge>}
          {state === 'published' && <Badge color="success">{messages.states.published}</Badge>}
          {state === 'past-published' && <Badge color="informative">{messages.states.pastPublished}</Badge>}
        </span>
        <Text size={200} className={styles.quiet}>
          <Time at={savedAt} /> {messages.by(savedByName)}
        </Text>
        {note !== '' && (
          <Text size={200} className={styles.note}>
            {note === AUTOSAVE_NOTE ? messages.autosaved : note}
          </Text>
        )}
      </span>
    </Button>
  );
}
