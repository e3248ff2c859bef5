import { type Cell, type Cells, type ChoiceOption, ColumnKind, type TableDefinition, valueOutOfRange } from '@tandem/tables';

/**
 * Cells in which state and status reason fit each other: a status reason brings its state, a state its first status reason.
 *
 * @param before the row until now; undefined for a new one, which gets the first state
 * @throws TandemError when the status reason belongs to another state
 */
export function withState(table: TableDefinition, cells: Cells, before: Cells | undefined): ReadonlyMap<string, Cell> {
  const states = optionsOf(table, ColumnKind.state);
  const reasons = optionsOf(table, ColumnKind.status);
  const given = { state: numberIn(cells, 'statecode'), reason: numberIn(cells, 'statuscode') };
  if (states.length === 0 || reasons.length === 0) return cells;
  if (given.state === undefined && given.reason === undefined && before !== undefined) return cells;
  const reasonState = reasons.find(({ value }) => value === given.reason)?.state;
  const state = given.state ?? reasonState ?? numberIn(before, 'statecode') ?? states[0]?.value ?? 0;
  const fitting = reasons.filter((reason) => (reason.state ?? 0) === state);
  if (given.reason !== undefined && !fitting.some(({ value }) => value === given.reason)) {
    throw valueOutOfRange(table.logicalName, 'statuscode', fitting.map(({ value }) => value).join(','));
  }
  const kept = numberIn(before, 'statuscode');
  const reason = given.reason ?? (fitting.some(({ value }) => value === kept) ? kept : fitting[0]?.value);
  return new Map([...cells, ['statecode', state], ['statuscode', reason ?? null]]);
}

function optionsOf({ columns }: TableDefinition, kind: ColumnKind): readonly ChoiceOption[] {
  return columns.find((column) => column.kind === kind)?.options ?? [];
}

function numberIn(cells: Cells | undefined, name: string): number | undefined {
  const cell = cells?.get(name);
  return typeof cell === 'number' ? cell : undefined;
}
