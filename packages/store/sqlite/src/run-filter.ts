/** A value that a statement takes by name. */
export type FilterValue = string | number;

/** Each filter of a list with its condition in SQL; a statement is put together from these constants only. */
export type FilterConditions<Filters> = { readonly [Name in keyof Filters]-?: string };

export interface RunFilter {
  /** The conditions with AND between them; `true` when there is none. */
  readonly where: string;
  readonly values: Readonly<Record<string, FilterValue>>;
}

/** The conditions of the filters that are given. Lists become JSON texts, for `json_each`. */
export function filterOf<Filters extends object>(filters: Filters, conditions: FilterConditions<Filters>): RunFilter {
  const given = Object.entries(filters).filter(([, value]) => value !== undefined);
  const where = given.map(([name]) => conditions[name as keyof Filters]);
  const values = given.map(([name, value]) => [name, Array.isArray(value) ? JSON.stringify(value) : value] as const);
  return { where: where.length === 0 ? 'true' : where.join(' AND '), values: Object.fromEntries(values) };
}
