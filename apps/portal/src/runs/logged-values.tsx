import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ActionLogEntry } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { RUNS } from './messages.ts';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

/** What a statement took and gave, behind one line until it is opened. */
export function LoggedValues({ inputs, outputs }: Pick<ActionLogEntry, 'inputs' | 'outputs'>) {
  const text = useMessages(RUNS);
  const styles = useStyles();
  const [taken, given] = [readValues(inputs), readValues(outputs)];
  if (taken.length + given.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{text.loggedValues}</summary>
      {taken.map(([name, value]) => (
        <Text key={`in ${name}`} block size={200} className={styles.value}>
          {`${name}: ${value}`}
        </Text>
      ))}
      {given.map(([name, value]) => (
        <Text key={`out ${name}`} block size={200} className={styles.value}>
          {`${name} \u2192 ${value}`}
        </Text>
      ))}
    </details>
  );
}

/** Names and values of one side of an entry; none when a machine of another version wrote something else. */
export function readValues(json: string | undefined): readonly (readonly [name: string, value: string])[] {
  try {
    const values: unknown = json === undefined ? {} : JSON.parse(json);
    if (typeof values !== 'object' || values === null) return [];
    return Object.entries(values).map(([name, value]) => [name, String(value)] as const);
  } catch {
    return [];
  }
}
