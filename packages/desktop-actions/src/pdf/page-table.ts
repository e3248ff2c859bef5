/** A table as it stands on one page. */
export interface PageTable {
  readonly rows: readonly (readonly string[])[];
  /** Points from the top of the page. */
  readonly top: number;
  readonly bottom: number;
  /** Where each column begins, and where the last one ends. */
  readonly edges: readonly number[];
}
