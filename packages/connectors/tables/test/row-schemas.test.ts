import { JsonObject, type JsonValue, toPlain, valueAt } from '@tandem/kernel';
import { type ColumnDefinition, ColumnKind, mergeSchema, STANDARD_RELATIONSHIPS, STANDARD_TABLES, TableSchema } from '@tandem/tables';
import { expect, test } from 'vitest';
import { fieldsSchema } from '../src/row-fields.ts';
import { rowSchema } from '../src/row-outputs.ts';

function column(logicalName: string, displayName: string, more: Partial<ColumnDefinition> = {}): ColumnDefinition {
  return { logicalName, schemaName: logicalName, displayName, kind: ColumnKind.string, ...more };
}

const COLUMNS: readonly ColumnDefinition[] = [
  column('new_note', 'Note', { kind: ColumnKind.memo, description: 'For the office' }),
  column('new_name', 'Order'),
  column('new_status', 'Status', {
    kind: ColumnKind.choice,
    options: [
      { value: 100_000_000, label: 'Open' },
      { value: 100_000_001, label: 'Sent' },
    ],
  }),
  column('new_isgift', 'Is gift', {
    kind: ColumnKind.boolean,
    options: [
      { value: 0, label: 'For oneself' },
      { value: 1, label: 'A gift' },
    ],
  }),
  column('new_due', 'Due', { kind: ColumnKind.dateTime, dateBehaviour: 'date-only', isRequired: true }),
  column('new_priority', 'Priority', { kind: ColumnKind.integer, isRequired: true, defaultValue: 3 }),
  column('new_buyer', 'Buyer', { kind: ColumnKind.customer, targets: ['account', 'contact'] }),
  column('new_firm', 'Firm', { kind: ColumnKind.lookup, targets: ['account'] }),
  column('new_tags', 'Tags', { kind: ColumnKind.choices, options: [{ value: 1, label: 'Red' }] }),
  column('new_photo', 'Photo', { kind: ColumnKind.image }),
  column('new_paper', 'Paper', { kind: ColumnKind.file }),
];

const pointer = (lookup: string, target: string) => ({
  kind: 'one-to-many' as const,
  schemaName: `${lookup}_${target}`,
  referencingTable: 'new_order',
  referencingColumn: lookup,
  referencedTable: target,
  lookupNavigation: lookup === 'new_firm' ? 'new_Firm' : `${lookup}_${target}`,
  collectionNavigation: `orders_${lookup}_${target}`,
  onDelete: 'remove-link' as const,
});

const SCHEMA = mergeSchema(mergeSchema(new TableSchema([], []), { tables: STANDARD_TABLES, relationships: STANDARD_RELATIONSHIPS }), {
  tables: [
    {
      logicalName: 'new_order',
      schemaName: 'new_Order',
      entitySetName: 'new_orders',
      displayName: 'Order',
      displayCollectionName: 'Orders',
      ownership: 'user',
      primaryIdColumn: 'new_orderid',
      primaryNameColumn: 'new_name',
      keys: [],
      columns: COLUMNS,
    },
  ],
  relationships: [pointer('new_buyer', 'account'), pointer('new_buyer', 'contact'), pointer('new_firm', 'account')],
});

function orders() {
  const table = SCHEMA.find('new_order');
  if (table === undefined) throw new Error('there are no orders');
  return { table, added: fieldsSchema(SCHEMA, table, 'new'), changed: fieldsSchema(SCHEMA, table, 'changes'), row: rowSchema(table) };
}

function titles(schema: JsonObject): Readonly<Record<string, JsonValue>> {
  const properties = schema.get('properties');
  if (!(properties instanceof JsonObject)) return {};
  return Object.fromEntries(Array.from(properties, ([name, property]) => [name, valueAt(property, ['title']) ?? null]));
}

const at = (schema: JsonObject, name: string) => toPlain(valueAt(schema, ['properties', name]) ?? null);

test('a new row asks for required columns first, then its name and its own ones, and last for those of every table', () => {
  const names = Object.keys(titles(orders().added));
  expect(names.slice(0, 4)).toEqual(['new_due', 'new_name', 'new_note', 'new_status']);
  const last = [
    'new_orderid',
    'overriddencreatedon',
    'importsequencenumber',
    'statecode',
    'statuscode',
    'ownerid@odata.bind',
    '_ownerid_type',
  ];
  expect(names.slice(-last.length)).toEqual(last);
  expect(names).not.toContain('createdon');
});

test('columns of every table are advanced, the others are not', () => {
  const { added } = orders();
  expect(at(added, 'importsequencenumber')).toMatchObject({ 'x-ms-visibility': 'advanced' });
  expect(at(added, 'ownerid@odata.bind')).toMatchObject({ 'x-ms-visibility': 'advanced' });
  expect(at(added, 'new_note')).not.toHaveProperty('x-ms-visibility');
});

test('only a new row has required columns, and only those without a default', () => {
  const { added, changed } = orders();
  expect(added.get('required')).toEqual(['new_due']);
  expect(changed.get('required')).toBeUndefined();
  expect(Object.keys(titles(changed))[0]).toBe('new_name');
});

test('options have their labels beside their numbers', () => {
  const { added } = orders();
  expect(at(added, 'new_status')).toMatchObject({
    type: 'integer',
    'x-ms-enum-values': [
      { value: 100_000_000, displayName: 'Open' },
      { value: 100_000_001, displayName: 'Sent' },
    ],
  });
  expect(at(added, 'new_isgift')).toMatchObject({
    type: 'boolean',
    'x-ms-enum-values': [
      { value: false, displayName: 'For oneself' },
      { value: true, displayName: 'A gift' },
    ],
  });
  expect(at(added, 'new_tags')).toMatchObject({ type: 'string', description: '1 = Red' });
  expect(at(added, 'new_due')).toMatchObject({ type: 'string', format: 'date' });
});

test('lookups say to which tables they lead and how their rows are written', () => {
  const { added } = orders();
  expect(at(added, 'new_Firm@odata.bind')).toMatchObject({ title: 'Firm (Accounts)', description: '/accounts(id)' });
  expect(at(added, 'new_buyer_contact@odata.bind')).toMatchObject({ title: 'Buyer (Contacts)', description: '/contacts(id)' });
  expect(at(added, '_new_buyer_type')).toMatchObject({ title: 'Buyer (Type)', 'x-ms-visibility': 'advanced' });
});

test('the id of a row is told from its table by its logical name', () => {
  const account = SCHEMA.find('account');
  expect(account === undefined ? {} : titles(rowSchema(account))).toMatchObject({ accountid: 'Account (accountid)', name: 'Account Name' });
});

test('no two fields are called the same; the own column keeps its name', () => {
  const { added, row } = orders();
  expect(titles(added)).toMatchObject({
    new_name: 'Order',
    new_orderid: 'Order (new_orderid)',
    new_status: 'Status',
    statecode: 'Status (statecode)',
    statuscode: 'Status Reason',
  });
  for (const schema of [added, row]) expect(new Set(Object.values(titles(schema))).size).toBe(Object.keys(titles(schema)).length);
});

test('a row gives lookups, images and files by the names that they have in answers', () => {
  const given = titles(orders().row);
  expect(given).toMatchObject({
    _new_firm_value: 'Firm (Value)',
    _new_buyer_value: 'Buyer (Value)',
    _new_buyer_type: 'Buyer (Type)',
    new_photoid: 'Photo',
    new_paper_name: 'Paper (Name)',
    createdon: 'Created On',
  });
  expect(Object.keys(given)[0]).toBe('new_note');
});
