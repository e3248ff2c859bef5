import type { TableColumn } from '@tandem/protocol';

export const filterOperators = ['contains', 'startswith', 'eq', 'ne', 'gt', 'ge', 'lt', 'le', 'empty', 'filled'] as const;
export type FilterOperator = (typeof filterOperators)[number];

/** One line of the simple filter. */
export interface FilterRule {
  /** Logical name. */
  readonly column: string;
  readonly operator: FilterOperator;
  readonly value: string;
}

const TEXTS = ['contains', 'startswith', 'eq', 'ne', 'empty', 'filled'] as const;
const NUMBERS = ['eq', 'ne', 'gt', 'ge', 'lt', 'le', 'empty', 'filled'] as const;
const DATES = ['ge', 'lt', 'empty', 'filled'] as const;
const CHOICES = ['eq', 'ne', 'empty', 'filled'] as const;
const PRESENCE = ['empty', 'filled'] as const;

/** What a column can be asked for. */
export function operatorsOf({ kind, targets }: TableColumn): readonly FilterOperator[] {
  switch (kind) {
    case 'string':
    case 'memo':
      return TEXTS;
    case 'datetime':
      return DATES;
    case 'boolean':
    case 'choice':
    case 'state':
    case 'status':
    case 'uniqueidentifier':
      return kind === 'uniqueidentifier' ? ['eq', 'ne'] : CHOICES;
    case 'lookup':
    case 'customer':
    case 'owner':
      return isNamed(targets) ? ['contains', 'eq', ...PRESENCE] : PRESENCE;
    case 'choices':
    case 'file':
    case 'image':
      return PRESENCE;
    default:
      return NUMBERS;
  }
}

/** Whether rows are found by what people call the one table to which a lookup points. */
function isNamed(targets: TableColumn['targets']): boolean {
  return targets.length === 1 && targets[0]?.primaryNameColumn !== null;
}

export function needsValue(operator: FilterOperator): boolean {
  return operator !== 'empty' && operator !== 'filled';
}

/**
 * The text of a `$filter` for the rules that are whole; undefined when none is.
 *
 * @param columns of the table
 */
export function filterText(rules: readonly FilterRule[], columns: readonly TableColumn[], join: 'and' | 'or' = 'and'): string | undefined {
  const parts = rules.flatMap((rule) => {
    const column = columns.find(({ logicalName }) => logicalName === rule.column);
    const text = column === undefined ? undefined : ruleText(rule, column);
    return text === undefined ? [] : [text];
  });
  return parts.length === 0 ? undefined : parts.join(` ${join} `);
}

function ruleText({ operator, value }: FilterRule, column: TableColumn): string | undefined {
  if (operator === 'empty') return `${column.wireName} eq null`;
  if (operator === 'filled') return `${column.wireName} ne null`;
  if (value.trim() === '') return undefined;
  const path = pathOf(column);
  const literal = literalOf(column, value.trim());
  if (literal === undefined) return undefined;
  return operator === 'contains' || operator === 'startswith' ? `${operator}(${path},${literal})` : `${path} ${operator} ${literal}`;
}

function pathOf({ wireName, targets }: TableColumn): string {
  const [target] = targets;
  return target === undefined || target.primaryNameColumn === null ? wireName : `${target.navigation}/${target.primaryNameColumn}`;
}

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

function literalOf({ kind, dateBehaviour }: TableColumn, value: string): string | undefined {
  switch (kind) {
    case 'string':
    case 'memo':
    case 'lookup':
    case 'customer':
    case 'owner':
      return quoted(value);
    case 'datetime':
      return momentLiteral(value, dateBehaviour);
    case 'boolean':
    case 'uniqueidentifier':
      return value;
    default:
      return NUMBER.test(value) ? value : undefined;
  }
}

function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** A day of the reader begins at another moment than one in UTC. */
function momentLiteral(day: string, behaviour: TableColumn['dateBehaviour']): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  if (behaviour !== 'user-local') return behaviour === 'date-only' ? day : `${day}T00:00:00Z`;
  const at = new Date(`${day}T00:00:00`);
  return Number.isNaN(at.getTime()) ? undefined : `${at.toISOString().slice(0, 19)}Z`;
}
