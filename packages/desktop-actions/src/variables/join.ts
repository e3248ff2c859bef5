import { ActionError, DataTable, type DesktopValue, defineAction, parameters, toText } from '@tandem/desktop-engine';
import { comparisonOf } from './comparison.ts';
import { equalityKey } from './equal-values.ts';
import { comparing, RULES_ERROR, type RuleGroups, readRules, TYPE_ERROR } from './rules.ts';
import { COLUMN_ERRORS, columnOf } from './table-column.ts';

const { choice, table, tablePlace } = parameters;

type Row = readonly DesktopValue[];

/** Two columns that a rule compares. */
interface Pair {
  readonly left: number;
  readonly right: number;
  readonly compare: RuleGroups[number][number]['compare'];
}

function pairsOf(first: DataTable, second: DataTable, groups: RuleGroups): readonly (readonly Pair[])[] {
  return groups.map((rules) =>
    rules.map(({ subject, object, compare }) => ({
      left: columnOf(first, subject),
      right: columnOf(second, toText(object)),
      compare,
    })),
  );
}

/** Gives the rows of the right table that may fit a left row: those with an equal value, where the rules ask for one. */
function candidatesOf(rows: readonly Row[], groups: readonly (readonly Pair[])[]): (left: Row) => readonly Row[] {
  const equality = groups.length === 1 ? groups[0]?.find(({ compare }) => compare === comparisonOf('=')) : undefined;
  if (equality === undefined) return () => rows;
  const byKey = Map.groupBy(rows, (row) => keyOf(row[equality.right] ?? null));
  return (left) => byKey.get(keyOf(left[equality.left] ?? null)) ?? [];
}

function keyOf(value: DesktopValue): string {
  return equalityKey(value) ?? toText(value).toLowerCase();
}

function joinedRows(first: DataTable, second: DataTable, { operation, groups }: JoinRequest): DesktopValue[][] {
  const pairs = pairsOf(first, second, groups);
  const candidates = candidatesOf(second.rows, pairs);
  const matched = new Set<Row>();
  const rows = first.rows.flatMap((left) => {
    const partners = candidates(left).filter((right) =>
      pairs.some((rules) => rules.every((rule) => rule.compare(left[rule.left] ?? null, right[rule.right] ?? null, false))),
    );
    for (const partner of partners) matched.add(partner);
    if (partners.length === 0) return operation === 'Inner' ? [] : [[...left, ...second.columns.map(() => null)]];
    return partners.map((right) => [...left, ...right]);
  });
  const rest = operation === 'Full' ? second.rows.filter((row) => !matched.has(row)) : [];
  return [...rows, ...rest.map((right) => [...first.columns.map(() => null), ...right])];
}

interface JoinRequest {
  readonly operation: 'Inner' | 'Left' | 'Full';
  readonly groups: RuleGroups;
}

/** Columns of the second table whose names the first one has get a number after them. */
function joinedColumns(first: DataTable, second: DataTable): string[] {
  const columns = [...first.columns];
  const isTaken = (name: string) => columns.some((column) => column.toLowerCase() === name.toLowerCase());
  for (const name of second.columns) {
    let unique = name;
    for (let i = 1; isTaken(unique); i++) unique = `${name}_${i}`;
    columns.push(unique);
  }
  return columns;
}

const SCHEMA_ERROR = 'MissingSchemaError';

/** Puts the rows of the second table below those of the first, by the names of their columns. */
function merge(first: DataTable, second: DataTable, mode: 'AddExtraColumns' | 'IgnoreExtraColumns' | 'ErrorOnExtraColumns'): void {
  const extra = second.columns.filter((name) => first.columnIndex(name) < 0);
  if (mode === 'ErrorOnExtraColumns' && extra.length > 0) {
    throw new ActionError(
      SCHEMA_ERROR,
      `The second table has columns that the first has not: ${extra.join(', ')}. Add them, or choose another mode.`,
    );
  }
  if (mode === 'AddExtraColumns') {
    first.columns.push(...extra);
    for (const row of first.rows) row.push(...extra.map(() => null));
  }
  const sources = first.columns.map((name) => second.columnIndex(name));
  for (const row of [...second.rows]) first.rows.push(sources.map((at) => row[at] ?? null));
}

export const JOIN_ACTIONS = [
  defineAction({
    id: 'Variables.JoinDataTable',
    title: 'Join data tables',
    parameters: {
      FirstDataTable: table(),
      SecondDataTable: table(),
      JoinOperation: choice(['Inner', 'Left', 'Full'], 'Inner'),
      JoinParameters: table(),
    },
    outputs: ['JoinedDataTable'],
    errors: [...COLUMN_ERRORS, RULES_ERROR, TYPE_ERROR],
    run: ({ FirstDataTable, SecondDataTable, JoinOperation, JoinParameters }) => {
      const groups = readRules(JoinParameters);
      if (groups.length === 0) throw new ActionError(RULES_ERROR, 'There is no rule by which rows belong together. Give at least one.');
      const rows = comparing(() => joinedRows(FirstDataTable, SecondDataTable, { operation: JoinOperation, groups }));
      return { JoinedDataTable: new DataTable(joinedColumns(FirstDataTable, SecondDataTable), rows) };
    },
  }),
  defineAction({
    id: 'Variables.MergeDataTables',
    title: 'Merge data tables',
    parameters: {
      FirstDataTable: tablePlace(),
      SecondDataTable: table(),
      MergeMode: choice(['AddExtraColumns', 'IgnoreExtraColumns', 'ErrorOnExtraColumns'], 'AddExtraColumns'),
    },
    errors: [SCHEMA_ERROR],
    run: ({ FirstDataTable, SecondDataTable, MergeMode }) => {
      merge(FirstDataTable.value, SecondDataTable, MergeMode);
      return {};
    },
  }),
];
