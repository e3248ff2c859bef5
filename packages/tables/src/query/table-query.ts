import type { ColumnPath, Condition } from './condition.ts';

export interface QueryOrder {
  readonly path: ColumnPath;
  readonly isDescending: boolean;
}

/** What a query asks for in the rows of a navigation. */
export interface QueryExpand {
  readonly navigation: string;
  /** Undefined: all columns. */
  readonly select: readonly string[] | undefined;
  readonly filter: Condition | undefined;
  readonly orderBy: readonly QueryOrder[];
  readonly top: number | undefined;
  readonly expand: readonly QueryExpand[];
}

/** A join of FetchXML. `matches…` keeps or drops rows and gives no columns. */
export type LinkKind = 'inner' | 'outer' | 'matches' | 'matches-not';

export interface QueryLink {
  readonly kind: LinkKind;
  /** Logical name of the joined table. */
  readonly table: string;
  readonly alias: string;
  /** The column of the joined table, and the one of the table above. */
  readonly from: string;
  readonly to: string;
  readonly select: readonly SelectedColumn[] | 'all';
  readonly filter: Condition | undefined;
  readonly orderBy: readonly QueryOrder[];
  readonly links: readonly QueryLink[];
}

/** A column of FetchXML; with an alias it is among the aliased values of the row. */
export interface SelectedColumn {
  readonly name: string;
  readonly alias: string | undefined;
}

export type AggregateFunction = 'count' | 'countcolumn' | 'countdistinct' | 'sum' | 'avg' | 'min' | 'max';
export type DateGrouping = 'day' | 'week' | 'month' | 'quarter' | 'year';

export interface QueryGroup {
  readonly path: ColumnPath;
  readonly alias: string;
  readonly dateGrouping: DateGrouping | undefined;
}

export interface QueryAggregate {
  readonly function: AggregateFunction;
  /** Undefined counts rows. */
  readonly path: ColumnPath | undefined;
  readonly alias: string;
}

export interface QueryAggregation {
  readonly groups: readonly QueryGroup[];
  readonly aggregates: readonly QueryAggregate[];
  /** By the alias of a group or an aggregate. */
  readonly orderBy: readonly { readonly alias: string; readonly isDescending: boolean }[];
}

/** Which part of the rows is wanted: those after a token that the store gave, or a page by its number from 1. */
export type QueryPage =
  | { readonly kind: 'first' }
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'number'; readonly number: number };

/**
 * One question to one table, with the names as the asker spelt them: the store looks them up and refuses those that are not there.
 */
export interface TableQuery {
  /** Logical name or the name in addresses. */
  readonly table: string;
  /** Undefined: all columns. */
  readonly select: readonly SelectedColumn[] | undefined;
  readonly filter: Condition | undefined;
  readonly orderBy: readonly QueryOrder[];
  readonly expand: readonly QueryExpand[];
  readonly links: readonly QueryLink[];
  readonly aggregation: QueryAggregation | undefined;
  readonly isDistinct: boolean;
  /** At most so many rows, over all pages. */
  readonly top: number | undefined;
  /** At most so many rows on one page. */
  readonly pageSize: number | undefined;
  readonly page: QueryPage;
  /** Whether the answer says how many rows there are, up to `TABLE_LIMITS.countedRows`. */
  readonly countsRows: boolean;
}

/** A query for all of a table; spread it and say what is different. */
export function queryOf(table: string): TableQuery {
  return {
    table,
    select: undefined,
    filter: undefined,
    orderBy: [],
    expand: [],
    links: [],
    aggregation: undefined,
    isDistinct: false,
    top: undefined,
    pageSize: undefined,
    page: { kind: 'first' },
    countsRows: false,
  };
}
