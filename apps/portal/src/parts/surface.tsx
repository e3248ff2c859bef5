import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  surface: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalL,
    minWidth: 0,
    overflow: 'hidden',
  },
  flush: { padding: 0 },
});

/** The plain sheet on which a part of a page lies. */
export function Surface({ isFlush = false, children }: { readonly isFlush?: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.surface, isFlush && styles.flush)}>{children}</div>;
}
