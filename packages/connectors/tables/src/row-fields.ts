import { JsonObject } from '@tandem/kernel';
import { type ColumnDefinition, isContent, isLookup, type TableDefinition, type TableSchema } from '@tandem/tables';
import { isCommon, labelsOf, valueSchema } from './column-schema.ts';
import { objectSchema, type Property } from './object-schema.ts';

/** Whether fields make a row, for which some are required, or change one. */
export type RowUse = 'new' | 'changes';

/**
 * The schema of the columns that can be written: required ones first, then the name and the other columns of the table's own, and at
 * the end, marked as advanced, those that every table has.
 */
export function fieldsSchema(schema: TableSchema, table: TableDefinition, use: RowUse): JsonObject {
  const labels = labelsOf(table);
  const written = table.columns
    .filter((column) => column.isSystem !== true && !isContent(column))
    .map((column) => ({ column, rank: rankOf(table, column, use) }))
    .toSorted((left, right) => left.rank - right.rank);
  const fields = written.map(({ column, rank }) => ({ rank, properties: fieldsOf(schema, { table, column, labels }) }));
  const required = fields.filter(({ rank }) => rank === Rank.required).flatMap(({ properties }) => properties.slice(0, 1));
  return objectSchema(
    fields.flatMap(({ properties }) => properties),
    required.map(([name]) => name),
  );
}

const Rank = { required: 0, name: 1, own: 2, common: 3 } as const;

function rankOf(table: TableDefinition, column: ColumnDefinition, use: RowUse): number {
  if (isCommon(table, column)) return Rank.common;
  if (use === 'new' && isAskedFor(column)) return Rank.required;
  return column.logicalName === table.primaryNameColumn ? Rank.name : Rank.own;
}

/** Whether a new row has no value for it unless somebody gives one. A lookup with several targets is given by any one of its fields. */
function isAskedFor({ isRequired, defaultValue, autoNumberFormat, targets = [] }: ColumnDefinition): boolean {
  return isRequired === true && defaultValue === undefined && autoNumberFormat === undefined && targets.length < 2;
}

interface Field {
  readonly table: TableDefinition;
  readonly column: ColumnDefinition;
  readonly labels: ReadonlyMap<string, string>;
}

function fieldsOf(schema: TableSchema, { table, column, labels }: Field): readonly Property[] {
  const label = labels.get(column.logicalName) ?? column.displayName;
  const properties: readonly Property[] = isLookup(column)
    ? lookupFields(schema, { table, column, label })
    : [[column.logicalName, valueSchema(column, label)]];
  if (isCommon(table, column)) for (const [, property] of properties) property.set('x-ms-visibility', 'advanced');
  return properties;
}

interface Lookup extends Omit<Field, 'labels'> {
  readonly label: string;
}

/** Lookups are set by the address of a row, one field for each navigation that leads to its tables. */
function lookupFields(schema: TableSchema, { table, column, label }: Lookup): readonly Property[] {
  const byNavigation = Map.groupBy(schema.ofLookup(table, column), ({ lookupNavigation }) => lookupNavigation);
  const addresses = [...byNavigation].map(([navigation, relationships]): Property => {
    const targets = relationships.flatMap(({ referencedTable }) => schema.find(referencedTable) ?? []);
    const names = targets.map(({ displayCollectionName }) => displayCollectionName).join(', ');
    const title = names === '' ? label : `${label} (${names})`;
    const forms = targets.map(({ entitySetName }) => `/${entitySetName}(id)`).join(', ');
    return [`${navigation}@odata.bind`, textSchema(title, [column.description ?? '', forms].filter((part) => part !== '').join(' '))];
  });
  const { targets = [] } = column;
  return targets.length < 2 ? addresses : [...addresses, typeField(column, label)];
}

/** Flows of the older designer say the table apart from the row. */
function typeField({ logicalName, targets = [] }: ColumnDefinition, label: string): Property {
  const field = textSchema(`${label} (Type)`, targets.join(', '));
  field.set('x-ms-visibility', 'advanced');
  return [`_${logicalName}_type`, field];
}

function textSchema(title: string, description: string): JsonObject {
  return JsonObject.of([
    ['type', 'string'],
    ['title', title],
    ['description', description],
  ]);
}
