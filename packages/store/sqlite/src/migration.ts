/** One step of the database's form. Steps are never changed once they are released. */
export interface Migration {
  /** Rising, with gaps where rooms keep numbers for themselves. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}
