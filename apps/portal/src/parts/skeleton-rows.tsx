import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useMessages } from '../i18n/language.tsx';
import { PARTS } from './messages.ts';

const useStyles = makeStyles({ rows: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

const WIDTHS = ['40%', '100%', '92%', '96%', '88%'] as const;

/** What stands for content that is still loading. */
export function SkeletonRows() {
  const styles = useStyles();
  const text = useMessages(PARTS);
  return (
    <Skeleton aria-label={text.loading} className={styles.rows}>
      {WIDTHS.map((width) => (
        <SkeletonItem key={width} size={24} style={{ width }} />
      ))}
    </Skeleton>
  );
}
