import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { PARTS } from './messages.ts';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
  },
});

/** The fields above a list that narrow it. */
export function FilterBar({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const text = useMessages(PARTS);
  return (
    <search className={styles.bar} aria-label={text.filter}>
      {children}
    </search>
  );
}
