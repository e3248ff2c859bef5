import type { ReactNode } from 'react';
import { ErrorBar } from '../parts/error-bar.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { SkeletonRows } from '../parts/skeleton-rows.tsx';
import type { RunPages } from './run-queries.ts';

interface RunListProps<R> {
  readonly pages: RunPages<R>;
  readonly empty: ReactNode;
  /** Whether the list can be prolonged here. */
  readonly canLoadMore: boolean;
  readonly children: (runs: readonly R[]) => ReactNode;
}

/** Runs page by page, newest first. */
export function RunList<R>({ pages, empty, canLoadMore, children }: RunListProps<R>) {
  const runs = pages.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      {pages.error !== null && <ErrorBar error={pages.error} retry={() => void pages.refetch()} />}
      {pages.isPending && <SkeletonRows />}
      {runs !== undefined && (runs.length === 0 ? empty : children(runs))}
      <LoadMore hasMore={canLoadMore && pages.hasNextPage} isLoading={pages.isFetchingNextPage} load={() => void pages.fetchNextPage()} />
    </>
  );
}
