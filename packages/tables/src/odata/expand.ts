import type { QueryExpand, QueryOrder } from '../query/table-query.ts';
import type { TextReader } from '../query/text-reader.ts';
import { FilterReader } from './filter.ts';
import { readNames, toPath } from './path.ts';

const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;

/** Reads the items of an `$expand`, each with options in parentheses that may expand further. */
export function readExpand(reader: TextReader): readonly QueryExpand[] {
  const items: QueryExpand[] = [];
  do {
    if (items.length > 0 && reader.isAtEnd) break;
    items.push(reader.nested(() => readItem(reader)));
  } while (reader.take(','));
  return items;
}

function readItem(reader: TextReader): QueryExpand {
  const navigation = reader.match(NAME);
  if (navigation === undefined) throw reader.fault('The name of a relationship is missing');
  const item = { navigation, select: undefined, filter: undefined, orderBy: [], top: undefined, expand: [] };
  if (!reader.take('(')) return item;
  return { ...item, ...readOptions(reader) };
}

function readOptions(reader: TextReader): Partial<QueryExpand> {
  const options: { -readonly [K in keyof QueryExpand]?: QueryExpand[K] } = {};
  while (!reader.take(')')) {
    const name = reader
      .match(/\$?[a-z]+\s*(?==)/iy)
      ?.trim()
      .toLowerCase();
    if (name === undefined) throw reader.fault('An option such as $select=… is missing');
    reader.need('=');
    Object.assign(options, readOption(reader, name));
    if (!reader.take(';') && reader.peek(/\)/y) === undefined) throw reader.fault("';' or ')' is missing");
  }
  return options;
}

function readOption(reader: TextReader, name: string): Partial<QueryExpand> {
  switch (name.replace('$', '')) {
    case 'select':
      return { select: readSelect(reader) };
    case 'filter':
      return { filter: new FilterReader(reader, new Map()).condition([]) };
    case 'orderby':
      return { orderBy: readOrderBy(reader) };
    case 'top':
      return { top: readTop(reader) };
    case 'expand':
      return { expand: readExpand(reader) };
    default:
      throw reader.fault(`The option ${name} cannot stand in an $expand`);
  }
}

/** Reads names with commas between them; `*` and nothing at all mean all columns. */
export function readSelect(reader: TextReader): readonly string[] | undefined {
  const names: string[] = [];
  let isAll = false;
  do {
    if (reader.take('*')) isAll = true;
    const name = reader.match(NAME);
    if (name !== undefined) names.push(name);
  } while (reader.take(','));
  return isAll || names.length === 0 ? undefined : names;
}

export function readOrderBy(reader: TextReader): readonly QueryOrder[] {
  const orders: QueryOrder[] = [];
  do {
    const names = readNames(reader);
    if (names === undefined) throw reader.fault('The name of a column is missing');
    const direction = reader.match(/(?:asc|desc)(?![A-Za-z0-9_])/iy)?.toLowerCase();
    orders.push({ path: toPath(names, []), isDescending: direction === 'desc' });
  } while (reader.take(','));
  return orders;
}

export function readTop(reader: TextReader): number {
  const digits = reader.match(/\d{1,9}(?![\w.])/y);
  if (digits === undefined) throw reader.fault('A whole number of rows is missing');
  return Number(digits);
}
