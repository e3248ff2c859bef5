import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMessages } from '../i18n/language.tsx';
import { PARTS } from './messages.ts';

/** Room for five digits. */
const MARGIN = '64px';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: `${MARGIN} ${MARGIN} minmax(0, 1fr)`,
    maxHeight: '560px',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  text: {
    margin: 0,
    padding: `0 ${tokens.spacingVerticalM} ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  head: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingVerticalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
  },
  numbers: {
    textAlign: 'right',
    color: tokens.colorNeutralForeground3,
    userSelect: 'none',
    position: 'sticky',
    left: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  second: { left: MARGIN },
  source: { whiteSpace: 'pre' },
});

interface NumberedTextProps {
  readonly label: string;
  readonly text: string;
  /** A second number of each line, and what it counts. */
  readonly marks: { readonly title: string; readonly ofLine: readonly (number | undefined)[] };
}

/** A text with the number of each line beside it, and with a second number that has another meaning. */
export function NumberedText({ label, text, marks }: NumberedTextProps) {
  const styles = useStyles();
  const words = useMessages(PARTS);
  const count = text.split('\n').length;
  const lines = Array.from({ length: count }, (_, index) => index + 1);
  const first = mergeClasses(styles.text, styles.numbers);
  const second = mergeClasses(first, styles.second);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: it is no part of a form
    <div className={styles.box} role="group" aria-label={label} tabIndex={0}>
      <span className={mergeClasses(first, styles.head)}>{words.line}</span>
      <span className={mergeClasses(second, styles.head)}>{marks.title}</span>
      <span />
      <pre className={first} aria-hidden>
        {lines.join('\n')}
      </pre>
      <pre className={second} aria-hidden>
        {lines.map((line) => marks.ofLine[line - 1] ?? '').join('\n')}
      </pre>
      <pre className={mergeClasses(styles.text, styles.source)}>{text}</pre>
    </div>
  );
}
