import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    maxHeight: '560px',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  text: { margin: 0, padding: tokens.spacingVerticalM, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  numbers: {
    textAlign: 'right',
    color: tokens.colorNeutralForeground3,
    userSelect: 'none',
    position: 'sticky',
    left: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  source: { whiteSpace: 'pre' },
});

/** A text with the number of each line beside it. */
export function NumberedText({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useStyles();
  const count = text.split('\n').length;
  const numbers = Array.from({ length: count }, (_, index) => index + 1).join('\n');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.box} aria-label={label} tabIndex={0}>
      <pre className={`${styles.text} ${styles.numbers}`} aria-hidden>
        {numbers}
      </pre>
      <pre className={`${styles.text} ${styles.source}`}>{text}</pre>
    </section>
  );
}
