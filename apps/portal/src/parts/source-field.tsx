import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { FileButton } from './file-button.tsx';
import { Labelled } from './labelled.tsx';
import { PARTS } from './messages.ts';
import { useFileDrop } from './use-file-drop.ts';

/** In UTF-16 units. */
const MAX_SHOWN = 200_000;

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
  /** Takes a chosen file in place of reading it as text. */
  readonly onFile?: (file: File) => void;
}

/** The text of a flow: typed, pasted or read from a file, which is chosen or dropped on the page. */
export function SourceField({ label, hint, fileLabel, accept, text, onText, onFileName, onFile }: SourceFieldProps) {
  const styles = useStyles();
  const read = (file: File) => {
    void file.text().then(onText);
    onFileName?.(file.name.replace(/\.[^.]*$/, ''));
  };
  const take = onFile ?? read;
  useFileDrop(take);
  return (
    <div className={styles.row}>
      <FileButton label={fileLabel} accept={accept} onFile={take} />
      {text.length > MAX_SHOWN ? (
        <LongText label={label} text={text} onClear={() => onText('')} />
      ) : (
        <Field label={label} hint={hint} required className={styles.area}>
          <Textarea
            resize="vertical"
            spellCheck={false}
            value={text}
            textarea={{ className: styles.text }}
            onChange={(_, { value }) => onText(value)}
          />
        </Field>
      )}
    </div>
  );
}

interface LongTextProps {
  readonly label: string;
  readonly text: string;
  readonly onClear: () => void;
}

/** In place of the field: what a browser would take seconds to lay out, at every key again. */
function LongText({ label, text, onClear }: LongTextProps) {
  const words = useMessages(PARTS);
  const formats = useFormats();
  return (
    <Labelled label={label}>
      <Text block>{words.longText(formats.number(text.length))}</Text>
      <Button appearance="subtle" icon={<DismissRegular />} onClick={onClear}>
        {words.otherText}
      </Button>
    </Labelled>
  );
}
