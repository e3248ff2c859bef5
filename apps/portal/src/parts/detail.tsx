import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { NotFoundPage } from '../shell/not-found-page.tsx';
import { ErrorBar } from './error-bar.tsx';
import { Loaded } from './loaded.tsx';
import { isNotThere } from './not-there.ts';
import { Page } from './page.tsx';

interface DetailProps<T> {
  /** What the page shows one of: its title until the thing is there, or when there is none. */
  readonly kind: string;
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}

/** The page of one thing. */
export function Detail<T>({ kind, query, children }: DetailProps<T>) {
  if (query.data === undefined && isNotThere(query.error)) return <NotFoundPage />;
  if (query.data === undefined) {
    return (
      <Page title={kind}>
        <Loaded query={query}>{() => null}</Loaded>
      </Page>
    );
  }
  return (
    <>
      {query.error !== null && <ErrorBar error={query.error} retry={() => void query.refetch()} />}
      {children(query.data)}
    </>
  );
}
