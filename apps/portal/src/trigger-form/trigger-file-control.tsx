import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMessages } from '../i18n/language.tsx';
import { FileButton } from '../parts/file-button.tsx';
import { useNotify } from '../parts/notify.tsx';
import { TRIGGER_FORM } from './messages.ts';
import { readFileEntry } from './read-file-entry.ts';
import type { FileEntry } from './trigger-entries.ts';

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM } });

interface TriggerFileControlProps {
  readonly title: string;
  readonly file: FileEntry | undefined;
  readonly onEnter: (file: FileEntry) => void;
}

/** The button carries the title of the input, because no label can point at it. */
export function TriggerFileControl({ title, file, onEnter }: TriggerFileControlProps) {
  const text = useMessages(TRIGGER_FORM);
  const styles = useStyles();
  const notify = useNotify();
  return (
    <div className={styles.row}>
      <FileButton
        label={file === undefined ? text.chooseFile(title) : text.chooseOther}
        onFile={(chosen) => void readFileEntry(chosen).then(onEnter, notify.failure)}
      />
      {file !== undefined && <Text>{file.name}</Text>}
    </div>
  );
}
