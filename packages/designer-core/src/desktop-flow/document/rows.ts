import type { Branch, Statement, Subflow } from '@tandem/desktop-flow';
import type { DividerRow, EndRow, Row, StatementRow } from './row.ts';

type Open<R> = R extends Row ? Omit<R, 'lastRow'> & { lastRow: number } : never;
type OpenRow = Open<StatementRow> | Open<DividerRow> | Open<EndRow>;

/** What rows of one body have in common. */
interface Level {
  readonly depth: number;
  readonly nesting: number;
  readonly parents: readonly number[];
  readonly isDisabled: boolean;
}

/** The rows of a subflow in order, for a list: row `n` is `rows[n - 1]`. Takes time in proportion to the rows. */
export function rowsOf(subflow: Subflow): readonly Row[] {
  const builder = new RowBuilder();
  builder.addBody(subflow.statements, { depth: 0, nesting: 0, parents: [], isDisabled: false });
  return builder.rows;
}

class RowBuilder {
  readonly rows: OpenRow[] = [];

  addBody(statements: readonly Statement[], level: Level): void {
    const regions: OpenRow[] = [];
    let inner = level;
    for (const statement of statements) {
      if (statement.kind === 'endRegion') {
        const region = regions.pop();
        inner = regions.length === 0 ? level : inside(regions.at(-1), level);
        this.#addStatement(statement, inner);
        if (region !== undefined) region.lastRow = this.rows.length;
      } else this.#addStatement(statement, inner);
      const added = this.rows.at(-1);
      if (statement.kind !== 'region' || added === undefined) continue;
      regions.push(added);
      inner = inside(added, level);
    }
    for (const region of regions) region.lastRow = this.rows.length;
  }

  #addStatement(statement: Statement, outer: Level): void {
    const level = statement.disabled && !outer.isDisabled ? { ...outer, isDisabled: true } : outer;
    const kind = kindOf(statement);
    const row = this.#push({ kind, ...this.#common(statement, level) });
    if (kind !== 'block' || !('statements' in statement)) return;
    this.addBody(statement.statements, inside(row, level));
    this.#addBranches(statement, { ...level, parents: [...level.parents, row.row] });
    if (statement.close !== undefined) {
      this.#push({ kind: 'end', close: statement.close, ...this.#common(statement, level), hasErrorHandling: false });
    }
    row.lastRow = this.rows.length;
  }

  #addBranches(statement: Statement, level: Level): void {
    const deeper = { ...level, depth: level.depth + 1, nesting: level.nesting + 1 };
    if (statement.kind === 'if') {
      for (const branch of statement.elseIfs) this.#addBranch({ kind: 'elseIf', branch, ...this.#common(statement, level) }, branch);
      if (statement.otherwise !== undefined) {
        this.#addBranch({ kind: 'else', branch: statement.otherwise, ...this.#common(statement, level) }, statement.otherwise);
      }
    }
    if (statement.kind !== 'switch') return;
    for (const branch of statement.cases) this.#addBranch({ kind: 'case', branch, ...this.#common(statement, deeper) }, branch);
    if (statement.otherwise === undefined) return;
    this.#addBranch({ kind: 'default', branch: statement.otherwise, ...this.#common(statement, deeper) }, statement.otherwise);
  }

  #addBranch(divider: Open<DividerRow>, branch: Branch): void {
    const row = this.#push({ ...divider, hasErrorHandling: false });
    this.addBody(branch.statements, inside(row, row));
    row.lastRow = this.rows.length;
  }

  #common(statement: Statement, level: Level) {
    const row = this.rows.length + 1;
    const { depth, nesting, parents, isDisabled } = level;
    return { row, statement, depth, nesting, parents, isDisabled, hasErrorHandling: hasHandling(statement), lastRow: row };
  }

  #push(row: OpenRow): OpenRow {
    this.rows.push(row);
    return row;
  }
}

/** The level of what a row holds; a region does not indent the text. */
function inside(row: OpenRow | undefined, level: Level): Level {
  if (row === undefined) return level;
  const nesting = row.nesting + (row.kind === 'region' ? 0 : 1);
  return { depth: row.depth + 1, nesting, parents: [...row.parents, row.row], isDisabled: row.isDisabled };
}

function kindOf(statement: Statement): StatementRow['kind'] {
  if (statement.kind === 'region' || statement.kind === 'endRegion') return statement.kind;
  return 'statements' in statement ? 'block' : 'step';
}

function hasHandling(statement: Statement): boolean {
  return statement.errorHandling !== undefined || (statement.kind === 'block' && statement.handlers.length > 0);
}
