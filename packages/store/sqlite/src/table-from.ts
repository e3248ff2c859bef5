import { type QueryLink, type SelectedColumn, TABLE_LIMITS, type TableQuery, wrongQuery } from '@tandem/tables';
import { compileCondition } from './table-condition.ts';
import { valueColumn } from './table-names.ts';
import { type FoundColumn, inTime, Names, requireTable, Scope, type SelectParts, source } from './table-scope.ts';

/** A joined table whose columns the answer shows. */
export interface Joined {
  readonly link: QueryLink;
  readonly scope: Scope;
}

/** Which rows a query is about, before anything is selected from them. */
export interface From {
  readonly scope: Scope;
  readonly names: Names;
  readonly joined: readonly Joined[];
  /** The text from FROM up to WHERE; complete once everything else was compiled. */
  readonly tables: () => string;
  readonly where: string[];
  /** A row of the table may stand several times. */
  readonly multiplies: boolean;
}

/** Values are bound in the order in which this text is put together: joins first, then conditions. @throws TandemError */
export function compileFrom(parts: SelectParts, query: Pick<TableQuery, 'table' | 'filter' | 'links'>): From {
  const scope = new Scope(parts, requireTable(parts.schema, query.table), parts.nextAlias());
  const joins = new JoinCompiler(parts, query.links);
  const names = joins.join(new Names(scope), query.links);
  const where = joins.matching(names, query.links);
  if (query.filter !== undefined) where.push(compileCondition(parts, names, query.filter));
  const { joined, sql } = joins;
  if (where.length > 0 || joined.length > 0) where.push(...[scope, ...joined.map((each) => each.scope)].map(inTime));
  return {
    scope,
    names,
    joined,
    tables: () =>
      `${source(scope.table)} AS ${scope.alias}${sql.join('')}${[scope, ...joined.map((each) => each.scope)].map((each) => each.joins()).join('')}`,
    where,
    multiplies: joined.length > 0,
  };
}

class JoinCompiler {
  readonly joined: Joined[] = [];
  readonly sql: string[] = [];
  readonly #parts: SelectParts;

  constructor(parts: SelectParts, links: readonly QueryLink[]) {
    this.#parts = parts;
    if (countLinks(links) > TABLE_LIMITS.links) throw wrongQuery(`A query joins at most ${TABLE_LIMITS.links} tables.`);
  }

  /** Joins inner and outer links with all that is below them. */
  join(names: Names, links: readonly QueryLink[]): Names {
    let known = names;
    for (const link of links) {
      if (link.kind !== 'inner' && link.kind !== 'outer') continue;
      const scope = new Scope(this.#parts, requireTable(this.#parts.schema, link.table), this.#parts.nextAlias());
      known = known.with(link.alias, scope);
      this.joined.push({ link, scope });
      this.sql.push(this.#joinText({ link, scope, above: names.own, names: known.at(scope) }));
      known = this.join(known.at(scope), link.links).at(names.own);
    }
    return known;
  }

  #joinText({ link, scope, above, names }: { link: QueryLink; scope: Scope; above: Scope; names: Names }): string {
    const inner = link.links.some(({ kind }) => kind === 'matches' || kind === 'matches-not') ? this.matching(names, link.links) : [];
    const filter = link.filter === undefined ? [] : [compileCondition(this.#parts, names, link.filter)];
    const on = [onText(scope, above, link), ...inner, ...filter].join(' AND ');
    return ` ${link.kind === 'inner' ? 'JOIN' : 'LEFT JOIN'} ${source(scope.table)} AS ${scope.alias} ON ${on}`;
  }

  /** The conditions of links that only keep or drop rows. */
  matching(names: Names, links: readonly QueryLink[]): string[] {
    return links.filter(({ kind }) => kind === 'matches' || kind === 'matches-not').map((link) => this.#exists(names, link));
  }

  #exists(names: Names, link: QueryLink): string {
    const inside = compileFrom(this.#parts, { table: link.table, filter: undefined, links: link.links });
    const on = onText(inside.scope, names.own, link);
    const filter =
      link.filter === undefined ? '' : ` AND ${compileCondition(this.#parts, inside.names.with(link.alias, inside.scope), link.filter)}`;
    const where = [on, ...inside.where].join(' AND ') + filter;
    return `${link.kind === 'matches' ? '' : 'NOT '}EXISTS (SELECT 1 FROM ${inside.tables()} WHERE ${where})`;
  }
}

function onText(scope: Scope, above: Scope, { from, to }: QueryLink): string {
  const [inner, outer] = [scope.column(from), above.column(to)];
  return `${inner.alias}.${valueColumn(inner.column)} = ${outer.alias}.${valueColumn(outer.column)}`;
}

function countLinks(links: readonly QueryLink[]): number {
  return links.reduce((count, link) => count + 1 + countLinks(link.links), 0);
}

/** The columns that a query names, or all of the table. @throws TandemError */
export function chosenColumns(
  scope: Scope,
  select: readonly SelectedColumn[] | 'all' | undefined,
): readonly (FoundColumn & { as: string | undefined })[] {
  if (select === undefined || select === 'all') {
    return scope.table.columns.map((column) => ({ table: scope.table, column, alias: scope.alias, as: undefined }));
  }
  return select.map(({ name, alias }) => ({ ...scope.column(name), as: alias }));
}
