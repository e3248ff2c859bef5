import type { Result } from '@tandem/kernel';
import type { Condition } from '../query/condition.ts';
import { type QueryFault, readOrFault } from '../query/query-fault.ts';
import { type QueryOrder, type QueryPage, queryOf, type TableQuery } from '../query/table-query.ts';
import { TextReader } from '../query/text-reader.ts';
import { type Apply, readApply } from './apply.ts';
import { readExpand, readOrderBy, readSelect, readTop } from './expand.ts';
import { FilterReader } from './filter.ts';
import type { ParameterAliases } from './query-function.ts';

/** The texts of the query options, as they stand in an address or in the parameters of an action. */
export interface ODataOptions {
  readonly select?: string | undefined;
  readonly filter?: string | undefined;
  readonly orderBy?: string | undefined;
  readonly expand?: string | undefined;
  readonly top?: string | undefined;
  readonly skipToken?: string | undefined;
  readonly apply?: string | undefined;
  readonly countsRows?: boolean | undefined;
  /** From `Prefer: odata.maxpagesize`. */
  readonly pageSize?: number | undefined;
  /** Values of `@p1` and the like. */
  readonly aliases?: ParameterAliases | undefined;
}

/** The query of the options; an empty text is no option. */
export function parseODataQuery(table: string, options: ODataOptions): Result<TableQuery, QueryFault> {
  const aliases = options.aliases ?? new Map<string, string>();
  return readOrFault(() => {
    const apply = whole(options.apply, '$apply', readApply);
    const orderBy = whole(options.orderBy, '$orderby', readOrderBy) ?? [];
    const filter = whole(options.filter, '$filter', (reader) => new FilterReader(reader, aliases).condition([]));
    return {
      ...queryOf(table),
      select: whole(options.select, '$select', readSelect)?.map((name) => ({ name, alias: undefined })),
      filter: both(apply?.filter, filter),
      orderBy: apply === undefined ? orderBy : [],
      expand: whole(options.expand, '$expand', readExpand) ?? [],
      aggregation: apply && withOrder(apply, orderBy),
      top: whole(options.top, '$top', readTop),
      pageSize: options.pageSize,
      page: pageOf(options.skipToken),
      countsRows: options.countsRows ?? false,
    };
  });
}

function whole<T>(text: string | undefined, part: string, read: (reader: TextReader) => T): T | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const reader = new TextReader(text, part);
  const product = read(reader);
  if (!reader.isAtEnd) throw reader.fault('There is text that does not belong here');
  return product;
}

function both(first: Condition | undefined, second: Condition | undefined): Condition | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return { kind: 'and', items: [first, second] };
}

function withOrder({ aggregation }: Apply, orderBy: readonly QueryOrder[]): TableQuery['aggregation'] {
  return { ...aggregation, orderBy: orderBy.map(({ path, isDescending }) => ({ alias: path.names.join('/'), isDescending })) };
}

function pageOf(skipToken: string | undefined): QueryPage {
  return skipToken === undefined || skipToken === '' ? { kind: 'first' } : { kind: 'token', token: skipToken };
}
