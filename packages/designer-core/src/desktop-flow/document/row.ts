import type { Branch, CaseBranch, ElseIfBranch, SourceLine, Statement } from '@tandem/desktop-flow';

/** A line of the designer's workspace. */
export type Row = StatementRow | DividerRow | EndRow;

interface RowBase {
  /** From 1 in its subflow; the number that the designer shows and that runs and diagnostics name. */
  readonly row: number;
  /** The statement that the row is, divides or ends. */
  readonly statement: Statement;
  /** Levels of indent: statements with a body, branches of a SWITCH, and regions count. */
  readonly depth: number;
  /** {@link depth} without regions: the indent in the text. */
  readonly nesting: number;
  /** Rows that the row stands under, the outermost first: openers, dividers and regions. Its path in the subflow. */
  readonly parents: readonly number[];
  /** Written with DISABLE, or inside something that is. */
  readonly isDisabled: boolean;
  readonly hasErrorHandling: boolean;
  /** The last row that is drawn under this one, or its END; the row itself when nothing is. */
  readonly lastRow: number;
}

export interface StatementRow extends RowBase {
  /** `region` and `endRegion` group rows; `block` is any statement with a body. */
  readonly kind: 'step' | 'block' | 'region' | 'endRegion';
}

export type DividerRow = RowBase &
  (
    | { readonly kind: 'elseIf'; readonly branch: ElseIfBranch }
    | { readonly kind: 'case'; readonly branch: CaseBranch }
    | { readonly kind: 'else' | 'default'; readonly branch: Branch }
  );

export interface EndRow extends RowBase {
  readonly kind: 'end';
  readonly close: SourceLine;
}

export type RowKind = Row['kind'];

/** Whether rows stand in a body that this row opens. */
export function opensBody(row: Row): boolean {
  return row.kind === 'block' || isDivider(row);
}

export function isDivider(row: Row): row is DividerRow {
  return row.kind === 'elseIf' || row.kind === 'else' || row.kind === 'case' || row.kind === 'default';
}

/** The line that the row is known by: of a statement the one without annotations and handlers. */
export function lineOfRow(row: Row): SourceLine | undefined {
  if (row.kind === 'end') return row.close;
  return isDivider(row) ? row.branch.source : row.statement.source;
}
