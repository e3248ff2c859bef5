import { JsonObject, type JsonValue } from '@tandem/kernel';
import { type ColumnDefinition, ColumnKind, noTable, type TableDefinition, type TableSchema, wrongQuery } from '@tandem/tables';
import type { DataAnswer, DataCall } from './data-call.ts';

/** `EntityDefinitions`, one of them by `(LogicalName='account')`, and its `Attributes`: what clients ask to find names. */
export function entityDefinitions(call: DataCall): DataAnswer {
  const { schema, path, options, baseUrl } = call;
  const [set, inner] = path;
  const wanted = readSelect(options.odata.select);
  const hasAttributes = /(?:^|,)\s*Attributes\b/i.test(options.odata.expand ?? '') || wanted?.has('attributes') === true;
  const describe = (table: TableDefinition) => chosen(entity(table, hasAttributes), wanted);
  if (set?.key === undefined) return answer(`${baseUrl}$metadata#EntityDefinitions`, filtered(schema, options.odata.filter).map(describe));
  const table = tableOf(schema, set.key);
  if (inner === undefined) {
    const context = ['@odata.context', `${baseUrl}$metadata#EntityDefinitions/$entity`] as const;
    return { kind: 'json', status: 200, json: JsonObject.of([context, ...describe(table)]) };
  }
  if (inner.name.toLowerCase() !== 'attributes' || inner.key !== undefined) throw noTable(`EntityDefinitions/${inner.name}`);
  const attributes = table.columns.map((column) => chosen(attribute(table, column), wanted));
  return answer(`${baseUrl}$metadata#EntityDefinitions('${table.logicalName}')/Attributes`, attributes);
}

/** `GET` of the service root: the tables and where their rows are. */
export function serviceDocument({ schema, baseUrl }: DataCall): DataAnswer {
  return answer(
    `${baseUrl}$metadata`,
    schema.tables.map(({ entitySetName }) =>
      JsonObject.of([
        ['name', entitySetName],
        ['kind', 'EntitySet'],
        ['url', entitySetName],
      ]),
    ),
  );
}

function answer(context: string, value: readonly JsonValue[]): DataAnswer {
  const json = JsonObject.of([
    ['@odata.context', context],
    ['value', value],
  ]);
  return { kind: 'json', status: 200, json };
}

function tableOf(schema: TableSchema, key: string): TableDefinition {
  const name = /^\s*(?:LogicalName\s*=\s*)?'((?:[^']|'')+)'\s*$/i.exec(key)?.[1];
  const table = name === undefined ? undefined : schema.tables.find(({ logicalName }) => logicalName === name.toLowerCase());
  if (table === undefined) throw noTable(name ?? key);
  return table;
}

function filtered({ tables }: TableSchema, filter: string | undefined): readonly TableDefinition[] {
  if (filter === undefined || filter.trim() === '') return tables;
  const [, property, value] = /^\s*(LogicalName|EntitySetName|SchemaName)\s+eq\s+'((?:[^']|'')*)'\s*$/i.exec(filter) ?? [];
  if (property === undefined || value === undefined) {
    throw wrongQuery("Definitions are filtered by one comparison such as LogicalName eq 'account'.");
  }
  const names = { logicalname: 'logicalName', entitysetname: 'entitySetName', schemaname: 'schemaName' } as const;
  const name = names[property.toLowerCase() as keyof typeof names];
  return tables.filter((table) => table[name].toLowerCase() === value.toLowerCase());
}

function readSelect(text: string | undefined): ReadonlySet<string> | undefined {
  const names = text?.split(',').map((name) => name.trim().toLowerCase());
  return names === undefined || names.includes('*') || text?.trim() === '' ? undefined : new Set(names);
}

function chosen(object: JsonObject, wanted: ReadonlySet<string> | undefined): JsonObject {
  if (wanted === undefined) return object;
  return JsonObject.of([...object].filter(([name]) => wanted.has(name.toLowerCase()) || name === 'Attributes'));
}

function entity(table: TableDefinition, hasAttributes: boolean): JsonObject {
  const object = JsonObject.of([
    ['LogicalName', table.logicalName],
    ['SchemaName', table.schemaName],
    ['EntitySetName', table.entitySetName],
    ['LogicalCollectionName', table.entitySetName.toLowerCase()],
    ['DisplayName', label(table.displayName)],
    ['DisplayCollectionName', label(table.displayCollectionName)],
    ['Description', label(table.description ?? '')],
    ['PrimaryIdAttribute', table.primaryIdColumn],
    ['PrimaryNameAttribute', table.primaryNameColumn ?? null],
    ['OwnershipType', table.ownership === 'user' ? 'UserOwned' : table.ownership === 'organization' ? 'OrganizationOwned' : 'None'],
    ['IsCustomEntity', table.isStandard !== true],
    ['IsIntersect', table.ownership === 'intersect'],
  ]);
  if (hasAttributes)
    object.set(
      'Attributes',
      table.columns.map((column) => attribute(table, column)),
    );
  return object;
}

const TYPES: Readonly<Record<ColumnKind, string>> = {
  [ColumnKind.string]: 'String',
  [ColumnKind.memo]: 'Memo',
  [ColumnKind.integer]: 'Integer',
  [ColumnKind.bigint]: 'BigInt',
  [ColumnKind.decimal]: 'Decimal',
  [ColumnKind.money]: 'Money',
  [ColumnKind.double]: 'Double',
  [ColumnKind.boolean]: 'Boolean',
  [ColumnKind.dateTime]: 'DateTime',
  [ColumnKind.choice]: 'Picklist',
  [ColumnKind.choices]: 'Virtual',
  [ColumnKind.state]: 'State',
  [ColumnKind.status]: 'Status',
  [ColumnKind.uniqueIdentifier]: 'Uniqueidentifier',
  [ColumnKind.lookup]: 'Lookup',
  [ColumnKind.customer]: 'Customer',
  [ColumnKind.owner]: 'Owner',
  [ColumnKind.file]: 'Virtual',
  [ColumnKind.image]: 'Virtual',
};

function attribute(table: TableDefinition, column: ColumnDefinition): JsonObject {
  return JsonObject.of([
    ['LogicalName', column.logicalName],
    ['SchemaName', column.schemaName],
    ['EntityLogicalName', table.logicalName],
    ['AttributeType', TYPES[column.kind]],
    ['DisplayName', label(column.displayName)],
    ['IsPrimaryId', column.logicalName === table.primaryIdColumn],
    ['IsPrimaryName', column.logicalName === table.primaryNameColumn],
    ['IsValidForCreate', column.isSystem !== true && table.isReadOnly !== true],
    ['IsValidForUpdate', column.isSystem !== true && table.isReadOnly !== true],
    ['RequiredLevel', JsonObject.of([['Value', column.isRequired === true ? 'ApplicationRequired' : 'None']])],
    ...(column.maxLength === undefined ? [] : ([['MaxLength', column.maxLength]] as const)),
    ...(column.targets === undefined ? [] : ([['Targets', column.targets]] as const)),
  ]);
}

/** English is the one language of definitions (LCID 1033). */
function label(text: string): JsonObject {
  const one = JsonObject.of([
    ['Label', text],
    ['LanguageCode', 1033],
  ]);
  return JsonObject.of([
    ['LocalizedLabels', text === '' ? [] : [one]],
    ['UserLocalizedLabel', text === '' ? null : one],
  ]);
}
