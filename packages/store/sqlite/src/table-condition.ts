import {
  type ColumnPath,
  type Condition,
  noNavigation,
  type Operand,
  type TableDefinition,
  type TableSchema,
  wrongQuery,
} from '@tandem/tables';
import { compileComparison, compileText, sqlOf } from './table-comparison.ts';
import { quoted, valueColumn } from './table-names.ts';
import { compileOperator } from './table-operator.ts';
import { idColumn, inTime, type Names, pointsTo, requireTable, Scope, type SelectParts, source } from './table-scope.ts';

/**
 * A condition as SQL whose values are bound in their order. What is compared with nothing is false, and `not` makes it true, as in the
 * original.
 *
 * @throws TandemError for names that are not there and values that do not fit
 */
export function compileCondition(parts: SelectParts, names: Names, condition: Condition): string {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return `(${condition.items.map((item) => compileCondition(parts, names, item)).join(` ${condition.kind.toUpperCase()} `)})`;
    case 'not':
      return `NOT coalesce(${compileCondition(parts, names, condition.item)}, 0)`;
    case 'compare':
      return compileCompare(parts, names, condition);
    case 'text':
      return compileText(parts, names.find(condition.path), condition);
    case 'operator':
      return compileOperator(parts, names.find(condition.path), condition);
    default:
      return compileLambda(parts, names, condition);
  }
}

const FLIPPED = { eq: 'eq', ne: 'ne', gt: 'lt', ge: 'le', lt: 'gt', le: 'ge' } as const;

function compileCompare(parts: SelectParts, names: Names, { operator, left, right }: Extract<Condition, { kind: 'compare' }>): string {
  if (isPath(left) && isPath(right)) return compareColumns(names, { operator, left, right });
  if (isPath(left) && !isPath(right)) return compileComparison(parts, names.find(left), operator, right);
  if (!isPath(left) && isPath(right)) return compileComparison(parts, names.find(right), FLIPPED[operator], left);
  throw wrongQuery('A comparison needs a column on one side.');
}

function isPath(operand: Operand): operand is ColumnPath {
  return operand.kind === 'path';
}

interface ColumnComparison {
  readonly operator: keyof typeof FLIPPED;
  readonly left: ColumnPath;
  readonly right: ColumnPath;
}

function compareColumns(names: Names, { operator, left, right }: ColumnComparison): string {
  const [first, second] = [sqlOf(names.find(left)), sqlOf(names.find(right))];
  if (operator === 'ne') return `NOT coalesce(${first} = ${second}, 0)`;
  return `${first} ${{ eq: '=', gt: '>', ge: '>=', lt: '<', le: '<=' }[operator]} ${second}`;
}

type Lambda = Extract<Condition, { kind: 'any' | 'all' }>;

function compileLambda(parts: SelectParts, names: Names, { kind, path, variable, item }: Lambda): string {
  const [last = '', ...before] = path.names.toReversed();
  const holder = before.toReversed().reduce((scope, name) => scope.follow(name), names.scopeOf(path.alias));
  const inner = new Scope(parts, targetTable(parts.schema, holder.table, last), parts.nextAlias());
  const from = linkedRows(parts, holder, { inner, navigation: last });
  const condition = item === undefined ? '1' : compileCondition(parts, names.with(variable, inner), item);
  const wanted = kind === 'any' ? condition : `NOT coalesce(${condition}, 0)`;
  return `${kind === 'any' ? '' : 'NOT '}EXISTS (SELECT 1 FROM ${from.tables}${inner.joins()} WHERE ${from.where} AND ${inTime(inner)} AND ${wanted})`;
}

function targetTable(schema: TableSchema, table: TableDefinition, name: string): TableDefinition {
  const navigation = schema.navigation(table, name);
  if (navigation === undefined) throw noNavigation(table.logicalName, name);
  if (navigation.kind === 'one') throw wrongQuery(`'${name}' leads to one row; write '${name}/column' without any(…) or all(…).`);
  return requireTable(schema, navigation.table);
}

interface LinkedRows {
  readonly inner: Scope;
  readonly navigation: string;
}

/** The FROM and WHERE of the rows that a navigation to many leads to. */
function linkedRows(parts: SelectParts, holder: Scope, { inner, navigation: name }: LinkedRows) {
  const navigation = parts.schema.navigation(holder.table, name);
  const id = `${holder.alias}.${idColumn(holder.table)}`;
  const rows = `${source(inner.table)} AS ${inner.alias}`;
  if (navigation?.kind !== 'joined') {
    const { column } = inner.column(navigation?.relationship.referencingColumn ?? '');
    return { tables: rows, where: `${inner.alias}.${valueColumn(column)} = ${id}${pointsTo(inner.alias, column, holder.table)}` };
  }
  const { relationship, isFirst } = navigation;
  const [here, there] = isFirst ? [relationship.first, relationship.second] : [relationship.second, relationship.first];
  const between = parts.nextAlias();
  const joined = `${quoted(`row_${relationship.intersectTable}`)} AS ${between}`;
  return {
    tables: `${joined} JOIN ${rows} ON ${inner.alias}.${idColumn(inner.table)} = ${between}.${quoted(there.intersectColumn)}`,
    where: `${between}.${quoted(here.intersectColumn)} = ${id}`,
  };
}
