import { type ColumnDefinition, ColumnKind } from './column.ts';
import type { OneToMany } from './relationship.ts';
import type { TableDefinition } from './table.ts';

function system(logicalName: string, kind: ColumnKind, displayName: string, more: Partial<ColumnDefinition> = {}): ColumnDefinition {
  return { logicalName, schemaName: logicalName, displayName, kind, isSystem: true, ...more };
}

const USER = ['systemuser'];

const STAMPS: readonly ColumnDefinition[] = [
  system('createdon', ColumnKind.dateTime, 'Created On', { isIndexed: true }),
  system('createdby', ColumnKind.lookup, 'Created By', { targets: USER }),
  system('modifiedon', ColumnKind.dateTime, 'Modified On', { isIndexed: true }),
  system('modifiedby', ColumnKind.lookup, 'Modified By', { targets: USER }),
  system('versionnumber', ColumnKind.bigint, 'Version Number'),
  system('overriddencreatedon', ColumnKind.dateTime, 'Record Created On', { isSystem: false, dateBehaviour: 'user-local' }),
  system('importsequencenumber', ColumnKind.integer, 'Import Sequence Number', { isSystem: false }),
];

const STATE: readonly ColumnDefinition[] = [
  system('statecode', ColumnKind.state, 'Status', {
    isSystem: false,
    options: [
      { value: 0, label: 'Active' },
      { value: 1, label: 'Inactive' },
    ],
  }),
  system('statuscode', ColumnKind.status, 'Status Reason', {
    isSystem: false,
    options: [
      { value: 1, label: 'Active', state: 0 },
      { value: 2, label: 'Inactive', state: 1 },
    ],
  }),
];

const OWNER: readonly ColumnDefinition[] = [
  system('ownerid', ColumnKind.owner, 'Owner', { isSystem: false, targets: ['systemuser', 'team'] }),
  system('owninguser', ColumnKind.lookup, 'Owning User', { targets: USER }),
  system('owningteam', ColumnKind.lookup, 'Owning Team', { targets: ['team'] }),
  system('owningbusinessunit', ColumnKind.lookup, 'Owning Business Unit', { targets: ['businessunit'] }),
];

/**
 * The table with the columns that every table has: its id, who made and changed a row and when, state, version, and of user-owned
 * tables the owner. Columns that the definition has itself stay as it says.
 */
export function withSystemColumns(table: TableDefinition): TableDefinition {
  const own = new Set(table.columns.map(({ logicalName }) => logicalName));
  const id = system(table.primaryIdColumn, ColumnKind.uniqueIdentifier, table.displayName, { isSystem: false });
  const added = [...STAMPS, ...STATE, ...(table.ownership === 'user' ? OWNER : [])];
  const wanted = table.ownership === 'intersect' ? [id] : [id, ...added];
  return { ...table, columns: [...wanted.filter(({ logicalName }) => !own.has(logicalName)), ...table.columns] };
}

const COLLECTIONS: Readonly<Record<string, (table: string, target: string) => string>> = {
  createdby: (table) => `lk_${table}_createdby`,
  modifiedby: (table) => `lk_${table}_modifiedby`,
  ownerid: (table, target) => `owner_${table}_${target}`,
  owninguser: (table) => `user_${table}`,
  owningteam: (table) => `team_${table}`,
  owningbusinessunit: (table) => `business_unit_${table}`,
};

/** The relationships of the lookups that `withSystemColumns` adds, with the names that the original gives them. */
export function systemRelationships({ logicalName, columns }: TableDefinition): readonly OneToMany[] {
  return columns.flatMap((column) => {
    const name = COLLECTIONS[column.logicalName];
    if (name === undefined) return [];
    return (column.targets ?? []).map((target) => ({
      kind: 'one-to-many' as const,
      schemaName: name(logicalName, target),
      referencingTable: logicalName,
      referencingColumn: column.logicalName,
      referencedTable: target,
      lookupNavigation: column.logicalName,
      collectionNavigation: name(logicalName, target),
      onDelete: 'remove-link' as const,
    }));
  });
}
