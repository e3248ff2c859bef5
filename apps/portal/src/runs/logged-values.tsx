import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ActionLogEntry } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { RUNS } from './messages.ts';
import { useParameterLabels } from './use-parameter-labels.ts';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

/** What a statement took and gave, behind one line until it is opened, by the labels of its dialog. */
export function LoggedValues({ action, inputs, outputs }: Pick<ActionLogEntry, 'action' | 'inputs' | 'outputs'>) {
  const text = useMessages(RUNS);
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const labels = useParameterLabels(isOpen);
  const [taken, given] = [readValues(inputs), readValues(outputs)];
  if (taken.length + given.length === 0) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{text.loggedValues}</summary>
      {taken.map(([name, value]) => (
        <Text key={`in ${name}`} block size={200} className={styles.value}>
          {`${labels.input(action, name)}: ${value}`}
        </Text>
      ))}
      {given.map(([name, value]) => (
        <Text key={`out ${name}`} block size={200} className={styles.value}>
          {`${labels.output(action, name)} \u2192 ${value}`}
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
