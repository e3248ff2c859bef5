import type { SQLInputValue } from 'node:sqlite';
import {
  type ColumnDefinition,
  type ColumnPath,
  noColumn,
  noNavigation,
  noTable,
  type TableDefinition,
  type TableSchema,
  wrongQuery,
} from '@tandem/tables';
import { rowTable, targetColumn, valueColumn } from './table-names.ts';

/** What one SELECT is made of while it is put together. */
export interface SelectParts {
  readonly schema: TableSchema;
  /** Milliseconds since 1970, for the operators of dates. */
  readonly now: number;
  readonly caller: string;
  /** Bound in their order; `:caller` is bound by name. */
  readonly values: SQLInputValue[];
  /** Gives each table of the statement a name of its own. */
  readonly nextAlias: () => string;
}

export function newParts(schema: TableSchema, now: number, caller: string): SelectParts {
  let count = 0;
  return { schema, now, caller, values: [], nextAlias: () => `t${count++}` };
}

/** A column of a table in the statement. */
export interface FoundColumn {
  readonly table: TableDefinition;
  readonly column: ColumnDefinition;
  /** The SQL name of its table. */
  readonly alias: string;
}

/** One table of a FROM, with the tables that paths over lookups join to it. */
export class Scope {
  readonly table: TableDefinition;
  readonly alias: string;
  readonly #parts: SelectParts;
  readonly #joins: Map<string, { readonly scope: Scope; readonly sql: string }> = new Map();

  constructor(parts: SelectParts, table: TableDefinition, alias: string) {
    this.#parts = parts;
    this.table = table;
    this.alias = alias;
  }

  /** LEFT JOINs of all paths that were found so far; they never make more rows. */
  joins(): string {
    return [...this.#joins.values()].map(({ scope, sql }) => sql + scope.joins()).join('');
  }

  column(name: string): FoundColumn {
    const column = this.#parts.schema.column(this.table, name);
    if (column === undefined) throw noColumn(this.table.logicalName, name);
    return { table: this.table, column, alias: this.alias };
  }

  /** @throws TandemError for a name that is not there, or that leads to many rows */
  path(names: readonly string[]): FoundColumn {
    const [first = '', ...rest] = names;
    return rest.length === 0 ? this.column(first) : this.follow(first).path(rest);
  }

  /** The row to which a lookup leads. */
  follow(name: string): Scope {
    const key = name.toLowerCase();
    const known = this.#joins.get(key);
    if (known !== undefined) return known.scope;
    const navigation = this.#parts.schema.navigation(this.table, name);
    if (navigation === undefined) throw noNavigation(this.table.logicalName, name);
    if (navigation.kind !== 'one')
      throw wrongQuery(`'${name}' leads from '${this.table.logicalName}' to many rows; ask with any(…) or all(…).`);
    const scope = new Scope(this.#parts, requireTable(this.#parts.schema, navigation.table), this.#parts.nextAlias());
    const { column } = this.column(navigation.relationship.referencingColumn);
    const sql = ` LEFT JOIN ${source(scope.table)} AS ${scope.alias} ON ${scope.alias}.${idColumn(scope.table)} = ${this.alias}.${valueColumn(column)}${pointsTo(this.alias, column, scope.table)}`;
    this.#joins.set(key, { scope, sql });
    return scope;
  }
}

/** Whether a lookup with several targets leads to this table. */
export function pointsTo(alias: string, column: ColumnDefinition, { logicalName }: TableDefinition): string {
  const targets = column.targets ?? [];
  if (targets.length < 2) return '';
  const target = `${alias}.${targetColumn(column)}`;
  return targets[0] === logicalName ? ` AND ${target} IS NULL` : ` AND ${target} = '${requireName(logicalName)}'`;
}

/** Logical names are letters, digits and underscores, by the check of definitions. */
function requireName(logicalName: string): string {
  if (!/^[a-z][a-z0-9_]*$/.test(logicalName)) throw new Error(`The store is damaged: '${logicalName}' is the name of no table.`);
  return logicalName;
}

export function idColumn({ primaryIdColumn }: TableDefinition): string {
  return valueColumn({ logicalName: primaryIdColumn } as ColumnDefinition);
}

/** Holds for each row, and ends a statement whose time is over. */
export function inTime({ alias, table }: Scope): string {
  return `in_time(${alias}.${idColumn(table)})`;
}

/** The rows that the caller may see: all, or of private tables their own and for administrators all. */
export function source(table: TableDefinition): string {
  if (table.isPrivate !== true) return rowTable(table);
  return `(SELECT * FROM ${rowTable(table)} WHERE "ownerid" = :caller
    OR EXISTS (SELECT 1 FROM account WHERE id = :caller AND role = 'admin'))`;
}

export function requireTable(schema: TableSchema, name: string): TableDefinition {
  const table = schema.find(name);
  if (table === undefined) throw noTable(name);
  return table;
}

/** The tables that names in a condition can mean: the own one, and joined ones and lambda variables by their alias. */
export class Names {
  readonly own: Scope;
  readonly #aliases: ReadonlyMap<string, Scope>;

  constructor(own: Scope, aliases: ReadonlyMap<string, Scope> = new Map()) {
    this.own = own;
    this.#aliases = aliases;
  }

  with(alias: string, scope: Scope): Names {
    return new Names(this.own, new Map([...this.#aliases, [alias.toLowerCase(), scope]]));
  }

  /** The same aliases, seen from another table. */
  at(own: Scope): Names {
    return new Names(own, this.#aliases);
  }

  scopeOf(alias: string | undefined): Scope {
    if (alias === undefined) return this.own;
    const scope = this.#aliases.get(alias.toLowerCase());
    if (scope === undefined) throw wrongQuery(`The query names '${alias}', but joins no table of this alias.`);
    return scope;
  }

  find({ alias, names }: ColumnPath): FoundColumn {
    return this.scopeOf(alias).path(names);
  }
}
