import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { FileButton } from '../parts/file-button.tsx';
import { useNotify } from '../parts/notify.tsx';
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
  const styles = useStyles();
  const notify = useNotify();
  return (
    <div className={styles.row}>
      <FileButton
        label={file === undefined ? `Choose a file for ${title}` : 'Choose another file'}
        onFile={(chosen) => void readFileEntry(chosen).then(onEnter, notify.failure)}
      />
      {file !== undefined && <Text>{file.name}</Text>}
    </div>
  );
}
