import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { ErrorBar } from './error-bar.tsx';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  head: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  title: { margin: 0, flexGrow: 1, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface PageProps {
  readonly title: string;
  readonly above?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function Page({ title, above, actions, children }: PageProps) {
  const styles = useStyles();
  useEffect(() => {
    document.title = `${title} · Tandem`;
  }, [title]);
  return (
    <div className={styles.page}>
      {above}
      <div className={styles.head}>
        <Text as="h1" size={600} weight="semibold" className={styles.title}>
          {title}
        </Text>
        <div className={styles.actions}>{actions}</div>
      </div>
      {children}
    </div>
  );
}

/** Waits for a query: a spinner first, then its data; an error stands above what is still known. */
export function Loaded<T>({ query, children }: { readonly query: UseQueryResult<T>; readonly children: (data: T) => ReactNode }) {
  return (
    <>
      {query.error !== null && <ErrorBar error={query.error} />}
      {query.isPending && <Spinner label="Loading" />}
      {query.data !== undefined && children(query.data)}
    </>
  );
}
