/** Where the designer of a desktop flow opens. */
export interface DesignSearch {
  /** Id of the designer link to a machine. */
  readonly link?: string;
  /** The subflow that is shown. */
  readonly subflow?: string;
  /** The row in it that is selected, from 1. */
  readonly row?: number;
}

export function readDesignSearch({ link, subflow, row }: Record<string, unknown>): DesignSearch {
  return {
    ...(typeof link === 'string' && link !== '' ? { link } : {}),
    ...(typeof subflow === 'string' && subflow !== '' ? { subflow } : {}),
    ...(Number.isInteger(Number(row)) && Number(row) > 0 ? { row: Number(row) } : {}),
  };
}
