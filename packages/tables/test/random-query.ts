import fc from 'fast-check';
import type { ColumnPath, Condition, Literal, QueryExpand, QueryLink, TableQuery } from '../src/index.ts';

const name = fc.constantFrom('name', 'new_total', '_ownerid_value', 'statecode', 'createdon', 'primarycontactid');
const alias = fc.constantFrom('c', 'o1', 'team');
const path: fc.Arbitrary<ColumnPath> = fc
  .array(name, { minLength: 1, maxLength: 3 })
  .map((names) => ({ kind: 'path', alias: undefined, names }));
const text = fc.string({ unit: 'binary', maxLength: 12 }).map((value) => ({ kind: 'text' as const, value }));

const literal: fc.Arbitrary<Literal> = fc.oneof(
  fc.constant<Literal>({ kind: 'null' }),
  text,
  fc
    .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
    .map((value) => ({ kind: 'number' as const, value: String(value) })),
  fc.boolean().map((value) => ({ kind: 'boolean' as const, value })),
  fc.uuid().map((value) => ({ kind: 'guid' as const, value })),
  fc.constantFrom('2026-11-30', '2026-11-30T21:45:00Z', '2026-11-30T21:45:00.123+02:00').map((value) => ({ kind: 'date' as const, value })),
);

const operator: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    kind: fc.constant('operator' as const),
    operator: fc.constantFrom('today', 'last-month', 'eq-userid', 'last-seven-days'),
    path,
    values: fc.constant([]),
  }),
  fc.record({
    kind: fc.constant('operator' as const),
    operator: fc.constantFrom('last-x-days', 'olderthan-x-months', 'on-or-after', 'eq-or-under', 'not-under', 'above', 'in-fiscal-year'),
    path,
    values: fc.tuple(literal),
  }),
  fc.record({
    kind: fc.constant('operator' as const),
    operator: fc.constantFrom('between', 'not-between', 'in-or-after-fiscal-period-and-year'),
    path,
    values: fc.tuple(literal, literal),
  }),
  fc.record({
    kind: fc.constant('operator' as const),
    operator: fc.constantFrom('in', 'contain-values'),
    path,
    values: fc.array(literal, { minLength: 1, maxLength: 4 }),
  }),
);

/** Every condition that OData can write. */
export const odataCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      kind: fc.constant('compare' as const),
      operator: fc.constantFrom('eq' as const, 'ne' as const, 'gt' as const, 'ge' as const, 'lt' as const, 'le' as const),
      left: path,
      right: fc.oneof(path, literal),
    }),
    fc.record({
      kind: fc.constant('text' as const),
      operator: fc.constantFrom('contains' as const, 'startswith' as const, 'endswith' as const),
      path,
      value: text,
    }),
    operator,
    fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), items: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('not' as const), item: tie('condition') }),
    fc.record({ kind: fc.constantFrom('any' as const, 'all' as const), path, variable: fc.constant('x'), item: tie('condition') }),
    path.map((rows) => ({ kind: 'any' as const, path: rows, variable: '', item: undefined })),
  ),
})).condition;

export const expansion: fc.Arbitrary<QueryExpand> = fc.letrec<{ item: QueryExpand }>((tie) => ({
  item: fc.record({
    navigation: name,
    select: fc.option(fc.array(name, { minLength: 1, maxLength: 3 }), { nil: undefined }),
    filter: fc.option(odataCondition, { nil: undefined }),
    orderBy: fc.array(fc.record({ path, isDescending: fc.boolean() }), { maxLength: 2 }),
    top: fc.option(fc.nat(999), { nil: undefined }),
    expand: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('item'), { maxLength: 2 })),
  }),
})).item;

const fetchText: fc.Arbitrary<Literal> = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .map((value) => ({ kind: 'text' as const, value: value.trim() }));
const fetchPath: fc.Arbitrary<ColumnPath> = fc
  .tuple(fc.option(alias, { nil: undefined }), name)
  .map(([of, column]) => ({ kind: 'path', alias: of, names: [column] }));

const fetchCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    fc.record({
      kind: fc.constant('compare' as const),
      operator: fc.constantFrom('eq' as const, 'ne' as const, 'ge' as const),
      left: fetchPath,
      right: fc.oneof(fetchPath, fetchText),
    }),
    fc.record({
      kind: fc.constant('text' as const),
      operator: fc.constantFrom('startswith' as const, 'endswith' as const),
      path: fetchPath,
      value: fetchText,
    }),
    fc.record({
      kind: fc.constant('operator' as const),
      operator: fc.constantFrom('null', 'today'),
      path: fetchPath,
      values: fc.constant([]),
    }),
    fc.record({
      kind: fc.constant('operator' as const),
      operator: fc.constantFrom('like', 'last-x-days'),
      path: fetchPath,
      values: fc.tuple(fetchText),
    }),
    fc.record({
      kind: fc.constant('operator' as const),
      operator: fc.constantFrom('in', 'not-in'),
      path: fetchPath,
      values: fc.array(fetchText, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), items: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }) }),
  ),
})).condition;

const columns = fc.array(fc.record({ name, alias: fc.option(alias, { nil: undefined }) }), { maxLength: 2 });

const link: fc.Arbitrary<QueryLink> = fc.letrec<{ link: QueryLink }>((tie) => ({
  link: alias.chain((own) =>
    fc.record({
      kind: fc.constantFrom('inner' as const, 'outer' as const, 'matches' as const, 'matches-not' as const),
      table: fc.constantFrom('account', 'contact'),
      alias: fc.constant(own),
      from: name,
      to: name,
      select: fc.oneof(columns, fc.constant('all' as const)),
      filter: fc.option(fetchCondition, { nil: undefined }),
      orderBy: fc.array(
        name.map((column) => ({ path: { kind: 'path' as const, alias: own, names: [column] }, isDescending: true })),
        { maxLength: 1 },
      ),
      links: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('link'), { maxLength: 1 })),
    }),
  ),
})).link;

/** Every query that FetchXML can write, without aggregations. */
export const fetchQuery: fc.Arbitrary<TableQuery> = fc.record({
  expand: fc.constant([]),
  aggregation: fc.constant(undefined),
  table: fc.constantFrom('account', 'contact'),
  select: fc.option(fc.array(fc.record({ name, alias: fc.option(alias, { nil: undefined }) }), { minLength: 1, maxLength: 3 }), {
    nil: undefined,
  }),
  filter: fc.option(fetchCondition, { nil: undefined }),
  orderBy: fc.array(fc.record({ path: fetchPath, isDescending: fc.boolean() }), { maxLength: 2 }),
  links: fc.array(link, { maxLength: 2 }),
  isDistinct: fc.boolean(),
  top: fc.option(fc.nat(999), { nil: undefined }),
  pageSize: fc.option(fc.nat(999), { nil: undefined }),
  page: fc.option(
    fc.nat(99).map((number) => ({ kind: 'number' as const, number })),
    { nil: { kind: 'first' as const } },
  ),
  countsRows: fc.boolean(),
});
