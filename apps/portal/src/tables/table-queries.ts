import { isJsonArray, JsonObject } from '@tandem/kernel';
import type { TableDetail, TableSummary } from '@tandem/protocol';
import { type InfiniteData, type UseInfiniteQueryResult, type UseQueryResult, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../shell/api.ts';
import { askData } from './data-client.ts';
import { nextPath, pageHeaders, rowsPath } from './row-query.ts';
import type { TableSearch } from './table-search.ts';

export const TABLES_KEY = ['tables'] as const;

export function useTables(): UseQueryResult<readonly TableSummary[]> {
  return useQuery({ queryKey: [...TABLES_KEY, 'list'], queryFn: async () => (await api('listTables', {})).items });
}

export function useTable(tableName: string): UseQueryResult<TableDetail> {
  return useQuery({ queryKey: [...TABLES_KEY, 'one', tableName], queryFn: () => api('getTable', { params: { tableName } }) });
}

export interface RowPage {
  readonly rows: readonly JsonObject[];
  readonly next: string | null;
  /** On the first page: how many there are, up to a limit of the server. */
  readonly count: number | undefined;
}

/** Page by page, each asked for where the last one ended. */
export function useRows(table: TableDetail, search: TableSearch): UseInfiniteQueryResult<InfiniteData<RowPage>> {
  const first = rowsPath(table, search, { hasCount: true });
  return useInfiniteQuery({
    queryKey: [...TABLES_KEY, 'rows', table.logicalName, first],
    queryFn: async ({ pageParam }) => rowPage(await askData(pageParam, { headers: pageHeaders() })),
    initialPageParam: first,
    getNextPageParam: ({ next }) => next,
    retry: false,
  });
}

export function rowPage(answer: JsonObject): RowPage {
  const value = answer.get('value');
  const count = answer.get('@odata.count');
  return {
    rows: isJsonArray(value) ? value.filter((row) => row instanceof JsonObject) : [],
    next: nextPath(answer) ?? null,
    count: typeof count === 'number' ? count : undefined,
  };
}
