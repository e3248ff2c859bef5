import { NEW_LINE } from '@tandem/desktop-engine';
import type { PageTable } from './page-table.ts';
import { type Fragment, segmentsOf, type TextLine } from './page-text.ts';

interface Interval {
  readonly left: number;
  readonly right: number;
}

interface Row {
  readonly line: TextLine;
  readonly segments: readonly Fragment[];
}

/** Texts of two columns that are longer than this on average are an article in columns, no table. */
const PROSE = 30;

/** The tables without lines: texts that stand below each other in at least two columns. */
export function alignedTables(lines: readonly TextLine[]): readonly PageTable[] {
  const rows = lines.map((line) => ({ line, segments: segmentsOf(line) }));
  const tables: PageTable[] = [];
  for (let at = 0; at < rows.length; ) {
    const run = runFrom(rows, at);
    if (isTable(run)) tables.push(tableOf(run));
    at += Math.max(run.length, 1);
  }
  return tables;
}

/** The rows from there on that share their columns. */
function runFrom(rows: readonly Row[], start: number): readonly Row[] {
  const run: Row[] = [];
  for (const row of rows.slice(start)) {
    const before = run.at(-1);
    if (before !== undefined && row.line.baseline - before.line.baseline > row.line.size * 3) break;
    if (!(row.segments.length >= 2 ? areApart([...run, row]) : run.length > 0 && isContinuation(row, run))) break;
    run.push(row);
  }
  while (run.length > 0 && run.at(-1)?.segments.length === 1 && !isContinuation(run.at(-1) as Row, run.slice(0, -1))) run.pop();
  return run;
}

/** Whether every text of a row has a column of its own. */
function areApart(rows: readonly Row[]): boolean {
  const columns = columnsOf(rows);
  return rows.every(({ segments }) => new Set(segments.map((segment) => columnOf(segment, columns))).size === segments.length);
}

/** A row of one text that goes on with a cell of the row before, which is not the first one. */
function isContinuation({ segments: [segment], line }: Row, run: readonly Row[]): boolean {
  const before = run.at(-1);
  if (segment === undefined || before === undefined || line.baseline - before.line.baseline > line.size * 1.6) return false;
  const columns = columnsOf(run);
  const met = columns.filter(({ left, right }) => segment.left < right && left < segment.right);
  return met.length === 1 && met[0] !== columns[0];
}

function columnsOf(rows: readonly Row[]): readonly Interval[] {
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of rows.flatMap(({ segments }) => segments).toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last !== undefined && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

function columnOf({ left }: Fragment, columns: readonly Interval[]): number {
  return columns.findLastIndex((column) => left >= column.left);
}

function isTable(run: readonly Row[]): boolean {
  const rows = run.filter(({ segments }) => segments.length >= 2);
  const columns = columnsOf(run);
  if (columns.length < 2 || rows.length < (columns.length === 2 ? 3 : 2)) return false;
  const texts = rows.flatMap(({ segments }) => segments);
  return columns.length > 2 || texts.reduce((sum, { text }) => sum + text.length, 0) / texts.length <= PROSE;
}

function tableOf(run: readonly Row[]): PageTable {
  const columns = columnsOf(run);
  const rows: string[][] = [];
  for (const { segments } of run) {
    if (segments.length > 1) rows.push(columns.map(() => ''));
    const row = rows.at(-1) ?? [];
    for (const segment of segments) {
      const at = columnOf(segment, columns);
      row[at] = row[at] ? `${row[at]}${NEW_LINE}${segment.text}` : segment.text;
    }
  }
  const first = run[0]?.line;
  return {
    rows,
    top: (first?.baseline ?? 0) - (first?.size ?? 0),
    bottom: run.at(-1)?.line.baseline ?? 0,
    edges: [...columns.map(({ left }) => left), columns.at(-1)?.right ?? 0],
  };
}
