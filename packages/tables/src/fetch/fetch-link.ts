import type { LinkKind, QueryLink, QueryOrder, SelectedColumn } from '../query/table-query.ts';
import type { TextReader } from '../query/text-reader.ts';
import { readFilters } from './fetch-condition.ts';
import type { XmlElement } from './xml-reader.ts';

const KINDS: Readonly<Record<string, LinkKind>> = {
  inner: 'inner',
  natural: 'inner',
  matchfirstrowusingcrossapply: 'inner',
  outer: 'outer',
  exists: 'matches',
  in: 'matches',
  any: 'matches',
  'not any': 'matches-not',
};

/** Names joins that have no alias, as the original does: by the table and a number. */
export class AliasSource {
  #next = 1;

  of(element: XmlElement, table: string): string {
    return element.attributes.get('alias') ?? `${table}${this.#next++}`;
  }
}

export function readLinks(reader: TextReader, element: XmlElement, aliases: AliasSource): readonly QueryLink[] {
  return element.children
    .filter(({ name }) => name === 'link-entity')
    .map((child) => reader.nested(() => readLink(reader, child, aliases)));
}

function readLink(reader: TextReader, element: XmlElement, aliases: AliasSource): QueryLink {
  const table = need(reader, element, 'name');
  const kindName = (element.attributes.get('link-type') ?? 'inner').toLowerCase();
  const kind = KINDS[kindName];
  if (kind === undefined) throw reader.fault(`The link type '${kindName}' is not known here`, element.at);
  const alias = aliases.of(element, table);
  return {
    kind,
    table,
    alias,
    from: need(reader, element, 'from'),
    to: need(reader, element, 'to'),
    select: readColumns(reader, element) ?? [],
    filter: readFilters(reader, childrenOf(element, 'filter')),
    orderBy: readOrders(reader, element, alias),
    links: readLinks(reader, element, aliases),
  };
}

/** The columns of an element; `all` for `<all-attributes/>`, undefined when it names none. */
export function readColumns(reader: TextReader, element: XmlElement): readonly SelectedColumn[] | 'all' | undefined {
  if (childrenOf(element, 'all-attributes').length > 0) return 'all';
  const columns = childrenOf(element, 'attribute').map((child) => ({
    name: need(reader, child, 'name'),
    alias: child.attributes.get('alias'),
  }));
  return columns.length === 0 ? undefined : columns;
}

export function readOrders(reader: TextReader, element: XmlElement, alias: string | undefined): readonly QueryOrder[] {
  return childrenOf(element, 'order')
    .filter(({ attributes }) => !attributes.has('alias') || attributes.has('attribute'))
    .map((child) => ({
      path: { kind: 'path', alias: child.attributes.get('entityname') ?? alias, names: [need(reader, child, 'attribute')] },
      isDescending: child.attributes.get('descending') === 'true',
    }));
}

export function childrenOf({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child) => child.name === name);
}

export function need(reader: TextReader, element: XmlElement, attribute: string): string {
  const value = element.attributes.get(attribute);
  if (value === undefined || value === '') throw reader.fault(`<${element.name}> needs the attribute ${attribute}`, element.at);
  return value;
}
