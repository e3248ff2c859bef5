/** What a cell holds, or what its formula came to. */
export type CellValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  /** A number in a cell with a date or time format; `ticks` of 100 ns since 0001-01-01. */
  | { readonly kind: 'date'; readonly ticks: bigint }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  /** Such as `#DIV/0!`. */
  | { readonly kind: 'error'; readonly code: string };

/** What can be written to a cell: a value, or a formula with or without its `=`. */
export type CellInput = CellValue | { readonly kind: 'formula'; readonly formula: string };

export const BLANK: CellValue = { kind: 'blank' };
