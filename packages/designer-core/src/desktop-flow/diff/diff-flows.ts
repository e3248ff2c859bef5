import { type InterfaceVariable, readInterface } from '@tandem/desktop-flow';
import { equalJson } from '@tandem/kernel';
import { type DesktopFlowDocument, findSubflow, subflowsOf } from '../document/document.ts';
import { lineOfRow, type Row } from '../document/row.ts';
import { rowsOf } from '../document/rows.ts';
import { linesOfHandling } from '../text/source-lines.ts';
import { type Alignment, align } from './align.ts';

/** What became of one row; `before` and `after` are rows of the two documents. */
export interface RowDiff {
  readonly kind: 'same' | 'added' | 'removed' | 'changed' | 'moved';
  readonly before?: Row;
  readonly after?: Row;
  /** Of a moved row, which stands in the list twice: whether this is where it was or where it is. */
  readonly movedAt?: 'before' | 'after';
}

export interface SubflowDiff {
  readonly name: string;
  readonly kind: 'same' | 'added' | 'removed' | 'changed';
  /** In the order of reading: rows of both documents beside each other. A moved row stands in both places. */
  readonly rows: readonly RowDiff[];
}

export interface VariableDiff {
  readonly direction: 'input' | 'output';
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before?: InterfaceVariable;
  readonly after?: InterfaceVariable;
}

export interface FlowDiff {
  readonly subflows: readonly SubflowDiff[];
  readonly variables: readonly VariableDiff[];
}

/** What differs between two versions of a flow, by steps; blanks and blank lines are no difference. */
export function diffFlows(before: DesktopFlowDocument, after: DesktopFlowDocument): FlowDiff {
  const names = [...subflowsOf(after), ...subflowsOf(before).filter(({ name }) => findSubflow(after, name) === undefined)];
  return { subflows: names.map(({ name }) => diffSubflow(before, after, name)), variables: diffVariables(before, after) };
}

function diffSubflow(before: DesktopFlowDocument, after: DesktopFlowDocument, name: string): SubflowDiff {
  const [old, fresh] = [findSubflow(before, name), findSubflow(after, name)];
  const [oldRows, freshRows] = [old === undefined ? [] : rowsOf(old), fresh === undefined ? [] : rowsOf(fresh)];
  const rows = pairChanges(align(oldRows.map(keyOf), freshRows.map(keyOf)), oldRows, freshRows);
  const isSame = rows.every((row) => row.kind === 'same');
  const kind = old === undefined ? 'added' : fresh === undefined ? 'removed' : isSame ? 'same' : 'changed';
  return { name, kind, rows };
}

/** What makes a row the same as another: its line, annotations and error handling, wherever they are indented. */
function keyOf(row: Row): string {
  const own = lineOfRow(row)?.text ?? row.kind;
  if (row.kind !== 'step' && row.kind !== 'block') return own;
  const annotations = row.statement.annotations.map((annotation) => annotation.source?.text ?? annotation.key);
  return [...annotations, own, ...linesOfHandling(row.statement).map((line) => line.text)].join('\n');
}

function pairChanges(items: readonly Alignment[], before: readonly Row[], after: readonly Row[]): readonly RowDiff[] {
  const diffs: RowDiff[] = [];
  let [removed, added]: [Row[], Row[]] = [[], []];
  const flush = () => {
    diffs.push(...pairUp(removed, added));
    [removed, added] = [[], []];
  };
  for (const item of items) {
    const old = 'before' in item ? before[item.before] : undefined;
    const fresh = 'after' in item ? after[item.after] : undefined;
    if (old !== undefined && fresh !== undefined) {
      flush();
      diffs.push({ kind: 'same', before: old, after: fresh });
    } else if (old !== undefined) removed.push(old);
    else if (fresh !== undefined) added.push(fresh);
  }
  flush();
  return markMoves(diffs);
}

/** Removed and added rows of one stretch: those of the same sort, in order, are one changed row. */
function pairUp(removed: readonly Row[], added: readonly Row[]): readonly RowDiff[] {
  return align(removed.map(sortOf), added.map(sortOf)).map((item): RowDiff => {
    const old = 'before' in item ? removed[item.before] : undefined;
    const fresh = 'after' in item ? added[item.after] : undefined;
    if (old !== undefined && fresh !== undefined) return { kind: 'changed', before: old, after: fresh };
    return old === undefined ? { kind: 'added', ...(fresh === undefined ? {} : { after: fresh }) } : { kind: 'removed', before: old };
  });
}

function sortOf(row: Row): string {
  if (row.kind !== 'step' && row.kind !== 'block') return row.kind;
  return row.statement.kind === 'action' ? row.statement.call.id.toLowerCase().split('.', 2).join('.') : row.statement.kind;
}

/** A row that is removed here and added there is one that moved; END lines look all the same and move with their blocks. */
function markMoves(diffs: readonly RowDiff[]): readonly RowDiff[] {
  const canMove = (row: Row | undefined): row is Row => row !== undefined && row.kind !== 'end' && row.kind !== 'endRegion';
  const removed = Map.groupBy(
    diffs.filter((diff) => diff.kind === 'removed' && canMove(diff.before)),
    (diff) => keyOfDiff(diff.before),
  );
  const partners = new Map<RowDiff, RowDiff>();
  for (const diff of diffs) {
    if (diff.kind !== 'added' || !canMove(diff.after)) continue;
    const old = removed.get(keyOfDiff(diff.after))?.shift();
    if (old === undefined) continue;
    partners.set(diff, old).set(old, diff);
  }
  return diffs.map((diff) => {
    const partner = partners.get(diff);
    if (partner === undefined) return diff;
    return { ...partner, ...diff, kind: 'moved', movedAt: diff.kind === 'removed' ? 'before' : 'after' };
  });
}

function keyOfDiff(row: Row | undefined): string {
  return row === undefined ? '' : keyOf(row);
}

function diffVariables(before: DesktopFlowDocument, after: DesktopFlowDocument): readonly VariableDiff[] {
  const [old, fresh] = [readInterface(before.flow), readInterface(after.flow)];
  return [...diffDirection('input', old.inputs, fresh.inputs), ...diffDirection('output', old.outputs, fresh.outputs)];
}

function diffDirection(
  direction: 'input' | 'output',
  before: readonly InterfaceVariable[],
  after: readonly InterfaceVariable[],
): VariableDiff[] {
  const find = (variables: readonly InterfaceVariable[], name: string) =>
    variables.find((variable) => variable.variable.toLowerCase() === name.toLowerCase());
  const present = after.flatMap((fresh): VariableDiff[] => {
    const old = find(before, fresh.variable);
    if (old === undefined) return [{ direction, kind: 'added', after: fresh }];
    return isSameVariable(old, fresh) ? [] : [{ direction, kind: 'changed', before: old, after: fresh }];
  });
  const gone = before.filter((old) => find(after, old.variable) === undefined);
  return [...present, ...gone.map((old): VariableDiff => ({ direction, kind: 'removed', before: old }))];
}

function isSameVariable(a: InterfaceVariable, b: InterfaceVariable): boolean {
  const isSameDefault =
    a.defaultValue === undefined || b.defaultValue === undefined
      ? a.defaultValue === b.defaultValue
      : equalJson(a.defaultValue, b.defaultValue);
  const keys = ['name', 'description', 'type', 'isOptional', 'isSensitive'] as const;
  return isSameDefault && keys.every((key) => a[key] === b[key]);
}
