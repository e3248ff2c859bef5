import { type ColumnDefinition, isLookup } from './column.ts';
import type { ManyToMany, OneToMany, Relationship } from './relationship.ts';
import type { TableDefinition } from './table.ts';

/** Where a navigation leads from a row. */
export type Navigation =
  /** Over a lookup column of the row itself to at most one row. */
  | { readonly kind: 'one'; readonly table: string; readonly relationship: OneToMany }
  /** To the rows whose lookup points here. */
  | { readonly kind: 'many'; readonly table: string; readonly relationship: OneToMany }
  /** To rows that are joined with this one; `isFirst`: this row is of the first end. */
  | { readonly kind: 'joined'; readonly table: string; readonly relationship: ManyToMany; readonly isFirst: boolean };

/**
 * All tables and relationships at one moment. Names are found without regard to case: flows that people wrote are not exact, and no
 * two names differ by case alone.
 */
export class TableSchema {
  readonly tables: readonly TableDefinition[];
  readonly relationships: readonly Relationship[];
  readonly #byName = new Map<string, TableDefinition>();
  readonly #columns = new Map<string, ReadonlyMap<string, ColumnDefinition>>();
  readonly #navigations = new Map<string, Map<string, Navigation>>();
  readonly #pointing: ReadonlyMap<string, readonly OneToMany[]>;
  readonly #lookups: ReadonlyMap<string, readonly OneToMany[]>;

  constructor(tables: readonly TableDefinition[], relationships: readonly Relationship[]) {
    this.tables = tables;
    this.relationships = relationships;
    for (const table of tables) this.#addTable(table);
    for (const relationship of relationships) this.#addRelationship(relationship);
    const lookups = relationships.filter((each) => each.kind === 'one-to-many');
    this.#pointing = Map.groupBy(lookups, ({ referencedTable }) => referencedTable);
    this.#lookups = Map.groupBy(lookups, ({ referencingTable, referencingColumn }) => `${referencingTable}.${referencingColumn}`);
  }

  /** The table of a logical name, or of a name in addresses (`accounts`). */
  find(name: string): TableDefinition | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  /** The column of a logical name, or of a lookup's name on the wire (`_ownerid_value`). */
  column(table: TableDefinition, name: string): ColumnDefinition | undefined {
    return this.#columns.get(table.logicalName)?.get(name.toLowerCase());
  }

  navigation(table: TableDefinition, name: string): Navigation | undefined {
    return this.#navigations.get(table.logicalName)?.get(name.toLowerCase());
  }

  /** Every navigation of a table by its name in lower case. */
  navigations(table: TableDefinition): ReadonlyMap<string, Navigation> {
    return this.#navigations.get(table.logicalName) ?? new Map();
  }

  relationship(schemaName: string): Relationship | undefined {
    const wanted = schemaName.toLowerCase();
    return this.relationships.find((relationship) => relationship.schemaName.toLowerCase() === wanted);
  }

  /** The relationships of lookups that point to a table. */
  pointingTo({ logicalName }: TableDefinition): readonly OneToMany[] {
    return this.#pointing.get(logicalName) ?? [];
  }

  /** The relationships of a lookup: one for each of its targets. */
  ofLookup({ logicalName }: TableDefinition, column: ColumnDefinition): readonly OneToMany[] {
    return this.#lookups.get(`${logicalName}.${column.logicalName}`) ?? [];
  }

  #addTable(table: TableDefinition): void {
    if (!this.#byName.has(table.entitySetName.toLowerCase())) this.#byName.set(table.entitySetName.toLowerCase(), table);
    this.#byName.set(table.logicalName, table);
    const columns = new Map<string, ColumnDefinition>();
    for (const column of table.columns) {
      columns.set(column.logicalName, column);
      if (isLookup(column)) columns.set(`_${column.logicalName}_value`, column);
    }
    this.#columns.set(table.logicalName, columns);
  }

  #addRelationship(relationship: Relationship): void {
    if (relationship.kind === 'one-to-many') {
      const { referencingTable, referencedTable, lookupNavigation, collectionNavigation } = relationship;
      this.#addNavigation(referencingTable, lookupNavigation, { kind: 'one', table: referencedTable, relationship });
      this.#addNavigation(referencedTable, collectionNavigation, { kind: 'many', table: referencingTable, relationship });
      return;
    }
    const { first, second } = relationship;
    this.#addNavigation(first.table, first.navigation, { kind: 'joined', table: second.table, relationship, isFirst: true });
    this.#addNavigation(second.table, second.navigation, { kind: 'joined', table: first.table, relationship, isFirst: false });
  }

  /** The first one keeps its name: a relationship of a table with itself may give both ends the same. */
  #addNavigation(table: string, name: string, navigation: Navigation): void {
    const known = this.#navigations.get(table) ?? new Map<string, Navigation>();
    this.#navigations.set(table, known);
    if (!known.has(name.toLowerCase())) known.set(name.toLowerCase(), navigation);
  }
}
