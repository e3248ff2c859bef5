import type { ColumnPath, Condition } from '../query/condition.ts';
import type { AggregateFunction, QueryAggregate, QueryAggregation, QueryGroup } from '../query/table-query.ts';
import type { TextReader } from '../query/text-reader.ts';
import { FilterReader } from './filter.ts';
import { printPath, readNames, toPath } from './path.ts';

const FUNCTIONS: Readonly<Record<string, AggregateFunction>> = {
  sum: 'sum',
  average: 'avg',
  min: 'min',
  max: 'max',
  countdistinct: 'countdistinct',
};

export interface Apply {
  readonly filter: Condition | undefined;
  readonly aggregation: QueryAggregation;
}

/** Reads `$apply`: `filter(…)/groupby((a,b),aggregate(x with sum as total,$count as n))`, or `aggregate(…)` alone. */
export function readApply(reader: TextReader): Apply {
  let filter: Condition | undefined;
  if (reader.match(/filter\s*(?=\()/iy) !== undefined) {
    reader.need('(');
    filter = new FilterReader(reader, new Map()).condition([]);
    reader.need(')');
    reader.need('/');
  }
  if (reader.match(/aggregate\s*(?=\()/iy) !== undefined) {
    return { filter, aggregation: { groups: [], aggregates: readAggregates(reader), orderBy: [] } };
  }
  if (reader.match(/groupby\s*(?=\()/iy) === undefined) throw reader.fault('groupby(…) or aggregate(…) is missing');
  reader.need('(');
  const groups = readGroups(reader);
  const hasAggregates = reader.take(',');
  if (hasAggregates && reader.match(/aggregate\s*(?=\()/iy) === undefined) throw reader.fault('aggregate(…) is missing');
  const aggregates = hasAggregates ? readAggregates(reader) : [];
  reader.need(')');
  return { filter, aggregation: { groups, aggregates, orderBy: [] } };
}

function readGroups(reader: TextReader): readonly QueryGroup[] {
  reader.need('(');
  const groups: QueryGroup[] = [];
  do {
    const path = readPath(reader);
    groups.push({ path, alias: printPath(path), dateGrouping: undefined });
  } while (reader.take(','));
  reader.need(')');
  return groups;
}

function readAggregates(reader: TextReader): readonly QueryAggregate[] {
  reader.need('(');
  const aggregates: QueryAggregate[] = [];
  do aggregates.push(readAggregate(reader));
  while (reader.take(','));
  reader.need(')');
  return aggregates;
}

function readAggregate(reader: TextReader): QueryAggregate {
  const isCount = reader.take('$count');
  const path = isCount ? undefined : readPath(reader);
  const name = isCount ? undefined : readFunction(reader);
  if (reader.match(/as(?![A-Za-z0-9_])/iy) === undefined) throw reader.fault("'as' and a name for the result are missing");
  const alias = reader.match(/[A-Za-z_][A-Za-z0-9_]*/y);
  if (alias === undefined) throw reader.fault('A name for the result is missing');
  return { function: name ?? 'count', path, alias };
}

function readFunction(reader: TextReader): AggregateFunction {
  if (reader.match(/with(?![A-Za-z0-9_])/iy) === undefined) throw reader.fault("'with' and a function are missing");
  const name = reader.match(/[A-Za-z]+/y) ?? '';
  const found = FUNCTIONS[name.toLowerCase()];
  if (found === undefined) throw reader.fault(`The function ${name} cannot summarise; use sum, average, min, max or countdistinct`);
  return found;
}

function readPath(reader: TextReader): ColumnPath {
  const names = readNames(reader);
  if (names === undefined) throw reader.fault('The name of a column is missing');
  return toPath(names, []);
}
