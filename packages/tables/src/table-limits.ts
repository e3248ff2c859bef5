/** Limits of tables, each with its unit. Those of the Dataverse Web API keep its numbers. */
export const TABLE_LIMITS = {
  /** Query data using the Web API: rows of one page, and of `$top`. */
  pageRows: 5000,
  /** Count rows: the number at which counting ends. */
  countedRows: 5000,
  /** Rows of one `$expand` of a collection, over the rows of a page. */
  expandedRows: 50_000,
  /** Conditions of one query. */
  conditions: 500,
  /** Joins and expansions of one query. */
  links: 15,
  /** Conditions inside conditions, expansions inside expansions, joins inside joins. */
  queryDepth: 40,
  /** How long one question to the store may take, in milliseconds. */
  queryMs: 5000,
  /** Threads that answer questions, and the memory that each may take for what it reads. */
  queryThreads: 2,
  queryThreadMebibytes: 512,
  /** How long a question waits for a thread, in milliseconds. */
  queryWaitMs: 30_000,
  /** The values of a page, about: texts by their characters, everything else 8 each. A page ends early, an expansion is refused. */
  pageBytes: 16 * 1024 * 1024,
  /** A query text. */
  queryCharacters: 64_000,
  /** Columns of one table. */
  columns: 1000,
  tables: 2000,
  /** One row without its files, as JSON text. */
  rowBytes: 4 * 1024 * 1024,
  /** Web API, batch operations: requests of one batch; here also the rows that one request writes. */
  manyRows: 1000,
  /** The answers of one batch together, in characters. */
  batchCharacters: 32 * 1024 * 1024,
  /** A file or an image. */
  contentBytes: 32 * 1024 * 1024,
  /** Text columns without a length of their own. */
  stringCharacters: 4000,
  memoCharacters: 1_048_576,
  /** The log of changes that triggers read. */
  changeLogRows: 50_000,
  changeLogMs: 7 * 24 * 3_600_000,
} as const;
