import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CopyRegular, LockClosedRegular } from '@fluentui/react-icons';
import { useState } from 'react';

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

interface JsonViewProps {
  readonly label: string;
  readonly value: unknown;
  readonly isSecured?: boolean;
}

/** A labelled value as indented JSON; text is shown as it is. */
export function JsonView({ label, value, isSecured = false }: JsonViewProps) {
  if (isSecured) {
    return (
      <Labelled label={label}>
        <Text>
          <LockClosedRegular /> Hidden: this value is secured.
        </Text>
      </Labelled>
    );
  }
  if (value === undefined) return null;
  return <TextView label={label} text={typeof value === 'string' ? value : JSON.stringify(value, null, 2)} />;
}

export function TextView({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const isCut = !showsAll && text.length > SHOWN_CHARACTERS;
  return (
    <Labelled label={label}>
      <div className={styles.box}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <pre className={styles.text} tabIndex={0}>
          {isCut ? text.slice(0, SHOWN_CHARACTERS) : text}
        </pre>
        <Button
          className={styles.copy}
          size="small"
          appearance="subtle"
          icon={<CopyRegular />}
          aria-label={`Copy ${label}`}
          onClick={() => void navigator.clipboard.writeText(text)}
        />
      </div>
      {isCut && (
        <Button size="small" onClick={() => setShowsAll(true)}>
          Show all {text.length.toLocaleString()} characters
        </Button>
      )}
    </Labelled>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <section aria-label={label}>
      <Text as="h4" weight="semibold" block>
        {label}
      </Text>
      {children}
    </section>
  );
}
