export const tableTabs = ['rows', 'columns', 'relationships', 'keys'] as const;
export type TableTab = (typeof tableTabs)[number];

/** What the address of a table's page keeps. */
export interface TableSearch {
  readonly tab?: TableTab;
  /** The text of a `$filter`. */
  readonly filter?: string;
  /** Logical name of the column, with a `-` before it when it falls. */
  readonly sort?: string;
  /** Logical names of the columns that are shown, with commas between them. */
  readonly columns?: string;
}

const SORT = /^-?[a-z_]\w*$/;
const COLUMNS = /^[a-z_]\w*(?:,[a-z_]\w*)*$/;

export function readTableSearch({ tab, filter, sort, columns }: Record<string, unknown>): TableSearch {
  const known = tableTabs.find((each) => each === tab);
  return {
    ...(known === undefined || known === 'rows' ? {} : { tab: known }),
    ...(typeof filter === 'string' && filter.trim() !== '' ? { filter } : {}),
    ...(typeof sort === 'string' && SORT.test(sort) ? { sort } : {}),
    ...(typeof columns === 'string' && COLUMNS.test(columns) ? { columns } : {}),
  };
}
