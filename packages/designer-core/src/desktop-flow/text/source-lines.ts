import { bodiesOf, type SourceLine, type Statement } from '@tandem/desktop-flow';
import type { TextRange } from '@tandem/kernel';
import { isDivider, type Row } from '../document/row.ts';

type Lines = (SourceLine | undefined)[];

/** The lines of a statement's first row in the order of the text: annotations, the line itself, and its error handling. */
export function linesOfFirstRow(statement: Statement): SourceLine[] {
  const lines: Lines = [...statement.annotations.map((annotation) => annotation.source), statement.source, ...linesOfHandling(statement)];
  return lines.filter((line) => line !== undefined);
}

/** The lines `ON ERROR … END` of a statement, or `ON BLOCK ERROR … END` of a block. */
export function linesOfHandling(statement: Statement): SourceLine[] {
  const lines: Lines = [];
  for (const rule of statement.errorHandling?.rules ?? []) lines.push(rule.source, ...linesOfAll(rule.statements));
  lines.push(statement.errorHandling?.close);
  if (statement.kind === 'block') {
    for (const handler of statement.handlers) lines.push(handler.source, ...linesOfAll(handler.statements), handler.close);
  }
  return lines.filter((line) => line !== undefined);
}

/** All lines of statements with their bodies, sorted by place. */
export function linesOfAll(statements: readonly Statement[]): SourceLine[] {
  return statements.flatMap(linesOfWhole).toSorted((a, b) => a.range.start - b.range.start);
}

function linesOfWhole(statement: Statement): SourceLine[] {
  const close = 'close' in statement && statement.close !== undefined ? [statement.close] : [];
  return [...linesOfFirstRow(statement), ...dividersOf(statement), ...bodiesOf(statement).flatMap(linesOfAll), ...close];
}

function dividersOf(statement: Statement): SourceLine[] {
  const branches =
    statement.kind === 'if'
      ? [...statement.elseIfs, statement.otherwise]
      : statement.kind === 'switch'
        ? [...statement.cases, statement.otherwise]
        : [];
  return branches.flatMap((branch) => (branch?.source === undefined ? [] : [branch.source]));
}

/** The blanks before a line. */
export function indentOf({ lead }: SourceLine): string {
  return /[^\r\n]*$/.exec(lead)?.[0] ?? '';
}

/** From the indent of the first line to the line break of the last one. */
export function wholeLines(first: SourceLine, last: SourceLine): TextRange {
  return { start: first.range.start - indentOf(first).length, end: last.range.end + last.tail.length };
}

/** The lines of rows of one subflow, in order; an opening row gives only its own. */
export function linesOfRows(rows: readonly Row[]): SourceLine[] {
  return rows.flatMap((row) => {
    if (row.kind === 'end') return [row.close];
    if (isDivider(row)) return row.branch.source === undefined ? [] : [row.branch.source];
    return linesOfFirstRow(row.statement);
  });
}
