import { areDeepEqual, compareNumbers } from '../values/equality.ts';
import { stringify } from '../values/text.ts';
import { array, bool, type Entry, entryOf, fail, isNumber, NULL, type ObjectValue, object, string, type Value } from '../values/value.ts';
import { arrayAt, at, eager, type FunctionGroup, placeAt, textAt } from './definition.ts';

function contains(args: readonly Value[]): boolean {
  const whole = at(args, 0);
  if (whole.kind === 'string') return whole.value.includes(textAt(args, 1));
  if (whole.kind === 'array') return whole.items.some((item) => areDeepEqual(item, at(args, 1)));
  return whole.kind === 'object' ? entryOf(whole, textAt(args, 1)) !== undefined : fail('expects a text, an array or an object');
}

function isEmpty(value: Value): boolean {
  switch (value.kind) {
    case 'null':
      return true;
    case 'string':
      return value.value === '';
    case 'array':
      return value.items.length === 0;
    case 'object':
      return value.entries.length === 0;
    default:
      return fail('expects a text, an array or an object');
  }
}

function edge(value: Value, index: 0 | -1): Value {
  if (value.kind === 'string') return string(value.value.at(index) ?? '');
  return value.kind === 'array' ? (value.items.at(index) ?? NULL) : fail('expects a text or an array');
}

function take(args: readonly Value[]): Value {
  const whole = at(args, 0);
  const count = countAt(args);
  if (whole.kind === 'string') return string(whole.value.slice(0, count));
  return whole.kind === 'array' ? array(whole.items.slice(0, count)) : fail('expects a text or an array');
}

function countAt(args: readonly Value[]): number {
  const count = placeAt(args, 1);
  return count < 0 ? fail('the count is negative') : count;
}

/** As a set that compares each item with those that it has taken. */
function distinct(items: readonly Value[]): readonly Value[] {
  const kept: Value[] = [];
  for (const item of items) if (!kept.some((other) => areDeepEqual(other, item))) kept.push(item);
  return kept;
}

/** All arguments as arrays, or all as objects. */
function combine(
  args: readonly Value[],
  arrays: (lists: readonly (readonly Value[])[]) => readonly Value[],
  objects: (objects: readonly ObjectValue[]) => readonly Entry[],
): Value {
  const lists = args.flatMap((arg) => (arg.kind === 'array' ? [arg.items] : []));
  if (lists.length === args.length) return array(arrays(lists));
  const holders = args.flatMap((arg) => (arg.kind === 'object' ? [arg] : []));
  return holders.length === args.length ? object(objects(holders)) : fail('expects arrays only or objects only');
}

function union(args: readonly Value[]): Value {
  return combine(
    args,
    (lists) => distinct(lists.flat()),
    (objects) => objects.slice(1).reduce((merged, next) => next.entries.reduce(put, merged), objects[0]?.entries ?? []),
  );
}

function put(entries: readonly Entry[], [key, value]: Entry): readonly Entry[] {
  const present = entryOf(object(entries), key)?.[0];
  if (present === undefined) return [...entries, [key, value]];
  return entries.map((entry): Entry => (entry[0] === present ? [present, value] : entry));
}

function intersection(args: readonly Value[]): Value {
  return combine(
    args,
    ([first = [], ...others]) => distinct(first.filter((item) => others.every((other) => other.some((one) => areDeepEqual(one, item))))),
    ([first, ...others]) => (first?.entries ?? []).filter(([key, item]) => others.every((other) => holds(other, key, item))),
  );
}

function holds(holder: ObjectValue, key: string, value: Value): boolean {
  const entry = entryOf(holder, key);
  return entry !== undefined && areDeepEqual(entry[1], value);
}

function sort(args: readonly Value[]): Value {
  const key = args.length > 1 ? textAt(args, 1) : undefined;
  const pairs = arrayAt(args, 0).items.map((item) => ({ item, by: key === undefined ? item : sortKey(item, key) }));
  return array(pairs.sort((left, right) => order(left.by, right.by)).map(({ item }) => item));
}

function sortKey(item: Value, key: string): Value {
  return item.kind === 'object' ? (entryOf(item, key)?.[1] ?? NULL) : fail('expects an array of objects');
}

function order(left: Value, right: Value): number {
  if (left.kind === 'null' || right.kind === 'null') return Number(left.kind !== 'null') - Number(right.kind !== 'null');
  if (left.kind === 'string' && right.kind === 'string') return left.value < right.value ? -1 : left.value > right.value ? 1 : 0;
  if (left.kind === 'bool' && right.kind === 'bool') return Number(left.value) - Number(right.value);
  return isNumber(left) && isNumber(right) ? compareNumbers(left, right) || 0 : fail('the items cannot be compared');
}

export const COLLECTION_FUNCTIONS: FunctionGroup = {
  contains: eager(2, 2, (args) => bool(contains(args))),
  empty: eager(1, 1, (args) => bool(isEmpty(at(args, 0)))),
  first: eager(1, 1, (args) => edge(at(args, 0), 0)),
  last: eager(1, 1, (args) => edge(at(args, 0), -1)),
  take: eager(2, 2, take),
  skip: eager(2, 2, (args) => array(arrayAt(args, 0).items.slice(countAt(args)))),
  join: eager(2, 2, (args) => {
    const separator = textAt(args, 1);
    return string(arrayAt(args, 0).items.map(stringify).join(separator));
  }),
  union: eager(2, Number.POSITIVE_INFINITY, union),
  intersection: eager(2, Number.POSITIVE_INFINITY, intersection),
  sort: eager(1, 2, sort),
  reverse: eager(1, 1, (args) => array(arrayAt(args, 0).items.toReversed())),
};
