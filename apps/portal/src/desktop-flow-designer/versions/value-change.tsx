import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { VERSIONS } from '../../authoring/versions/version-messages.ts';
import { useMessages } from '../../i18n/language.tsx';

const useStyles = makeStyles({
  change: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  text: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    maxHeight: '160px',
    overflowY: 'auto',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    textDecorationLine: 'none',
    color: tokens.colorNeutralForeground1,
  },
  arrow: { alignSelf: 'center', flexShrink: 0, color: tokens.colorNeutralForeground3 },
  before: { backgroundColor: tokens.colorPaletteRedBackground1 },
  after: { backgroundColor: tokens.colorPaletteGreenBackground1 },
});

interface ValueChangeProps {
  readonly label: string;
  /** Empty for nothing. */
  readonly before: string;
  readonly after: string;
}

/** What a value was and is. */
export function ValueChange({ label, before, after }: ValueChangeProps) {
  const styles = useStyles();
  const messages = useMessages(VERSIONS);
  return (
    <div className={styles.change}>
      <Text size={200} weight="semibold">
        {label}
      </Text>
      <del className={mergeClasses(styles.text, styles.before)} title={messages.before}>
        {before === '' ? messages.absent : before}
      </del>
      <ArrowRightRegular className={styles.arrow} aria-hidden />
      <ins className={mergeClasses(styles.text, styles.after)} title={messages.after}>
        {after === '' ? messages.absent : after}
      </ins>
    </div>
  );
}
