import { type AccountId, isUuid } from '@tandem/kernel';
import {
  type Cell,
  type ColumnDefinition,
  ColumnKind,
  parseFetchXml,
  parseODataQuery,
  queryOf,
  type TableDefinition,
  type TableQuery,
} from '@tandem/tables';
import { describe, expect, test } from 'vitest';
import type { AccountRecord, AccountStore, TableStore } from '../src/index.ts';

interface TableStores {
  readonly accounts: AccountStore;
  readonly tables: TableStore;
}

const OTHER = '01890000-0000-7000-8000-0000000000ff';
const MISSING = '01890000-0000-7000-8000-0000000000ee';

const column = (logicalName: string, kind: ColumnKind, more: Partial<ColumnDefinition> = {}): ColumnDefinition => ({
  logicalName,
  schemaName: logicalName,
  displayName: logicalName,
  kind,
  ...more,
});

/** A table with a column of every kind. */
const PROJECT: TableDefinition = {
  logicalName: 'new_project',
  schemaName: 'new_Project',
  entitySetName: 'new_projects',
  displayName: 'Project',
  displayCollectionName: 'Projects',
  ownership: 'user',
  primaryIdColumn: 'new_projectid',
  primaryNameColumn: 'new_name',
  keys: [{ name: 'new_bycode', columns: ['new_code'] }],
  columns: [
    column('new_name', ColumnKind.string),
    column('new_code', ColumnKind.string),
    column('new_number', ColumnKind.string, { autoNumberFormat: 'P-{SEQNUM:3}' }),
    column('new_count', ColumnKind.integer),
    column('new_big', ColumnKind.bigint),
    column('new_price', ColumnKind.money, { precision: 2 }),
    column('new_done', ColumnKind.boolean),
    column('new_due', ColumnKind.dateTime, { dateBehaviour: 'date-only' }),
    column('new_tags', ColumnKind.choices, {
      options: [
        { value: 1, label: 'Red' },
        { value: 2, label: 'Blue' },
        { value: 12, label: 'Green' },
      ],
    }),
    column('new_file', ColumnKind.file, { maxLength: 1 }),
    column('new_parent', ColumnKind.lookup, { targets: ['new_project'] }),
    column('new_client', ColumnKind.customer, { targets: ['account', 'contact'] }),
  ],
};

const lookup = (referencingColumn: string, referencedTable: string, more: { onDelete?: 'cascade' | 'restrict' } = {}) => ({
  kind: 'one-to-many' as const,
  schemaName: `${referencingColumn}_${referencedTable}`,
  referencingTable: 'new_project',
  referencingColumn,
  referencedTable,
  lookupNavigation: referencedTable === 'new_project' ? 'new_Parent' : `${referencingColumn}_${referencedTable}`,
  collectionNavigation: `projects_of_${referencingColumn}_${referencedTable}`,
  onDelete: more.onDelete ?? ('remove-link' as const),
});

const RELATIONSHIPS = [
  lookup('new_parent', 'new_project', { onDelete: 'cascade' }),
  lookup('new_client', 'account', { onDelete: 'restrict' }),
  lookup('new_client', 'contact'),
  {
    kind: 'many-to-many' as const,
    schemaName: 'new_project_contact',
    intersectTable: 'new_project_contact',
    first: { table: 'new_project', navigation: 'new_helpers', intersectColumn: 'new_projectid' },
    second: { table: 'contact', navigation: 'new_helped', intersectColumn: 'contactid' },
  },
];

export function describeTables(make: () => TableStores, owner: AccountRecord): void {
  const by = { accountId: owner.id };
  const open = async (): Promise<TableStore> => {
    const { accounts, tables } = make();
    await accounts.add(owner);
    await tables.define({ tables: [PROJECT], relationships: RELATIONSHIPS });
    return tables;
  };
  const add = async (store: TableStore, table: string, cells: Record<string, Cell>): Promise<string> =>
    (await store.create({ ...by, table, cells: new Map(Object.entries(cells)) })).id;
  const project = (store: TableStore, cells: Record<string, Cell>): Promise<string> => add(store, 'new_project', cells);
  const ask = (store: TableStore, query: TableQuery) => store.query(query, by);
  const filtered = async (store: TableStore, filter: string, table = 'new_projects'): Promise<readonly Cell[]> => {
    const query = parseODataQuery(table, { filter, orderBy: 'new_name' });
    if (!query.ok) throw new Error(query.error.message);
    return (await ask(store, query.value)).rows.map(({ cells }) => cells.get('new_name') ?? null);
  };
  const fetched = async (store: TableStore, text: string) => {
    const query = parseFetchXml(text);
    if (!query.ok) throw new Error(query.error.message);
    return (await ask(store, query.value)).rows;
  };

  describe('definitions of tables', () => {
    test('give system columns, and are found by both names in any case', async () => {
      const schema = (await open()).schema();
      const table = schema.find('NEW_Projects');
      expect(table).toBe(schema.find('new_project'));
      expect(table?.columns.map(({ logicalName }) => logicalName)).toEqual(
        expect.arrayContaining(['createdon', 'ownerid', 'statecode', 'new_due']),
      );
      expect(schema.find('account')?.isStandard).toBe(true);
    });

    test('take more columns later and keep the rows', async () => {
      const store = await open();
      const id = await project(store, { new_name: 'a' });
      await store.define({ tables: [{ ...PROJECT, keys: [], columns: [column('new_more', ColumnKind.integer, { isIndexed: true })] }] });
      await store.update({ ...by, row: { table: 'new_project', id }, cells: new Map([['new_more', 3]]), mode: 'update-only' });
      expect((await store.get({ table: 'new_project', id }, undefined, by))?.cells.get('new_more')).toBe(3);
      expect(store.schema().find('new_project')?.keys).toHaveLength(1);
    });

    test.each<[string, Partial<TableDefinition>]>([
      ['a column of another kind', { columns: [column('new_count', ColumnKind.string)] }],
      ['a lookup without a relationship', { columns: [column('new_other', ColumnKind.lookup, { targets: ['account'] })] }],
      ['a name that is no name', { columns: [column('drop table', ColumnKind.string)] }],
      ['a key of a column that is not there', { keys: [{ name: 'new_k', columns: ['new_missing'] }] }],
      ['the name of another table', { entitySetName: 'accounts' }],
    ])('refuse %s', async (_what, change) => {
      const store = await open();
      const before = store.schema();
      await expect(store.define({ tables: [{ ...PROJECT, ...change }] })).rejects.toMatchObject({ code: 'TableDefinitionInvalid' });
      expect(store.schema()).toEqual(before);
    });

    test('go, with what hangs on them', async () => {
      const store = await open();
      await project(store, { new_name: 'a' });
      await store.removeColumn('new_project', 'new_count');
      await store.removeRelationship('new_client_contact');
      await store.removeRelationship('new_project_contact');
      expect(store.schema().find('new_project_contact')).toBeUndefined();
      await store.removeTable('new_projects');
      expect(store.schema().find('new_project')).toBeUndefined();
      expect(store.schema().relationships.some(({ schemaName }) => schemaName.includes('new_project'))).toBe(false);
    });

    test('lose a key, which then neither finds rows nor keeps its column', async () => {
      const store = await open();
      const code = new Map([['new_code', 'x']]);
      await store.create({ ...by, table: 'new_project', cells: code });
      await store.removeKey('new_projects', 'NEW_byCode');
      expect(store.schema().find('new_project')?.keys).toEqual([]);
      await store.create({ ...by, table: 'new_project', cells: code });
      await expect(store.get({ table: 'new_project', key: code }, undefined, by)).rejects.toMatchObject({ code: '0x80060888' });
      for (const key of ['new_bycode', 'nothing'])
        await expect(store.removeKey('new_project', key)).rejects.toMatchObject({ code: 'KeyNotFound', status: 404 });
      await expect(store.removeKey('nothing', 'new_bycode')).rejects.toMatchObject({ code: 'TableNotFound' });
      await store.removeColumn('new_project', 'new_code');
    });

    test('stay when they are needed', async () => {
      const store = await open();
      const refused = (code: string) => ({ code, fix: expect.any(String) });
      await expect(store.removeTable('account')).rejects.toMatchObject(refused('TableIsStandard'));
      await expect(store.removeTable('nothing')).rejects.toMatchObject(refused('TableNotFound'));
      await expect(store.removeColumn('new_project', 'new_code')).rejects.toMatchObject(refused('ColumnIsNeeded'));
      await expect(store.removeColumn('new_project', 'new_nothing')).rejects.toMatchObject(refused('ColumnNotFound'));
      await expect(store.removeRelationship('nothing')).rejects.toMatchObject(refused('RelationshipNotFound'));
      await expect(store.removeRelationship('teammembership_association')).rejects.toMatchObject(refused('TableIsStandard'));
      const extra: TableDefinition = {
        ...PROJECT,
        logicalName: 'new_part',
        schemaName: 'new_part',
        entitySetName: 'new_parts',
        primaryIdColumn: 'new_partid',
        keys: [],
        columns: [column('new_name', ColumnKind.string), column('new_of', ColumnKind.lookup, { targets: ['new_project'] })],
      };
      await store.define({ tables: [extra], relationships: [{ ...lookup('new_of', 'new_project'), referencingTable: 'new_part' }] });
      await expect(store.removeTable('new_project')).rejects.toMatchObject(refused('TableInUse'));
    });
  });

  describe('rows', () => {
    test('keep each kind of value', async () => {
      const store = await open();
      const client = await add(store, 'account', { name: 'Contoso' });
      const given: Record<string, Cell> = {
        new_name: 'Größe "x"',
        new_count: -5,
        new_big: 2n ** 62n + 1n,
        new_price: 12.34,
        new_done: false,
        new_due: Date.UTC(2026, 10, 30),
        new_tags: [1, 12],
        new_client: { table: 'account', id: client },
      };
      const row = await store.get({ table: 'new_project', id: await project(store, given) }, undefined, by);
      expect(Object.fromEntries(row?.cells ?? [])).toMatchObject(given);
      expect(row?.names.get('new_client')).toBe('Contoso');
      expect(row?.names.get('ownerid')).toBe(owner.name);
    });

    test('get an id, an owner, a state, stamps, numbers and a version', async () => {
      const store = await open();
      const first = await store.create({ ...by, table: 'new_project', cells: new Map() });
      const second = await store.create({ ...by, table: 'new_project', cells: new Map([['statuscode', 2]]) });
      expect(isUuid(first.id)).toBe(true);
      expect([first, second].map(({ cells }) => [cells.get('new_number'), cells.get('statecode'), cells.get('statuscode')])).toEqual([
        ['P-001', 0, 1],
        ['P-002', 1, 2],
      ]);
      expect(first.cells.get('ownerid')).toEqual({ table: 'systemuser', id: owner.id });
      expect(second.version).toBeGreaterThan(first.version);
    });

    test('change, and name what does not fit', async () => {
      const store = await open();
      const id = await project(store, { new_name: 'a', new_code: 'x' });
      const row = { table: 'new_project', id };
      const { row: changed, wasCreated } = await store.update({ ...by, row, cells: new Map([['statecode', 1]]), mode: 'upsert' });
      expect([wasCreated, changed.cells.get('statuscode'), changed.cells.get('new_name')]).toEqual([false, 2, 'a']);
      const write = (cells: Record<string, Cell>, more: object = {}) =>
        store.update({ ...by, row, cells: new Map(Object.entries(cells)), mode: 'update-only', ...more });
      await expect(write({ statecode: 0, statuscode: 2 })).rejects.toMatchObject({ code: '0x8004431a', status: 400 });
      await expect(write({}, { ifVersion: 1 })).rejects.toMatchObject({ code: '0x80060882', status: 412 });
      await expect(write({}, { mode: 'create-only' })).rejects.toMatchObject({ code: '0x80040237', status: 412 });
      await expect(write({}, { row: { table: 'new_project', id: MISSING } })).rejects.toMatchObject({ code: '0x80040217', status: 404 });
      await expect(write({}, { row: { table: 'nothing', id } })).rejects.toMatchObject({
        code: '0x8006088a',
        status: 404,
        fix: expect.stringContaining('portal'),
      });
      await expect(write({ new_parent: { table: 'new_project', id: MISSING } })).rejects.toMatchObject({ code: '0x80040217' });
      await expect(project(store, { new_code: 'X' })).rejects.toMatchObject({ code: '0x80060892', status: 412 });
      await expect(add(store, 'systemuser', {})).rejects.toMatchObject({ code: '0x80040800', status: 400 });
      await expect(store.create({ ...by, table: 'new_project', id: 'x', cells: new Map() })).rejects.toMatchObject({ code: '0x80048d19' });
      await expect(store.create({ ...by, table: 'new_project', id, cells: new Map() })).rejects.toMatchObject({ code: '0x80040237' });
      await expect(write({ new_name: 'x'.repeat(5_000_000) })).rejects.toMatchObject({ code: '0x80048d06', status: 413 });
    });

    test('are found and made by an alternate key', async () => {
      const store = await open();
      const row = { table: 'new_project', key: new Map([['new_code', 'k1']]) };
      const make = (name: string) => store.update({ ...by, row, cells: new Map([['new_name', name]]), mode: 'upsert' });
      expect([(await make('a')).wasCreated, (await make('b')).wasCreated]).toEqual([true, false]);
      expect((await store.get(row, undefined, by))?.cells.get('new_name')).toBe('b');
      await expect(store.remove({ ...by, row: { ...row, key: new Map([['new_code', 'k2']]) } })).rejects.toMatchObject({
        code: '0x80060891',
        status: 404,
      });
      await expect(store.remove({ ...by, row: { ...row, key: new Map([['new_name', 'b']]) } })).rejects.toMatchObject({
        code: '0x80060888',
      });
    });

    test('take with them what cascades, let go what does not, and stay when that is restricted', async () => {
      const store = await open();
      const account = await add(store, 'account', { name: 'c' });
      const parent = await project(store, { new_name: 'parent' });
      await project(store, {
        new_name: 'child',
        new_parent: { table: 'new_project', id: parent },
        new_client: { table: 'account', id: account },
      });
      await expect(store.remove({ ...by, row: { table: 'account', id: account } })).rejects.toMatchObject({
        code: '0x80040227',
        status: 400,
      });
      await store.remove({ ...by, row: { table: 'new_project', id: parent } });
      expect(await store.count('new_projects', by)).toBe(0);
      await store.remove({ ...by, row: { table: 'account', id: account } });
    });

    test('that point at each other go together', async () => {
      const store = await open();
      const first = await project(store, { new_name: 'a' });
      const second = await project(store, { new_parent: { table: 'new_project', id: first } });
      await store.update({
        ...by,
        row: { table: 'new_project', id: first },
        cells: new Map([['new_parent', { table: 'new_project', id: second }]]),
        mode: 'update-only',
      });
      await store.remove({ ...by, row: { table: 'new_project', id: first } });
      expect(await store.count('new_project', by)).toBe(0);
    });

    test('are joined and parted', async () => {
      const store = await open();
      const row = { table: 'new_project', id: await project(store, { new_name: 'a' }) };
      const other = { table: 'contact', id: await add(store, 'contact', { firstname: 'Ada', lastname: 'B' }) };
      for (const navigation of ['new_helpers', 'new_project_contact']) await store.associate({ ...by, row, navigation, other });
      expect(await filtered(store, "new_helpers/any(h:h/fullname eq 'ada b')")).toEqual(['a']);
      await store.disassociate({ ...by, row, navigation: 'new_helpers', other });
      expect(await filtered(store, 'new_helpers/any()')).toEqual([]);
      await store.associate({ ...by, row: other, navigation: 'projects_of_new_client_contact', other: row });
      expect(await filtered(store, "new_client_contact/fullname eq 'Ada B'")).toEqual(['a']);
      await store.disassociate({ ...by, row, navigation: 'new_client_contact', other: undefined });
      expect(await filtered(store, 'new_client ne null')).toEqual([]);
      await expect(store.associate({ ...by, row, navigation: 'nothing', other })).rejects.toMatchObject({ code: '0x80060888' });
      await expect(store.associate({ ...by, row, navigation: 'new_helpers', other: row })).rejects.toMatchObject({ code: '0x80060888' });
    });

    test('are written together, each with its own entry of the log', async () => {
      const store = await open();
      const after = await store.lastChange();
      const [parent, client] = [store.newRowId(), store.newRowId()];
      const made = (cells: Record<string, Cell>, id?: string) =>
        ({ kind: 'create', table: 'new_project', id, cells: new Map(Object.entries(cells)) }) as const;
      const outcomes = await store.writeAll(
        [
          made({ new_name: 'above' }, parent.toUpperCase()),
          made({ new_name: 'below', new_parent: { table: 'new_project', id: parent } }),
          { kind: 'create', table: 'contact', id: client, cells: new Map([['lastname', 'Byron']]) },
          { kind: 'update', row: { table: 'new_project', id: parent }, cells: new Map([['new_count', 7]]), mode: 'update-only' },
          {
            kind: 'associate',
            row: { table: 'new_project', id: parent },
            navigation: 'new_helpers',
            other: { table: 'contact', id: client },
          },
          { kind: 'remove', row: { table: 'contact', id: client } },
        ],
        by,
      );
      expect(outcomes.map(({ row, wasCreated }) => [row?.cells.get('new_number'), wasCreated])).toEqual([
        ['P-001', true],
        ['P-002', true],
        [undefined, true],
        ['P-001', false],
        [undefined, false],
        [undefined, false],
      ]);
      expect(outcomes[1]?.row?.names.get('new_parent')).toBe('above');
      const kinds = ['Create', 'Update', 'Delete'] as const;
      const log = await store.changes({ after, table: 'new_project', kinds, limit: 10 });
      expect(log.entries.map(({ kind, row }) => [kind, row.cells.get('new_name'), row.cells.get('new_count')])).toEqual([
        ['Create', 'above', null],
        ['Create', 'below', null],
        ['Update', 'above', 7],
      ]);
    });

    test('are not written together when one of them is refused', async () => {
      const store = await open();
      const [before, id] = [await store.lastChange(), store.newRowId()];
      const made = { kind: 'create', table: 'new_project', cells: new Map([['new_code', 'x']]) } as const;
      const removal = { kind: 'remove', row: { table: 'new_project', id: MISSING } } as const;
      await expect(store.writeAll([made, removal], by)).rejects.toMatchObject({ code: '0x80040217' });
      await expect(store.writeAll([made, made], by)).rejects.toMatchObject({ code: '0x80060892' });
      await expect(
        store.writeAll(
          [
            { ...made, id },
            { ...made, id, cells: new Map() },
          ],
          by,
        ),
      ).rejects.toMatchObject({ code: '0x80040237' });
      await expect(store.writeAll([made, { ...made, id: 'seven', cells: new Map() }], by)).rejects.toMatchObject({ code: '0x80048d19' });
      expect([await store.count('new_project', by), await store.lastChange()]).toEqual([0, before]);
      expect(await store.writeAll([], by)).toEqual([]);
    });

    test('hold files', async () => {
      const store = await open();
      const row = { table: 'new_project', id: await project(store, { new_name: 'a' }) };
      const address = { row, column: 'new_file' };
      const file = { name: 'a.txt', contentType: 'text/plain', bytes: new Uint8Array([1, 2]) };
      await store.setContent({ ...by, ...address }, file);
      expect(await store.content(address)).toEqual(file);
      expect((await store.get(row, undefined, by))?.names.get('new_file')).toBe('a.txt');
      await expect(store.setContent({ ...by, ...address }, { ...file, bytes: new Uint8Array(1025) })).rejects.toMatchObject({
        status: 413,
      });
      await expect(store.content({ row, column: 'new_name' })).rejects.toMatchObject({ code: '0x80048d19' });
      await store.setContent({ ...by, ...address }, undefined);
      expect(await store.content(address)).toBeUndefined();
    });
  });

  describe('queries', () => {
    const filled = async (): Promise<TableStore> => {
      const store = await open();
      const account = await add(store, 'account', { name: 'Contoso' });
      await project(store, {
        new_name: 'alpha',
        new_count: 1,
        new_price: 1.5,
        new_done: true,
        new_tags: [1, 2],
        new_due: Date.UTC(2020, 0, 5),
        new_client: { table: 'account', id: account },
      });
      await project(store, { new_name: 'Beta', new_count: 2, new_price: 2.25, new_tags: [12], new_due: Date.UTC(2020, 1, 6) });
      await project(store, { new_name: 'Über_50%', new_count: 3 });
      await project(store, { new_count: 3 });
      return store;
    };

    test.each<[string, readonly (string | null)[]]>([
      ["new_name eq 'ALPHA'", ['alpha']],
      ["new_name eq 'über_50%'", ['Über_50%']],
      ["new_name ne 'alpha'", [null, 'Beta', 'Über_50%']],
      ["not (new_name eq 'alpha')", [null, 'Beta', 'Über_50%']],
      ['new_name eq null', [null]],
      ["contains(new_name,'ÜBER')", ['Über_50%']],
      ["contains(new_name,'_')", ['Über_50%']],
      ["endswith(new_name,'a')", ['alpha', 'Beta']],
      ["startswith(new_name,'%')", []],
      ['new_count ge 2 and new_count lt 3', ['Beta']],
      ["new_count eq '2'", ['Beta']],
      ['2 lt new_count', [null, 'Über_50%']],
      ['new_price eq 2.25', ['Beta']],
      ['new_done eq true', ['alpha']],
      ['new_due eq 2020-01-05', ['alpha']],
      ["new_due ge '2020-02-01'", ['Beta']],
      ['new_count eq new_big', []],
      ['_new_client_value eq null and new_due ne null', ['Beta']],
      ["new_client_account/name eq 'contoso'", ['alpha']],
      ["new_parent/new_parent/new_name eq 'a'", []],
      ["Microsoft.Dynamics.CRM.ContainValues(PropertyName='new_tags',PropertyValues=['2','12'])", ['alpha', 'Beta']],
      ["Microsoft.Dynamics.CRM.In(PropertyName='new_count',PropertyValues=['1','2'])", ['alpha', 'Beta']],
      ["Microsoft.Dynamics.CRM.In(PropertyName='new_name',PropertyValues=['ÜBER_50%','BETA'])", ['Beta', 'Über_50%']],
      ["Microsoft.Dynamics.CRM.NotIn(PropertyName='new_name',PropertyValues=['alpha'])", [null, 'Beta', 'Über_50%']],
      ["Microsoft.Dynamics.CRM.Between(PropertyName='new_count',PropertyValues=['1','2'])", ['alpha', 'Beta']],
      ["Microsoft.Dynamics.CRM.On(PropertyName='new_due',PropertyValue='2020-01-05')", ['alpha']],
      ["Microsoft.Dynamics.CRM.OlderThanXYears(PropertyName='new_due',PropertyValue=1)", ['alpha', 'Beta']],
      ["Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=1)", [null, 'alpha', 'Beta', 'Über_50%']],
      ["Microsoft.Dynamics.CRM.EqualUserId(PropertyName='ownerid')", [null, 'alpha', 'Beta', 'Über_50%']],
      ["Microsoft.Dynamics.CRM.EqualUserTeams(PropertyName='ownerid')", []],
    ])('%s', async (filter, names) => expect(await filtered(await filled(), filter)).toEqual(names));

    test('find what stands above and below a row, also where rows stand above themselves', async () => {
      const store = await open();
      const ids = new Map<string, string>();
      const family = [['root'], ['child', 'root'], ['grandchild', 'child'], ['other'], ['ring 1'], ['ring 2', 'ring 1']];
      for (const [name = '', parent] of family) {
        const above = parent === undefined ? null : { table: 'new_project', id: ids.get(parent) ?? '' };
        ids.set(name, await project(store, { new_name: name, new_parent: above }));
      }
      const idOf = (name: string): string => ids.get(name) ?? '';
      const ring = new Map([['new_parent', { table: 'new_project', id: idOf('ring 2') }]]);
      await store.update({ ...by, row: { table: 'new_project', id: idOf('ring 1') }, cells: ring, mode: 'update-only' });
      const found = (name: string, of: string, property = 'new_projectid') =>
        filtered(store, `Microsoft.Dynamics.CRM.${name}(PropertyName='${property}',PropertyValue='${idOf(of)}')`);
      expect(await found('Under', 'root')).toEqual(['child', 'grandchild']);
      expect(await found('UnderOrEqual', 'child')).toEqual(['child', 'grandchild']);
      expect(await found('NotUnder', 'root')).toEqual(['other', 'ring 1', 'ring 2', 'root']);
      expect(await found('Above', 'grandchild')).toEqual(['child', 'root']);
      expect(await found('AboveOrEqual', 'grandchild')).toEqual(['child', 'grandchild', 'root']);
      expect(await found('Under', 'other')).toEqual([]);
      expect(await found('Under', 'ring 1')).toEqual(['ring 2']);
      expect(await found('UnderOrEqual', 'root', 'new_parent')).toEqual(['child', 'grandchild']);
      const fetch = (attribute: string, value: string): string =>
        `<fetch><entity name="new_project"><filter><condition attribute="${attribute}" operator="under" value="${value}"/></filter></entity></fetch>`;
      expect(await fetched(store, fetch('new_projectid', idOf('child')))).toMatchObject([{ id: idOf('grandchild') }]);
      const refused = (what: Promise<unknown>) => expect(what).rejects.toMatchObject({ code: '0x80060888', fix: expect.any(String) });
      await refused(fetched(store, fetch('new_name', idOf('root'))));
      await refused(fetched(store, fetch('new_projectid', 'seven')));
      await refused(fetched(store, fetch('ownerid', idOf('root'))));
    });

    test.each<[string, readonly (string | null)[]]>([
      ["InFiscalYear(PropertyName='new_due',PropertyValue=2020)", ['alpha', 'Beta']],
      ["InFiscalPeriod(PropertyName='new_due',PropertyValue=1)", ['alpha', 'Beta']],
      ["InFiscalPeriod(PropertyName='new_due',PropertyValue=2)", []],
      ["InFiscalPeriodAndYear(PropertyName='new_due',PropertyValue1=1,PropertyValue2=2020)", ['alpha', 'Beta']],
      ["InOrAfterFiscalPeriodAndYear(PropertyName='new_due',PropertyValue1=1,PropertyValue2=2020)", ['alpha', 'Beta']],
      ["InOrBeforeFiscalPeriodAndYear(PropertyName='new_due',PropertyValue1=4,PropertyValue2=2019)", []],
      ["LastXFiscalYears(PropertyName='new_due',PropertyValue=999)", ['alpha', 'Beta']],
      ["NextXFiscalPeriods(PropertyName='new_due',PropertyValue=4)", []],
      ["EqualUserOrUserHierarchyAndTeams(PropertyName='ownerid')", [null, 'alpha', 'Beta', 'Über_50%']],
    ])('Microsoft.Dynamics.CRM.%s', async (filter, names) => {
      expect(await filtered(await filled(), `Microsoft.Dynamics.CRM.${filter}`)).toEqual(names);
    });

    test('of fiscal years and periods say which numbers there are', async () => {
      const store = await open();
      for (const filter of [
        "InFiscalPeriod(PropertyName='new_due',PropertyValue=5)",
        "LastXFiscalYears(PropertyName='new_due',PropertyValue='x')",
      ])
        await expect(filtered(store, `Microsoft.Dynamics.CRM.${filter}`)).rejects.toMatchObject({
          code: '0x80060888',
          message: expect.stringContaining('periods from 1 to 4'),
        });
    });

    test('of collections ask for any and all rows', async () => {
      const store = await filled();
      const names = async (filter: string) => {
        const query = parseODataQuery('accounts', { filter });
        return query.ok ? (await ask(store, query.value)).rows.length : -1;
      };
      expect(await names('projects_of_new_client_account/any(p:p/new_count eq 1)')).toBe(1);
      expect(await names('projects_of_new_client_account/any(p:p/new_count eq 9)')).toBe(0);
      expect(await names('projects_of_new_client_account/all(p:p/new_count eq 1)')).toBe(1);
    });

    test.each([
      ['nothing eq 1', 'nothing'],
      ['nothing/name eq 1', 'nothing'],
      ["new_count eq 'many'", 'whole number'],
      ['new_due eq 2020-02-30', 'a date'],
      ["_ownerid_value eq 'x'", 'GUID'],
      ["new_parent/any(p:p/new_name eq 'a')", 'one row'],
      ["projects_of_new_parent_new_project/new_name eq 'a'", 'many rows'],
      ["Microsoft.Dynamics.CRM.Today(PropertyName='new_name')", 'needs a date'],
      ["Microsoft.Dynamics.CRM.LastXDays(PropertyName='new_due',PropertyValue='x')", 'whole number'],
      ["Microsoft.Dynamics.CRM.ContainValues(PropertyName='new_count',PropertyValues=['1'])", 'single value'],
    ])('%s is refused', async (filter, message) => {
      await expect(filtered(await open(), filter)).rejects.toMatchObject({
        code: '0x80060888',
        status: 400,
        message: expect.stringContaining(message),
      });
    });

    test('give each row once, page by page, in every order', async () => {
      const store = await open();
      for (let index = 0; index < 25; index++)
        await project(store, { new_name: index % 4 === 0 ? null : `n${index % 3}`, new_count: index % 2 });
      for (const orderBy of ['', 'new_name desc,new_count', 'new_count desc,new_name', 'createdon desc']) {
        const query = parseODataQuery('new_project', { orderBy, pageSize: 4, countsRows: true });
        if (!query.ok) throw new Error('no query');
        const all = (await ask(store, { ...query.value, pageSize: 5000 })).rows.map(({ id }) => id);
        const seen: string[] = [];
        let page = await ask(store, query.value);
        expect(page.count).toBe(25);
        for (;;) {
          seen.push(...page.rows.map(({ id }) => id));
          if (page.nextToken === undefined) break;
          page = await ask(store, { ...query.value, page: { kind: 'token', token: page.nextToken } });
        }
        expect(seen).toEqual(all);
        expect(new Set(seen).size).toBe(25);
      }
      await expect(ask(store, { ...queryOf('new_project'), page: { kind: 'token', token: 'x' } })).rejects.toMatchObject({
        code: '0x80060891',
      });
      expect((await ask(store, { ...queryOf('new_project'), top: 3 })).nextToken).toBeUndefined();
    });

    test('expand one row and many', async () => {
      const store = await filled();
      const query = parseODataQuery('accounts', {
        select: 'name',
        expand:
          'projects_of_new_client_account($select=new_name;$filter=new_count eq 1;$top=1;$expand=owninguser($select=fullname)),createdby',
      });
      if (!query.ok) throw new Error('no query');
      const [row] = (await ask(store, query.value)).rows;
      expect([...(row?.cells.keys() ?? [])]).toEqual(['accountid', 'name']);
      expect(row?.expanded.get('projects_of_new_client_account')).toMatchObject([
        { expanded: new Map([['owninguser', expect.objectContaining({ id: owner.id })]]) },
      ]);
      expect(row?.expanded.get('createdby')).toMatchObject({ table: 'systemuser' });
      await expect(
        ask(store, {
          ...query.value,
          expand: [{ navigation: 'nothing', select: undefined, filter: undefined, orderBy: [], top: undefined, expand: [] }],
        }),
      ).rejects.toMatchObject({ code: '0x80060888' });
    });

    test('join tables, as FetchXML writes them', async () => {
      const store = await filled();
      const join = (type: string) => `<fetch><entity name="new_project"><attribute name="new_name" alias="n"/><order attribute="new_name"/>
        <link-entity name="account" from="accountid" to="new_client" alias="a" link-type="${type}"><attribute name="name"/></link-entity></entity></fetch>`;
      expect((await fetched(store, join('inner'))).map(({ aliased }) => [aliased.get('n')?.value, aliased.get('a.name')?.value])).toEqual([
        ['alpha', 'Contoso'],
      ]);
      expect(await fetched(store, join('outer'))).toHaveLength(4);
      expect(await fetched(store, join('any'))).toHaveLength(1);
      expect(await fetched(store, join('not any'))).toHaveLength(3);
      expect(
        await fetched(store, '<fetch distinct="true"><entity name="new_project"><attribute name="statecode"/></entity></fetch>'),
      ).toMatchObject([{ id: '' }]);
      const paged =
        '<fetch count="3" page="2"><entity name="new_project"><filter type="or"><condition attribute="new_name" operator="like" value="%a"/><condition attribute="new_name" operator="not-null"/><condition attribute="new_name" operator="null"/></filter></entity></fetch>';
      expect(await fetched(store, paged)).toHaveLength(1);
    });

    test('summarise', async () => {
      const store = await filled();
      const values = async (query: ReturnType<typeof parseFetchXml>) =>
        query.ok
          ? (await ask(store, query.value)).rows.map(({ aliased }) =>
              Object.fromEntries([...aliased].map(([name, { value }]) => [name, value])),
            )
          : query.error;
      expect(
        await values(
          parseODataQuery('new_projects', {
            apply: 'groupby((new_count),aggregate($count as n,new_price with sum as p))',
            orderBy: 'new_count desc',
          }),
        ),
      ).toEqual([
        { new_count: 3, n: 2, p: null },
        { new_count: 2, n: 1, p: 2.25 },
        { new_count: 1, n: 1, p: 1.5 },
      ]);
      const months =
        '<fetch aggregate="true"><entity name="new_project"><attribute name="new_due" groupby="true" dategrouping="month" alias="m"/><attribute name="new_count" aggregate="avg" alias="a"/><filter><condition attribute="new_due" operator="not-null"/></filter><order alias="m"/></entity></fetch>';
      expect(await values(parseFetchXml(months))).toEqual([
        { m: 1, a: 1 },
        { m: 2, a: 2 },
      ]);
      await expect(values(parseODataQuery('new_projects', { apply: 'aggregate(new_name with sum as s)' }))).rejects.toMatchObject({
        code: '0x80060888',
      });
    });

    test('never take a name or a value for SQL', async () => {
      const store = await filled();
      const evil = `'; DROP TABLE row_new_project; --`;
      expect(await filtered(store, `new_name eq '${evil.replaceAll("'", "''")}'`)).toEqual([]);
      await expect(
        ask(store, { ...queryOf('new_project'), select: [{ name: `new_name" FROM account; --`, alias: undefined }] }),
      ).rejects.toMatchObject({ code: '0x80060888' });
      const alias = await fetched(
        store,
        `<fetch top="1"><entity name="new_project"><attribute name="new_name" alias="x&quot;; --"/></entity></fetch>`,
      );
      expect([...(alias[0]?.aliased.keys() ?? [])]).toEqual(['x"; --']);
      expect(await store.count('new_project', by)).toBe(4);
    });

    test('see accounts, and of flows only those of the asking account', async () => {
      const store = await open();
      const { rows } = await ask(store, queryOf('systemusers'));
      expect(rows.map(({ cells }) => cells.get('internalemailaddress'))).toEqual([owner.email]);
      expect((await ask(store, queryOf('businessunits'))).rows).toHaveLength(1);
      expect((await store.query(queryOf('workflows'), { accountId: OTHER as AccountId })).rows).toEqual([]);
    });
  });

  describe('the log of changes', () => {
    test('has each change of rows once, with the row and the columns that were given', async () => {
      const store = await open();
      let news = 0;
      const end = store.onChange(() => news++);
      const start = await store.lastChange();
      const id = await project(store, { new_name: 'a', new_big: 2n ** 62n });
      const row = { table: 'new_project', id };
      await store.update({ ...by, row, cells: new Map([['new_count', 7]]), mode: 'update-only' });
      await expect(
        store.update({ ...by, row, cells: new Map([['statecode', 9]]), ifVersion: 0, mode: 'update-only' }),
      ).rejects.toBeDefined();
      await store.remove({ ...by, row });
      end();
      const kinds = ['Create', 'Update', 'Delete'] as const;
      const page = await store.changes({ table: 'new_projects', after: start, kinds, limit: 10 });
      expect(page.entries.map(({ kind }) => kind)).toEqual(kinds);
      expect(page.entries[1]).toMatchObject({ changed: ['new_count'], rowId: id, by: owner.id });
      expect(page.entries[2]?.row.cells.get('new_big')).toBe(2n ** 62n);
      expect(page).toMatchObject({ hasMore: false, readTo: await store.lastChange() });
      const first = await store.changes({ table: 'new_project', after: start, kinds: ['Update', 'Delete'], limit: 1 });
      expect(first).toMatchObject({ hasMore: true, readTo: first.entries[0]?.seq });
      expect(news).toBe(3);
      expect(await store.pruneChanges()).toBe(0);
    });
  });
}
