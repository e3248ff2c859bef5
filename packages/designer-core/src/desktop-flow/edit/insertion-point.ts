import { ok, type Result } from '@tandem/kernel';
import type { DesktopFlowDocument } from '../document/document.ts';
import { isDivider, lineOfRow, opensBody, type Row } from '../document/row.ts';
import { indentOf } from '../text/source-lines.ts';
import type { Refusal } from './refusal.ts';
import { rangeOfRow, refuseRow, type SubflowRows } from './subflow-rows.ts';

export const INDENT = '    ';

/** Where lines can be put between two rows. */
export interface InsertionPoint {
  readonly offset: number;
  /** The blanks before a line that is put there. */
  readonly indent: string;
}

/** The place before `row`; one more than the number of rows is the end of the subflow. */
export function insertionPoint(document: DesktopFlowDocument, opened: SubflowRows, row: number): Result<InsertionPoint, Refusal> {
  const { rows } = opened;
  if (row < 1 || row > rows.length + 1) return refuseRow(row);
  const next = rows[row - 1];
  const previous = rows[row - 2];
  const isNextStatement = next !== undefined && next.kind !== 'end' && !isDivider(next);
  const offset = isNextStatement ? rangeOfRow(next).start : offsetAfter(document, opened, previous);
  return ok({ offset, indent: indentBetween(opened, previous, isNextStatement ? next : undefined) });
}

function offsetAfter(document: DesktopFlowDocument, { subflow }: SubflowRows, previous: Row | undefined): number {
  if (previous !== undefined) return rangeOfRow(previous).end;
  const before = subflow.source ?? document.flow.headers.at(-1)?.source;
  return before === undefined ? 0 : before.range.end + before.tail.length;
}

function indentBetween({ subflow }: SubflowRows, previous: Row | undefined, next: Row | undefined): string {
  if (next !== undefined) return indentOfRow(next);
  if (previous === undefined) return subflow.source === undefined ? '' : indentOf(subflow.source) + INDENT;
  return indentOfRow(previous) + (opensBody(previous) ? INDENT : '');
}

export function indentOfRow(row: Row): string {
  const line = lineOfRow(row);
  return line === undefined ? '' : indentOf(line);
}
