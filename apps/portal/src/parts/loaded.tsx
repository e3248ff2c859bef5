import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorBar } from './error-bar.tsx';
import { SkeletonRows } from './skeleton-rows.tsx';

interface LoadedProps<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}

/** Waits for a query: a skeleton first, then its data; an error stands above what is still known. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  return (
    <>
      {query.error !== null && <ErrorBar error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows />}
      {query.data !== undefined && children(query.data)}
    </>
  );
}
