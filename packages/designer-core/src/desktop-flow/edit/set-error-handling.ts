import type { BlockHandler, ErrorRule, SourceLine, Statement } from '@tandem/desktop-flow';
import type { StepPlace } from '@tandem/protocol';
import type { DesktopFlowDocument } from '../document/document.ts';
import type { Row } from '../document/row.ts';
import type { Piece, Splice } from '../text/rewrite.ts';
import { indentOf, linesOfAll, linesOfHandling, wholeLines } from '../text/source-lines.ts';
import { printHandlerLine, printRuleLine, printSteps, reindent } from '../text/step-text.ts';
import { type EditResult, editLines } from './edited.ts';
import { INDENT, indentOfRow } from './insertion-point.ts';
import { refuse } from './refusal.ts';
import { openRow, rangeOfRow } from './subflow-rows.ts';

/**
 * The error handling of a step as a dialog gives it: the rules of `ON ERROR`, or the handlers of a BLOCK; none removes it. Lines and
 * statements that are the row's own, told by their `source`, stay as they are written, wherever they go.
 */
export type NewErrorHandling =
  | { readonly kind: 'step'; readonly rules: readonly ErrorRule[] }
  | { readonly kind: 'block'; readonly handlers: readonly BlockHandler[] };

/** Whether error handling can follow the row: it is a step that may fail, or opens a body. */
export function takesErrorHandling({ kind, statement }: Row): boolean {
  return (kind === 'step' || kind === 'block') && statement.kind !== 'comment';
}

/** A step that is not in a flow yet with error handling of its kind; any other is given back as it is. */
export function withErrorHandling(statement: Statement, handling: NewErrorHandling): Statement {
  if (statement.kind === 'block') return handling.kind === 'block' ? { ...statement, handlers: handling.handlers } : statement;
  if (handling.kind === 'block' || handling.rules.length === 0) return statement;
  return { ...statement, errorHandling: { rules: handling.rules, range: { start: 0, end: 0 } } };
}

/** Replaces the error handling of a row; its line and its body stay as they are. */
export function setErrorHandling(document: DesktopFlowDocument, place: StepPlace, handling: NewErrorHandling): EditResult {
  const row = openRow(document, place);
  if (!row.ok) return row;
  const { statement } = row.value;
  const isBlock = statement.kind === 'block';
  if (!takesErrorHandling(row.value) || isBlock !== (handling.kind === 'block')) {
    return refuse('NotPossibleHere', 'This row has no error handling of this kind. Choose an action, or a block for On block error.', {
      row: place.row,
    });
  }
  return editLines(document, [spliceOf(row.value, handling, document.lineBreak)]);
}

function spliceOf(row: Row, handling: NewErrorHandling, lineBreak: Sheet['lineBreak']): Splice {
  const lines = linesOfHandling(row.statement);
  const [first, last] = [lines[0], lines.at(-1)];
  const end = rangeOfRow(row).end;
  const range = first === undefined || last === undefined ? { start: end, end } : wholeLines(first, last);
  const sheet: Sheet = { own: new Set(lines), first, indent: indentOfRow(row), lineBreak };
  const pieces =
    handling.kind === 'block'
      ? piecesOfHandlers(handling.handlers, row.statement, sheet)
      : piecesOfRules(handling.rules, row.statement, sheet);
  return { range, pieces, form: 'lines' };
}

/** What the lines of one row's error handling are written on. */
interface Sheet {
  /** The lines that are there. */
  readonly own: ReadonlySet<SourceLine>;
  /** What stands before it, comments included, is not part of the error handling. */
  readonly first: SourceLine | undefined;
  readonly indent: string;
  readonly lineBreak: '\r\n' | '\n' | '\r';
}

function piecesOfRules(rules: readonly ErrorRule[], { errorHandling }: Statement, sheet: Sheet): readonly Piece[] {
  if (rules.length === 0) return [];
  const pieces = rules.flatMap((rule) => [
    lineOr(rule.source, printRuleLine(rule), sheet),
    ...rule.statements.map((statement) => pieceOfStatement(statement, sheet)),
  ]);
  const isOpen = errorHandling !== undefined && errorHandling.close === undefined;
  return isOpen ? pieces : [...pieces, lineOr(errorHandling?.close, 'END', sheet)];
}

/** One END closes all handlers; where each was written with its own, it keeps that. Handlers that lack it go on lacking it. */
function piecesOfHandlers(handlers: readonly BlockHandler[], statement: Statement, sheet: Sheet): readonly Piece[] {
  const before = statement.kind === 'block' ? statement.handlers.at(-1) : undefined;
  const isOpen = before !== undefined && before.close === undefined;
  const last = handlers.at(-1);
  return handlers.flatMap((handler) => {
    const { close } = handler;
    const isClosed = close !== undefined || (handler === last && !isOpen);
    return [
      lineOr(handler.source, printHandlerLine(handler), sheet),
      ...handler.statements.map((each) => pieceOfStatement(each, sheet)),
      ...(isClosed ? [lineOr(close, 'END', sheet)] : []),
    ];
  });
}

function lineOr(line: SourceLine | undefined, text: string, sheet: Sheet): Piece {
  if (line !== undefined && sheet.own.has(line)) return keptPiece(line, line, sheet);
  return { kind: 'made', text: sheet.indent + text + sheet.lineBreak, startsLine: true };
}

function pieceOfStatement(statement: Statement, sheet: Sheet): Piece {
  const lines = linesOfAll([statement]);
  const [first, last] = [lines[0], lines.at(-1)];
  const isOwn = statement.source !== undefined && sheet.own.has(statement.source);
  if (isOwn && first !== undefined && last !== undefined) return keptPiece(first, last, sheet);
  return { kind: 'made', text: reindent(printSteps([statement], sheet.lineBreak), sheet.indent + INDENT), startsLine: true };
}

function keptPiece(first: SourceLine, last: SourceLine, sheet: Sheet): Piece {
  const lead = first === sheet.first ? indentOf(first) : first.lead;
  return { kind: 'kept', range: { start: first.range.start - lead.length, end: last.range.end + last.tail.length }, startsLine: true };
}
