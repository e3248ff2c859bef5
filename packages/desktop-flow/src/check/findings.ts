import type { Diagnostic, Severity, TextRange } from '@tandem/kernel';
import type { Branch, DesktopFlow, Statement } from '../tree.ts';
import type { Place } from '../walk.ts';

/** What a check says about a place of a flow. */
export interface Finding {
  readonly code: string;
  /** What is wrong, and what to do. */
  readonly message: string;
  readonly range: TextRange;
  /** `subflow:row` of the designer. */
  readonly path?: string;
}

/** What to do about a variable that nothing sets. */
export const SET_OR_DECLARE = 'Set it before it is used, or declare it as an input with an @INPUT line at the top.';

/** Looking for similar names takes time with every name: a flow full of faults gets this many suggestions. */
const SUGGESTIONS = 50;

/** Collects what the checks of one flow find. */
export class Findings {
  readonly diagnostics: Diagnostic[] = [];
  #suggestions = 0;

  /** The second sentence of a message about an unknown name: the most similar one, otherwise `fallback`. */
  suggest(findSimilar: () => string | undefined, fallback: string): string {
    if (this.#suggestions >= SUGGESTIONS) return fallback;
    this.#suggestions++;
    const similar = findSimilar();
    return similar === undefined ? fallback : `Did you mean ${similar}?`;
  }

  error(finding: Finding): void {
    this.#add(finding, 'error');
  }

  warning(finding: Finding): void {
    this.#add(finding, 'warning');
  }

  #add(finding: Finding, severity: Severity): void {
    this.diagnostics.push({ ...finding, severity });
  }
}

/** @param range what is wrong in the statement: in the line of a branch, such as ELSE IF, it is the row of that line */
export function pathOf(statement: Statement, place: Place, range?: TextRange): string {
  const branch = range === undefined ? undefined : conditionsOf(statement).find(({ source }) => isIn(range, source?.range));
  return `${place.subflow.name}:${(branch ?? statement).row}`;
}

/** The branches with a line that holds more than its word. */
function conditionsOf(statement: Statement): readonly Branch[] {
  if (statement.kind === 'if') return statement.elseIfs;
  return statement.kind === 'switch' ? statement.cases : [];
}

function isIn({ start }: TextRange, line: TextRange | undefined): boolean {
  return line !== undefined && start >= line.start && start < line.end;
}

/** Whether a text is a whole flow; a text copied from one subflow, with its FUNCTION line or without, lacks what the others set and hold. */
export function isWholeFlow(flow: DesktopFlow): boolean {
  return flow.headers.length > 0 || (flow.subflows.length > 0 && flow.main.statements.length > 0);
}

/** The range of the first line of a statement, where a fault of the statement itself is shown. */
export function firstLineOf(statement: Statement): TextRange {
  return statement.source?.range ?? statement.range;
}
