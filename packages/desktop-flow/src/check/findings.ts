import type { Diagnostic, Severity, TextRange } from '@tandem/kernel';
import type { DesktopFlow, Statement } from '../tree.ts';
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

export function pathOf(statement: Statement, place: Place): string {
  return `${place.subflow.name}:${statement.row}`;
}

/** Whether a text is a whole flow; a text copied from one subflow, with its FUNCTION line or without, lacks what the others set and hold. */
export function isWholeFlow(flow: DesktopFlow): boolean {
  return flow.headers.length > 0 || (flow.subflows.length > 0 && flow.main.statements.length > 0);
}

/** The range of the first line of a statement, where a fault of the statement itself is shown. */
export function firstLineOf(statement: Statement): TextRange {
  return statement.source?.range ?? statement.range;
}
