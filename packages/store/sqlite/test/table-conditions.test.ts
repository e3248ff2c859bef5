import { randomBytes } from 'node:crypto';
import { type AccountId, createIdSource } from '@tandem/kernel';
import { type Cell, type Condition, type Literal, matchesRow, queryOf } from '@tandem/tables';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAccountStore, createTableStore, openDatabase } from '../src/index.ts';

const OWNER = '01890000-0000-7000-8000-00000000000a' as AccountId;
const NOW = Date.UTC(2026, 10, 30, 12);
const DAY = 24 * 3_600_000;

/** Rows whose cells are few values, some of them empty, so that conditions often hold. */
const ROWS: readonly Readonly<Record<string, Cell>>[] = Array.from({ length: 40 }, (_, index) => ({
  subject: ['Alpha', 'ÄPFEL', 'beta_1%', null, ''][index % 5] ?? null,
  percentcomplete: [0, 50, 100, null][index % 4] ?? null,
  scheduledend: [NOW, NOW - 3 * DAY, NOW + 40 * DAY, null, NOW - 400 * DAY, NOW - DAY][index % 6] ?? null,
  prioritycode: [0, 1, 2, null][(index >> 2) % 4] ?? null,
}));

const path = (name: string) => ({ kind: 'path' as const, alias: undefined, names: [name] });
const text = (value: string): Literal => ({ kind: 'text', value });
const texts = fc.constantFrom('alpha', 'äpfel', 'BETA_1%', 'a', '%', '_', '').map(text);
const compare = fc.constantFrom('eq' as const, 'ne' as const, 'gt' as const, 'ge' as const, 'lt' as const, 'le' as const);

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    kind: fc.constant('compare' as const),
    operator: fc.constantFrom('eq' as const, 'ne' as const),
    left: fc.constant(path('subject')),
    right: fc.oneof(texts, fc.constant<Literal>({ kind: 'null' })),
  }),
  fc.record({
    kind: fc.constant('compare' as const),
    operator: compare,
    left: fc.constant(path('percentcomplete')),
    right: fc.constantFrom<Literal>({ kind: 'number', value: '50' }, { kind: 'null' }, text('0')),
  }),
  fc.record({
    kind: fc.constant('compare' as const),
    operator: compare,
    left: fc.constant<Literal>({ kind: 'number', value: '1' }),
    right: fc.constant(path('prioritycode')),
  }),
  fc.record({
    kind: fc.constant('compare' as const),
    operator: compare,
    left: fc.constant(path('percentcomplete')),
    right: fc.constant(path('prioritycode')),
  }),
  fc.record({
    kind: fc.constant('text' as const),
    operator: fc.constantFrom('contains' as const, 'startswith' as const, 'endswith' as const),
    path: fc.constant(path('subject')),
    value: texts,
  }),
  fc.record({
    kind: fc.constant('operator' as const),
    operator: fc.constantFrom('in', 'not-in'),
    path: fc.constant(path('subject')),
    values: fc.array(texts, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('operator' as const),
    operator: fc.constantFrom('between', 'not-between'),
    path: fc.constant(path('percentcomplete')),
    values: fc.constant([text('10'), text('100')]),
  }),
  fc.record({
    kind: fc.constant('operator' as const),
    operator: fc.constantFrom('last-x-days', 'olderthan-x-months', 'next-x-weeks', 'last-x-hours'),
    path: fc.constant(path('scheduledend')),
    values: fc.constantFrom([text('1')], [text('12')]),
  }),
  fc.record({
    kind: fc.constant('operator' as const),
    operator: fc.constantFrom('on', 'not-on', 'on-or-after', 'on-or-before'),
    path: fc.constant(path('scheduledend')),
    values: fc.constant([text('2026-11-30')]),
  }),
  fc.record({
    kind: fc.constant('operator' as const),
    operator: fc.constantFrom('today', 'yesterday', 'last-month', 'this-week', 'next-year', 'this-fiscal-period', 'null', 'not-null'),
    path: fc.constant(path('scheduledend')),
    values: fc.constant([]),
  }),
  fc.record({
    kind: fc.constant('operator' as const),
    operator: fc.constantFrom('in-fiscal-period', 'last-x-fiscal-periods', 'next-x-fiscal-years'),
    path: fc.constant(path('scheduledend')),
    values: fc.constantFrom([text('1')], [text('4')]),
  }),
  fc.record({
    kind: fc.constant('operator' as const),
    operator: fc.constantFrom('in-fiscal-period-and-year', 'in-or-before-fiscal-period-and-year', 'in-or-after-fiscal-period-and-year'),
    path: fc.constant(path('scheduledend')),
    values: fc.constant([text('4'), text('2026')]),
  }),
  fc.record({
    kind: fc.constant('operator' as const),
    operator: fc.constantFrom('eq-userid', 'ne-userid', 'eq-businessid', 'eq-useroruserhierarchy'),
    path: fc.constant(path('ownerid')),
    values: fc.constant([]),
  }),
);

const condition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), items: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('not' as const), item: tie('condition') }),
  ),
})).condition;

test('a condition means the same for a row that changed as in a query', async () => {
  const database = openDatabase(':memory:');
  const clock = { now: () => NOW };
  const account = {
    id: OWNER,
    email: 'a@example.org',
    name: 'Ada',
    role: 'maker' as const,
    passwordHash: null,
    workAccount: null,
    hasAttendedLicence: false,
    isDisabled: false,
    createdAt: 1,
  };
  await createAccountStore(database).add(account);
  const store = createTableStore(database, { clock, ids: createIdSource(clock, (length) => randomBytes(length)) });
  const rows = await Promise.all(
    ROWS.map((cells) => store.create({ accountId: OWNER, table: 'task', cells: new Map(Object.entries(cells)) })),
  );
  const holds = async (filter: Condition): Promise<void> => {
    const found = await store.query({ ...queryOf('task'), select: [], filter }, { accountId: OWNER });
    const matching = rows.filter((row) => matchesRow({ schema: store.schema(), row, now: NOW, accountId: OWNER }, filter));
    expect(found.rows.map(({ id }) => id).sort()).toEqual(matching.map(({ id }) => id).sort());
  };
  await fc.assert(fc.asyncProperty(condition, holds), { numRuns: 500 });
  database.close();
});
