import type { newColumnSchema } from '@tandem/protocol';
import { badDefinition, type ColumnDefinition, ColumnKind, type OneToMany, type TableDefinition, type TableSchema } from '@tandem/tables';
import type { z } from 'zod';

type NewColumn = z.output<typeof newColumnSchema>;

/** What the store is to add for a new column: itself, and for a lookup a relationship to each table to which it points. */
export interface ColumnAddition {
  readonly column: ColumnDefinition;
  readonly relationships: readonly OneToMany[];
}

/** @throws TandemError `TableDefinitionInvalid` */
export function newColumn(schema: TableSchema, table: TableDefinition, wish: NewColumn): ColumnAddition {
  const { schemaName, displayName, kind } = wish;
  const logicalName = schemaName.toLowerCase();
  if (schema.column(table, logicalName) !== undefined) {
    throw badDefinition(`The table '${table.logicalName}' already has a column '${logicalName}'.`);
  }
  const targets = kind === ColumnKind.lookup ? targetsIn(schema, wish) : undefined;
  const column: ColumnDefinition = {
    ...{ logicalName, schemaName, displayName, kind },
    ...(wish.description !== '' && { description: wish.description }),
    ...(wish.isRequired && { isRequired: true }),
    ...(wish.isIndexed && { isIndexed: true }),
    ...limitsIn(wish),
    ...(kind === ColumnKind.dateTime && { dateBehaviour: wish.dateBehaviour ?? 'user-local' }),
    ...(hasOptions(kind) && { options: optionsIn(wish) }),
    ...(targets && { targets }),
  };
  return { column, relationships: (targets ?? []).map((target) => relationship(table, column, { target, wish })) };
}

function limitsIn({ maxLength, minValue, maxValue, precision }: NewColumn): Partial<ColumnDefinition> {
  return {
    ...(typeof maxLength === 'number' && { maxLength }),
    ...(typeof minValue === 'number' && { minValue }),
    ...(typeof maxValue === 'number' && { maxValue }),
    ...(typeof precision === 'number' && { precision }),
  };
}

function hasOptions(kind: ColumnKind): boolean {
  return kind === ColumnKind.choice || kind === ColumnKind.choices;
}

function optionsIn({ options = [], schemaName }: NewColumn) {
  if (options.length === 0) throw badDefinition(`The choice '${schemaName}' has nothing to choose from.`);
  return options;
}

function targetsIn(schema: TableSchema, { targets = [], schemaName }: NewColumn): readonly string[] {
  if (targets.length === 0) throw badDefinition(`The lookup '${schemaName}' points to no table.`);
  return targets.map((name) => {
    const found = schema.find(name);
    if (found === undefined) throw badDefinition(`The lookup '${schemaName}' names the table '${name}', which is not there.`);
    return found.logicalName;
  });
}

interface Pointing {
  readonly target: string;
  readonly wish: NewColumn;
}

/** Named as the original names them: by both tables and the column. */
function relationship(
  table: TableDefinition,
  { logicalName, schemaName, targets = [] }: ColumnDefinition,
  { target, wish }: Pointing,
): OneToMany {
  const name = `${table.logicalName}_${logicalName}_${target}`.slice(0, 120);
  return {
    kind: 'one-to-many',
    schemaName: name,
    referencingTable: table.logicalName,
    referencingColumn: logicalName,
    referencedTable: target,
    lookupNavigation: targets.length === 1 ? schemaName : `${schemaName}_${target}`,
    collectionNavigation: name,
    onDelete: wish.onDelete,
  };
}
