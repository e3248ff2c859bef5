import type { Result } from '@tandem/kernel';
import { type QueryFault, readOrFault } from '../query/query-fault.ts';
import { queryOf, type TableQuery } from '../query/table-query.ts';
import { TextReader } from '../query/text-reader.ts';
import { readAggregation } from './fetch-aggregation.ts';
import { readFilters } from './fetch-condition.ts';
import { AliasSource, childrenOf, need, readColumns, readLinks, readOrders } from './fetch-link.ts';
import { readXml, type XmlElement } from './xml-reader.ts';

/** Reads FetchXML (Query data using FetchXML; FetchXML reference). Elements and operators that change the answer are never passed over. */
export function parseFetchXml(text: string): Result<TableQuery, QueryFault> {
  return readOrFault(() => {
    const reader = new TextReader(text, 'fetchXml');
    const fetch = readXml(reader);
    if (fetch.name !== 'fetch') throw reader.fault(`The root element is <fetch>, not <${fetch.name}>`, fetch.at);
    const [entity, ...others] = childrenOf(fetch, 'entity');
    if (entity === undefined || others.length > 0) throw reader.fault('<fetch> needs exactly one <entity>', fetch.at);
    refuseUnknown(reader, entity);
    return readEntity(reader, fetch, entity);
  });
}

function readEntity(reader: TextReader, fetch: XmlElement, entity: XmlElement): TableQuery {
  const isAggregate = fetch.attributes.get('aggregate') === 'true';
  const aliases = new AliasSource();
  const columns = readColumns(reader, entity);
  const links = isAggregate ? readLinks(reader, withoutColumns(entity), aliases) : readLinks(reader, entity, aliases);
  const page = numberIn(reader, fetch, 'page');
  return {
    ...queryOf(need(reader, entity, 'name')),
    select: isAggregate || columns === 'all' ? undefined : columns,
    filter: readFilters(reader, childrenOf(entity, 'filter')),
    orderBy: isAggregate ? [] : readOrders(reader, entity, undefined),
    links,
    aggregation: isAggregate
      ? readAggregation(reader, entity, (element) => (element === entity ? undefined : element.attributes.get('alias')))
      : undefined,
    isDistinct: fetch.attributes.get('distinct') === 'true',
    top: numberIn(reader, fetch, 'top'),
    pageSize: numberIn(reader, fetch, 'count'),
    page: page === undefined ? { kind: 'first' } : { kind: 'number', number: page },
    countsRows: fetch.attributes.get('returntotalrecordcount') === 'true',
  };
}

const KNOWN = new Set(['attribute', 'all-attributes', 'filter', 'order', 'link-entity', 'value', 'condition', 'no-attrs']);

function refuseUnknown(reader: TextReader, element: XmlElement): void {
  for (const child of element.children) {
    if (!KNOWN.has(child.name)) throw reader.fault(`The element <${child.name}> is not known here`, child.at);
    refuseUnknown(reader, child);
  }
}

/** In an aggregation the columns and orders of joins belong to it, not to the joins. */
function withoutColumns(element: XmlElement): XmlElement {
  const children = element.children.filter(({ name }) => name !== 'attribute' && name !== 'order').map(withoutColumns);
  return { ...element, children };
}

function numberIn(reader: TextReader, element: XmlElement, attribute: string): number | undefined {
  const text = element.attributes.get(attribute);
  if (text === undefined || text === '') return undefined;
  if (!/^\s*\d{1,9}\s*$/.test(text)) throw reader.fault(`${attribute} is a whole number, not '${text}'`, element.at);
  return Number(text);
}
