import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({ row: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS } });

/** A word with its icon before it. */
export function IconText({ icon, children }: { readonly icon: ReactElement; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <span className={styles.row}>
      {icon}
      {children}
    </span>
  );
}
