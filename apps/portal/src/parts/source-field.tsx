import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { FileButton } from './file-button.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  area: { width: '100%' },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, minHeight: '220px', maxHeight: '40vh' },
});

interface SourceFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly fileLabel: string;
  readonly accept: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Name of a chosen file without its extension. */
  readonly onFileName?: (name: string) => void;
}

/** The text of a flow: typed, pasted or read from a file. */
export function SourceField({ label, hint, fileLabel, accept, text, onText, onFileName }: SourceFieldProps) {
  const styles = useStyles();
  const read = (file: File) => {
    void file.text().then(onText);
    onFileName?.(file.name.replace(/\.[^.]*$/, ''));
  };
  return (
    <div className={styles.row}>
      <FileButton label={fileLabel} accept={accept} onFile={read} />
      <Field label={label} hint={hint} required className={styles.area}>
        <Textarea
          resize="vertical"
          spellCheck={false}
          value={text}
          textarea={{ className: styles.text }}
          onChange={(_, { value }) => onText(value)}
        />
      </Field>
    </div>
  );
}
