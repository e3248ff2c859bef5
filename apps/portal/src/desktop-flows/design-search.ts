/** Where the designer of a desktop flow opens. */
export interface DesignSearch {
  /** Id of the designer link to a machine. */
  readonly link?: string;
  /** The subflow that is shown. */
  readonly subflow?: string;
}

export function readDesignSearch({ link, subflow }: Record<string, unknown>): DesignSearch {
  return {
    ...(typeof link === 'string' && link !== '' ? { link } : {}),
    ...(typeof subflow === 'string' && subflow !== '' ? { subflow } : {}),
  };
}
