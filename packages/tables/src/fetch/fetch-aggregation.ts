import type { AggregateFunction, DateGrouping, QueryAggregate, QueryAggregation, QueryGroup } from '../query/table-query.ts';
import type { TextReader } from '../query/text-reader.ts';
import { childrenOf, need } from './fetch-link.ts';
import type { XmlElement } from './xml-reader.ts';

const FUNCTIONS: readonly AggregateFunction[] = ['count', 'countcolumn', 'sum', 'avg', 'min', 'max'];
const GROUPINGS: readonly DateGrouping[] = ['day', 'week', 'month', 'quarter', 'year'];

/** Reads `<fetch aggregate="true">`: attributes with `groupby` or `aggregate`, in the entity and in what is joined. */
export function readAggregation(
  reader: TextReader,
  entity: XmlElement,
  aliasOf: (element: XmlElement) => string | undefined,
): QueryAggregation {
  const groups: QueryGroup[] = [];
  const aggregates: QueryAggregate[] = [];
  const orderBy: { alias: string; isDescending: boolean }[] = [];
  const visit = (element: XmlElement): void => {
    for (const attribute of childrenOf(element, 'attribute')) {
      if (attribute.attributes.get('groupby') === 'true') groups.push(readGroup(reader, attribute, aliasOf(element)));
      else aggregates.push(readAggregate(reader, attribute, aliasOf(element)));
    }
    for (const order of childrenOf(element, 'order')) {
      orderBy.push({ alias: need(reader, order, 'alias'), isDescending: order.attributes.get('descending') === 'true' });
    }
    childrenOf(element, 'link-entity').forEach(visit);
  };
  visit(entity);
  return { groups, aggregates, orderBy };
}

function readGroup(reader: TextReader, element: XmlElement, holder: string | undefined): QueryGroup {
  const wanted = element.attributes.get('dategrouping');
  const dateGrouping = GROUPINGS.find((grouping) => grouping === wanted);
  if (wanted !== undefined && dateGrouping === undefined) throw reader.fault(`Dates are not grouped by '${wanted}' here`, element.at);
  return {
    path: { kind: 'path', alias: holder, names: [need(reader, element, 'name')] },
    alias: need(reader, element, 'alias'),
    dateGrouping,
  };
}

function readAggregate(reader: TextReader, element: XmlElement, holder: string | undefined): QueryAggregate {
  const wanted = need(reader, element, 'aggregate');
  const found = FUNCTIONS.find((name) => name === wanted.toLowerCase());
  if (found === undefined) throw reader.fault(`'${wanted}' cannot summarise; use ${FUNCTIONS.join(', ')}`, element.at);
  const isDistinct = found === 'countcolumn' && element.attributes.get('distinct') === 'true';
  const path = { kind: 'path' as const, alias: holder, names: [need(reader, element, 'name')] };
  return {
    function: isDistinct ? 'countdistinct' : found,
    path: found === 'count' ? undefined : path,
    alias: need(reader, element, 'alias'),
  };
}
