import type { QueryExpand, QueryOrder } from '../query/table-query.ts';
import { printPath } from './path.ts';
import { printFilter } from './print-filter.ts';

export function printOrderBy(orders: readonly QueryOrder[]): string {
  return orders.map(({ path, isDescending }) => `${printPath(path)} ${isDescending ? 'desc' : 'asc'}`).join(',');
}

/** The text of an `$expand` that reads back as the same. */
export function printExpand(items: readonly QueryExpand[]): string {
  return items.map(printItem).join(',');
}

function printItem({ navigation, select, filter, orderBy, top, expand }: QueryExpand): string {
  const options = [
    select && `$select=${select.join(',')}`,
    filter && `$filter=${printFilter(filter)}`,
    orderBy.length > 0 && `$orderby=${printOrderBy(orderBy)}`,
    top !== undefined && `$top=${top}`,
    expand.length > 0 && `$expand=${printExpand(expand)}`,
  ].filter((option) => typeof option === 'string');
  return options.length === 0 ? navigation : `${navigation}(${options.join(';')})`;
}
