import type { JsonObject } from '@tandem/kernel';
import type { TableQuery } from '../query/table-query.ts';

/** How a page of rows goes on. */
export interface PageEnd {
  readonly nextToken: string | undefined;
  readonly count: number | undefined;
}

/** FetchXML counts pages itself; the cookie says where the next one begins. */
export function setFetchPaging(body: JsonObject, { page }: Pick<TableQuery, 'page'>, { nextToken, count }: PageEnd): void {
  const next = (page.kind === 'number' ? page.number : 1) + 1;
  if (nextToken !== undefined) {
    const cookie = `<cookie pagenumber="${next}" pagingcookie="${nextToken}" istracking="False" />`;
    body.set('@Microsoft.Dynamics.CRM.fetchxmlpagingcookie', cookie);
  }
  body.set('@Microsoft.Dynamics.CRM.morerecords', nextToken !== undefined);
  if (count !== undefined) body.set('@Microsoft.Dynamics.CRM.totalrecordcount', count);
}

/**
 * The address of the next page of an OData query.
 *
 * @param address of the rows, without a query
 * @param options of the query that the next page keeps; their values are encoded here
 */
export function nextLink(address: string, options: readonly (readonly [string, string])[], token: string): string {
  const pairs = [...options, ['$skiptoken', token] as const].map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${address}?${pairs.join('&')}`;
}
