import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { CopyButton } from './copy-button.tsx';
import { Labelled } from './labelled.tsx';
import { PARTS } from './messages.ts';

/** Text longer than this is cut until it is asked for, so that the page stays quick. */
const SHOWN_CHARACTERS = 20_000;

const useStyles = makeStyles({
  box: { position: 'relative' },
  text: {
    margin: 0,
    padding: tokens.spacingVerticalM,
    paddingRight: tokens.spacingHorizontalXXXL,
    maxHeight: '360px',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  copy: { position: 'absolute', top: tokens.spacingVerticalXS, right: tokens.spacingHorizontalXS },
});

/** A labelled text of fixed pitch that can be copied. */
export function TextView({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useStyles();
  const words = useMessages(PARTS);
  const formats = useFormats();
  const [showsAll, setShowsAll] = useState(false);
  const isCut = !showsAll && text.length > SHOWN_CHARACTERS;
  return (
    <Labelled label={label}>
      <div className={styles.box}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <pre className={styles.text} tabIndex={0}>
          {isCut ? text.slice(0, SHOWN_CHARACTERS) : text}
        </pre>
        <CopyButton className={styles.copy} what={label} text={text} />
      </div>
      {isCut && (
        <Button size="small" onClick={() => setShowsAll(true)}>
          {words.showAllCharacters(formats.number(text.length))}
        </Button>
      )}
    </Labelled>
  );
}
