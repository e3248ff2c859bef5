import { makeStyles, tokens } from '@fluentui/react-components';
import { CopyButton } from './copy-button.tsx';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

interface CommandLineProps {
  /** What it is, as in "Copy register command". */
  readonly what: string;
  readonly text: string;
}

/** One line to copy: a command, an address or a key. */
export function CommandLine({ what, text }: CommandLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <code className={styles.text}>{text}</code>
      <CopyButton what={what} text={text} />
    </div>
  );
}
