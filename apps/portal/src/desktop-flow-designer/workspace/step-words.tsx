import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RowSummary, SummarySegment } from '@tandem/designer-core/desktop-flow';

const useStyles = makeStyles({
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, flexGrow: 1, gap: '1px' },
  line: { flexDirection: 'row', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  title: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', flexShrink: 0 },
  comment: { color: tokens.colorPaletteGreenForeground1, fontWeight: tokens.fontWeightRegular },
  text: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 0 },
  value: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  variable: {
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusSmall,
    padding: '0 3px',
  },
  output: {
    color: tokens.colorPaletteBerryForeground1,
    backgroundColor: tokens.colorPaletteBerryBackground1,
    borderRadius: tokens.borderRadiusSmall,
    padding: '0 3px',
  },
});

interface StepWordsProps {
  readonly summary: RowSummary;
  readonly isOneLine: boolean;
  readonly isComment: boolean;
}

/** A step in words: its title, and under it what it does with which values and variables. */
export function StepWords({ summary, isOneLine, isComment }: StepWordsProps) {
  const styles = useStyles();
  const { title, segments } = summary;
  const isRepeated = segments.every(({ kind, text }) => kind === 'text' && text === title);
  return (
    <span className={mergeClasses(styles.words, isOneLine && styles.line)}>
      {!isComment && (
        <span className={styles.title} data-step-title>
          {title}
        </span>
      )}
      {!isRepeated && (
        <span className={mergeClasses(styles.text, isComment && styles.comment)}>
          {segments.map((segment, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a summary has no other identity
            <Segment key={at} segment={segment} isComment={isComment} />
          ))}
        </span>
      )}
    </span>
  );
}

function Segment({ segment, isComment }: { readonly segment: SummarySegment; readonly isComment: boolean }) {
  const styles = useStyles();
  const { kind, text } = segment;
  if (kind === 'text' || isComment) return <>{text}</>;
  return <span className={styles[kind]}>{text}</span>;
}
