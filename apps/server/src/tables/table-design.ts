import { TandemError } from '@tandem/kernel';
import type { TableDetail, TableSummary } from '@tandem/protocol';
import type { RowCaller, TableStore } from '@tandem/store';
import { badDefinition, type ColumnDefinition, ColumnKind, type ManyToMany, type TableDefinition } from '@tandem/tables';
import { type ColumnAddition, newColumn } from './new-column.ts';
import { tableDetail, tableSummary } from './table-view.ts';

export interface NewTable {
  readonly schemaName: string;
  readonly displayName: string;
  readonly displayCollectionName: string;
  readonly entitySetName: string | undefined;
  readonly description: string;
  readonly ownership: 'user' | 'organization';
  readonly primaryColumn: { readonly schemaName: string; readonly displayName: string };
}

/** The design of tables, as one person sees and changes it. */
export class TableDesign {
  readonly #tables: TableStore;
  readonly #caller: RowCaller;

  constructor(tables: TableStore, caller: RowCaller) {
    this.#tables = tables;
    this.#caller = caller;
  }

  async list(): Promise<TableSummary[]> {
    const { tables } = this.#tables.schema();
    return Promise.all(tables.map(async (table) => tableSummary(table, await this.#tables.count(table.logicalName, this.#caller))));
  }

  async get(name: string): Promise<TableDetail> {
    const { logicalName } = this.require(name);
    return this.#show(logicalName);
  }

  /** @throws TandemError `TableNotFound` */
  require(name: string): TableDefinition {
    const table = this.#tables.schema().find(name);
    if (table !== undefined) return table;
    throw new TandemError('TableNotFound', `There is no table '${name}'.`, { status: 404, fix: 'Reload the list of tables.' });
  }

  /** @throws TandemError `TableDefinitionInvalid` */
  async create(wish: NewTable): Promise<TableDetail> {
    const table = newTable(wish);
    for (const name of [table.logicalName, table.entitySetName]) {
      if (this.#tables.schema().find(name) !== undefined) throw badDefinition(`There already is a table '${name}'.`);
    }
    await this.#tables.define({ tables: [table] });
    return this.#show(table.logicalName);
  }

  async update(name: string, change: Partial<TableDefinition>): Promise<TableDetail> {
    const table = this.require(name);
    await this.#tables.define({ tables: [{ ...table, ...change }] });
    return this.#show(table.logicalName);
  }

  async remove(name: string): Promise<void> {
    await this.#tables.removeTable(this.require(name).logicalName);
  }

  /** @throws TandemError `TableDefinitionInvalid` */
  async addColumn(name: string, wish: Parameters<typeof newColumn>[2]): Promise<TableDetail> {
    const table = this.#changeable(name);
    const { column, relationships }: ColumnAddition = newColumn(this.#tables.schema(), table, wish);
    await this.#tables.define({ tables: [{ ...table, columns: [column], keys: [] }], relationships });
    return this.#show(table.logicalName);
  }

  async updateColumn(name: string, columnName: string, change: Partial<ColumnDefinition>): Promise<TableDetail> {
    const table = this.#changeable(name);
    const column = this.#tables.schema().column(table, columnName);
    if (column === undefined) throw noColumn(table.logicalName, columnName);
    await this.#tables.define({ tables: [{ ...table, columns: [{ ...column, ...change }], keys: [] }] });
    return this.#show(table.logicalName);
  }

  async removeColumn(name: string, column: string): Promise<void> {
    await this.#tables.removeColumn(this.require(name).logicalName, column);
  }

  /** @throws TandemError `TableDefinitionInvalid` */
  async addKey(name: string, key: { readonly name: string; readonly columns: readonly string[] }): Promise<TableDetail> {
    const table = this.#changeable(name);
    if (table.keys.some((each) => each.name.toLowerCase() === key.name.toLowerCase())) {
      throw badDefinition(`The table '${table.logicalName}' already has a key '${key.name}'.`);
    }
    await this.#tables.define({ tables: [{ ...table, columns: [], keys: [key] }] });
    return this.#show(table.logicalName);
  }

  async removeKey(name: string, key: string): Promise<void> {
    await this.#tables.removeKey(this.#changeable(name).logicalName, key);
  }

  /** @throws TandemError `TableDefinitionInvalid` */
  async addRelationship(name: string, wish: { readonly schemaName: string; readonly otherTable: string }): Promise<TableDetail> {
    const table = this.require(name);
    if (this.#tables.schema().relationship(wish.schemaName) !== undefined) {
      throw badDefinition(`There already is a relationship '${wish.schemaName}'.`);
    }
    await this.#tables.define({ relationships: [joining(wish.schemaName, table, this.require(wish.otherTable))] });
    return this.#show(table.logicalName);
  }

  async removeRelationship(schemaName: string): Promise<void> {
    await this.#tables.removeRelationship(schemaName);
  }

  /** @throws TandemError `TableIsStandard` for a view of the installation */
  #changeable(name: string): TableDefinition {
    const table = this.require(name);
    if (table.isReadOnly !== true) return table;
    throw new TandemError('TableIsStandard', `The table '${table.logicalName}' belongs to the installation.`, {
      status: 409,
      fix: 'Make a table of your own, with a lookup to this one.',
    });
  }

  async #show(logicalName: string): Promise<TableDetail> {
    const schema = this.#tables.schema();
    return tableDetail(schema, this.require(logicalName), await this.#tables.count(logicalName, this.#caller));
  }
}

function newTable({ schemaName, primaryColumn, ...wish }: NewTable): TableDefinition {
  const logicalName = schemaName.toLowerCase();
  const name: ColumnDefinition = {
    logicalName: primaryColumn.schemaName.toLowerCase(),
    schemaName: primaryColumn.schemaName,
    displayName: primaryColumn.displayName,
    kind: ColumnKind.string,
    maxLength: 850,
    isRequired: true,
    isIndexed: true,
  };
  return {
    ...{ logicalName, schemaName },
    entitySetName: wish.entitySetName ?? pluralOf(logicalName),
    displayName: wish.displayName,
    displayCollectionName: wish.displayCollectionName,
    ...(wish.description !== '' && { description: wish.description }),
    ownership: wish.ownership,
    primaryIdColumn: `${logicalName}id`,
    primaryNameColumn: name.logicalName,
    columns: [name],
    keys: [],
  };
}

/** As the original makes the name in addresses. */
function pluralOf(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}

function joining(schemaName: string, first: TableDefinition, second: TableDefinition): ManyToMany {
  const isWithItself = first.logicalName === second.logicalName;
  const ends = isWithItself
    ? [`${first.primaryIdColumn}one`, `${second.primaryIdColumn}two`]
    : [first.primaryIdColumn, second.primaryIdColumn];
  const [firstColumn = '', secondColumn = ''] = ends;
  return {
    kind: 'many-to-many',
    schemaName,
    intersectTable: schemaName.toLowerCase(),
    first: { table: first.logicalName, navigation: schemaName, intersectColumn: firstColumn },
    second: { table: second.logicalName, navigation: schemaName, intersectColumn: secondColumn },
  };
}

function noColumn(table: string, column: string): TandemError {
  return new TandemError('ColumnNotFound', `The table '${table}' has no column '${column}'.`, { status: 404, fix: 'Reload the table.' });
}
