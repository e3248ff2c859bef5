import type { Row, RowDiff } from '@tandem/designer-core/desktop-flow';

export type LineMark = Exclude<RowDiff['kind'], 'same'>;

/** A line of a comparison: a row of the older and of the newer version, or rows that are left out between two changes. */
export type ComparedLine =
  | {
      readonly kind: 'rows';
      readonly key: string;
      readonly before: Row | undefined;
      readonly after: Row | undefined;
      readonly mark: LineMark | undefined;
      /** Of a moved row, its number in the other version. */
      readonly otherRow: number | undefined;
    }
  | { readonly kind: 'gap'; readonly key: string; readonly count: number };

/** The rows of one version, none of them marked. */
export function linesOfRows(rows: readonly Row[]): readonly ComparedLine[] {
  return rows.map((row) => ({ kind: 'rows', key: String(row.row), before: undefined, after: row, mark: undefined, otherRow: undefined }));
}

/** The lines of two versions beside each other. A moved row has a line where it was and one where it is. */
export function linesOfDiff(rows: readonly RowDiff[]): readonly ComparedLine[] {
  return rows.map(({ kind, before, after, movedAt }) => {
    const key = `${before?.row ?? ''}-${after?.row ?? ''}${movedAt ?? ''}`;
    const mark = kind === 'same' ? undefined : kind;
    if (movedAt === 'before') return { kind: 'rows', key, before, after: undefined, mark, otherRow: after?.row };
    if (movedAt === 'after') return { kind: 'rows', key, before: undefined, after, mark, otherRow: before?.row };
    return { kind: 'rows', key, before, after, mark, otherRow: undefined };
  });
}

/** Unchanged rows that stay around each change. */
const CONTEXT = 2;

/** The lines without unchanged ones that are far from any change. */
export function foldSame(lines: readonly ComparedLine[]): readonly ComparedLine[] {
  const near = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'gap' || line.mark === undefined) continue;
    for (let index = at - CONTEXT; index <= at + CONTEXT; index++) near.add(index);
  }
  const folded: ComparedLine[] = [];
  for (const [at, line] of lines.entries()) {
    const last = folded.at(-1);
    if (near.has(at)) folded.push(line);
    else if (last?.kind === 'gap') folded[folded.length - 1] = { ...last, count: last.count + 1 };
    else folded.push({ kind: 'gap', key: `gap ${at}`, count: 1 });
  }
  return folded;
}

/** How many rows differ; a moved one counts once. */
export function countChanges(rows: readonly RowDiff[]): number {
  return rows.filter(({ kind, movedAt }) => kind !== 'same' && movedAt !== 'before').length;
}
