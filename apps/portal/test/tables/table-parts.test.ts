import { JsonObject, parseJson, printJson, TandemError } from '@tandem/kernel';
import type { TableColumn, TableDetail } from '@tandem/protocol';
import { describe, expect, it, test } from 'vitest';
import { formLabel, isCommon } from '../../src/tables/common-columns.ts';
import { csvText } from '../../src/tables/csv-text.ts';
import { type FilterRule, filterText, operatorsOf } from '../../src/tables/filter-rules.ts';
import { bodyOf, columnInError, draftOf, editableColumns, faultOf } from '../../src/tables/row-draft.ts';
import { nextPath, rowsPath, shownColumns } from '../../src/tables/row-query.ts';
import { faultsIn, NEW_COLUMN, newColumnIn, optionAfter, settingsIn, suggestedName } from '../../src/tables/table-draft.ts';
import { readTableSearch } from '../../src/tables/table-search.ts';

function column(logicalName: string, kind: TableColumn['kind'], more: Partial<TableColumn> = {}): TableColumn {
  const wireName = more.targets === undefined ? logicalName : `_${logicalName}_value`;
  return {
    ...{ logicalName, wireName, schemaName: logicalName, displayName: logicalName, description: '', kind },
    ...{ isRequired: false, isSystem: false, isRemovable: true, maxLength: null, minValue: null, maxValue: null, precision: null },
    ...{ dateBehaviour: 'user-local', options: [], targets: [], isIndexed: false },
    ...more,
  };
}

const ACCOUNT = {
  ...{ logicalName: 'account', entitySetName: 'accounts', displayName: 'Account', primaryIdColumn: 'accountid' },
  ...{ primaryNameColumn: 'name', navigation: 'new_Client' },
};

const TABLE: TableDetail = {
  ...{ logicalName: 'new_project', schemaName: 'new_Project', entitySetName: 'new_projects', displayName: 'Project' },
  ...{ displayCollectionName: 'Projects', description: '', ownership: 'user', primaryIdColumn: 'new_projectid' },
  ...{ primaryNameColumn: 'new_name', isStandard: false, isReadOnly: false, rowCount: 0, keys: [], relationships: [] },
  columns: [
    column('new_projectid', 'uniqueidentifier', { isSystem: true }),
    column('modifiedon', 'datetime', { isSystem: true }),
    column('ownerid', 'owner'),
    column('new_hours', 'decimal', { minValue: 0 }),
    column('new_name', 'string', { isRequired: true, maxLength: 5 }),
    column('new_due', 'datetime', { dateBehaviour: 'date-only' }),
    column('new_phase', 'choice', { options: [{ value: 1, label: 'Plan' }] }),
    column('new_paid', 'boolean'),
    column('new_client', 'lookup', { targets: [ACCOUNT] }),
    column('new_offer', 'file'),
  ],
};

function find(name: string): TableColumn {
  const found = TABLE.columns.find(({ logicalName }) => logicalName === name);
  if (found === undefined) throw new Error(name);
  return found;
}

describe('the simple filter', () => {
  it.each<[FilterRule, string | undefined]>([
    [{ column: 'new_name', operator: 'contains', value: "O'Neil" }, "contains(new_name,'O''Neil')"],
    [{ column: 'new_name', operator: 'empty', value: '' }, 'new_name eq null'],
    [{ column: 'new_hours', operator: 'ge', value: ' 5.50 ' }, 'new_hours ge 5.50'],
    [{ column: 'new_hours', operator: 'ge', value: 'many' }, undefined],
    [{ column: 'new_phase', operator: 'ne', value: '1' }, 'new_phase ne 1'],
    [{ column: 'new_paid', operator: 'eq', value: 'true' }, 'new_paid eq true'],
    [{ column: 'new_due', operator: 'lt', value: '2026-11-30' }, 'new_due lt 2026-11-30'],
    [{ column: 'new_due', operator: 'lt', value: 'soon' }, undefined],
    [{ column: 'new_client', operator: 'contains', value: 'North' }, "contains(new_Client/name,'North')"],
    [{ column: 'new_client', operator: 'filled', value: '' }, '_new_client_value ne null'],
    [{ column: 'new_name', operator: 'eq', value: ' ' }, undefined],
    [{ column: 'gone', operator: 'empty', value: '' }, undefined],
  ])('makes of %j the text %j', (rule, text) => {
    expect(filterText([rule], TABLE.columns)).toBe(text);
  });

  test('a day begins where the reader is', () => {
    const text = filterText([{ column: 'modifiedon', operator: 'ge', value: '2026-11-30' }], TABLE.columns);
    expect(text).toBe(`modifiedon ge ${new Date('2026-11-30T00:00:00').toISOString().slice(0, 19)}Z`);
  });

  test('joins its conditions', () => {
    const rules: FilterRule[] = [
      { column: 'new_hours', operator: 'gt', value: '1' },
      { column: 'new_name', operator: 'filled', value: '' },
    ];
    expect(filterText(rules, TABLE.columns, 'or')).toBe('new_hours gt 1 or new_name ne null');
  });

  test('offers for each column only what can be asked', () => {
    expect(operatorsOf(find('new_offer'))).toEqual(['empty', 'filled']);
    expect(operatorsOf(find('new_name'))).toContain('contains');
    expect(operatorsOf(find('new_hours'))).not.toContain('contains');
  });
});

describe('the rows that a page asks for', () => {
  test('have the name first and nothing of the installation', () => {
    expect(shownColumns(TABLE, {}).map(({ logicalName }) => logicalName)).toEqual([
      ...['new_name', 'new_hours', 'new_due', 'new_phase', 'new_paid', 'modifiedon'],
    ]);
  });

  test('come by an address with columns, filter and order', () => {
    const search = { columns: 'new_name,new_client', filter: "new_name eq 'a&b'", sort: '-new_client' };
    expect(decodeURIComponent(rowsPath(TABLE, search, { hasCount: true }))).toBe(
      "new_projects?$select=new_name,_new_client_value&$filter=new_name eq 'a&b'&$orderby=new_Client/name desc&$count=true",
    );
    expect(rowsPath(TABLE, search, { hasCount: false })).toContain("new_name%20eq%20'a%26b'");
  });

  test('go on at the address that the server names', () => {
    const link = 'http://127.0.0.1:1/tandem/api/data/v9.2/new_projects?$skiptoken=abc';
    expect(nextPath(JsonObject.of([['@odata.nextLink', link]]))).toBe('new_projects?$skiptoken=abc');
    expect(nextPath(new JsonObject())).toBeUndefined();
  });
});

describe('the address of a page keeps', () => {
  it.each([
    [
      { tab: 'columns', sort: '-new_name', columns: 'a,b', filter: 'x eq 1' },
      { tab: 'columns', sort: '-new_name', columns: 'a,b', filter: 'x eq 1' },
    ],
    [{ tab: 'rows', sort: '', columns: 'a;b', filter: ' ' }, {}],
    [{ tab: 'else', sort: 'a desc', columns: 5, filter: 5 }, {}],
  ])('of %j only what it knows', (given, kept) => {
    expect(readTableSearch(given)).toEqual(kept);
  });
});

describe('the form of a row', () => {
  const columns = editableColumns(TABLE);
  const row = parseJson(
    '{"new_name":"P","new_hours":5.0,"new_due":"2026-11-30","new_phase":1,"new_paid":true,"_new_client_value":"id-1","_new_client_value@OData.Community.Display.V1.FormattedValue":"North","_new_client_value@Microsoft.Dynamics.CRM.lookuplogicalname":"account"}',
  );
  const opened = draftOf(columns, row instanceof JsonObject ? row : undefined);

  test('has the name first, the owner last, and no files', () => {
    const names = columns.map(({ logicalName }) => logicalName);
    expect([names[0], names.at(-1), names.includes('new_offer'), names.includes('modifiedon')]).toEqual([
      'new_name',
      'ownerid',
      false,
      false,
    ]);
  });

  test('holds back the columns that every table has, and tells them from own ones that are called the same', () => {
    const status = { ...columns[0], logicalName: 'new_status', displayName: 'Status' } as (typeof columns)[number];
    const state = { ...status, logicalName: 'statecode' };
    const table = { ...TABLE, columns: [status, state] };
    expect([status, state].map((column) => isCommon(table, column))).toEqual([false, true]);
    expect([status, state].map((column) => formLabel(table, column))).toEqual(['Status', 'Status (statecode)']);
  });

  test('shows what the row has', () => {
    expect(opened).toMatchObject({ new_name: 'P', new_hours: '5', new_due: '2026-11-30', new_phase: '1', new_paid: 'true' });
    expect(opened['new_client']).toEqual({ table: 'account', id: 'id-1', name: 'North' });
  });

  it.each([
    ['nothing when nothing was touched', {}, '{}'],
    ['a text', { new_name: 'Q' }, '{"new_name":"Q"}'],
    ['a number with all its digits', { new_hours: '12345678901234567.25' }, '{"new_hours":"12345678901234567.25"}'],
    ['nothing for an empty field', { new_hours: '', new_paid: '' }, '{"new_hours":null,"new_paid":null}'],
    ['no', { new_paid: 'false' }, '{"new_paid":false}'],
    ['another row', { new_client: { table: 'account', id: 'id-2', name: 'S' } }, '{"new_Client@odata.bind":"/accounts(id-2)"}'],
    ['no row', { new_client: null }, '{"new_Client@odata.bind":null}'],
  ])('sends %s', (_what, change, body) => {
    expect(printJson(bodyOf(columns, opened, { ...opened, ...change }))).toBe(body);
  });

  it.each([
    ['new_name', '', 'required'],
    ['new_name', 'too long', 'too-long'],
    ['new_hours', 'many', 'number'],
    ['new_hours', '-1', 'too-small'],
    ['new_hours', '1.5', undefined],
    ['new_due', '2026-99-99', 'date'],
  ])('finds in %s with "%s" the fault %s', (name, value, fault) => {
    expect(faultOf(find(name), value)).toBe(fault);
  });

  test('shows an error of the server at the field that it names', () => {
    const error = new TandemError('0x80048d19', "The value of 'new_hours' in the table 'new_project' must be a number.");
    expect(columnInError(error, columns)).toBe('new_hours');
    expect(columnInError(new TandemError('0x1', "Nothing of 'else'."), columns)).toBeUndefined();
    expect(columnInError(new Error('new_hours'), columns)).toBeUndefined();
  });
});

describe('a new column', () => {
  it.each([
    ['Größe in cm', 'new_GroesseInCm'],
    ['  Due date ', 'new_DueDate'],
    ['Übergabe: 2. Teil', 'new_Uebergabe2Teil'],
    ['café', 'new_Cafe'],
    ['…', ''],
  ])('called "%s" gets the name %s', (displayName, name) => {
    expect(suggestedName(displayName)).toBe(name);
  });

  test('asks for what its kind needs', () => {
    expect(faultsIn(NEW_COLUMN, 'string')).toEqual(['displayName', 'schemaName']);
    const named = { ...NEW_COLUMN, displayName: 'A' };
    expect(faultsIn(named, 'choice')).toEqual(['options']);
    expect(faultsIn(named, 'lookup')).toEqual(['target']);
    expect(faultsIn({ ...named, precision: '11' }, 'decimal')).toEqual(['precision']);
    expect(faultsIn({ ...named, precision: '11' }, 'string')).toEqual([]);
  });

  test('is sent with the settings of its kind only', () => {
    const draft = { ...NEW_COLUMN, displayName: ' Hours ', kind: 'decimal' as const, maxLength: '5', precision: '2', minValue: '0.5' };
    expect(newColumnIn(draft)).toEqual({
      ...{ displayName: 'Hours', description: '', isRequired: false, isIndexed: false, minValue: 0.5 },
      ...{ schemaName: 'new_Hours', kind: 'decimal', precision: 2 },
    });
    expect(settingsIn({ ...draft, options: [{ key: '1', value: '1', label: ' Plan ' }] }, 'status').options).toEqual([
      { value: 1, label: 'Plan' },
    ]);
  });

  test('counts its choices on', () => {
    const first = optionAfter([]);
    expect([first.value, optionAfter([first]).value]).toEqual(['100000000', '100000001']);
  });
});

test('CSV quotes what would break a row', () => {
  expect(
    csvText([
      ['a', 'b'],
      ['x,y', 'say "hi"\nnow'],
    ]),
  ).toBe('\uFEFFa,b\r\n"x,y","say ""hi""\nnow"\r\n');
});
