import { type ActionSignatures, checkDesktopFlow } from '@tandem/desktop-flow';
import type { Diagnostic, Severity, TextRange } from '@tandem/kernel';
import type { StepPlace } from '@tandem/protocol';
import { type DesktopFlowDocument, findSubflow } from '../document/document.ts';
import { placeInRows, subflowAt } from '../document/place.ts';
import type { Row } from '../document/row.ts';
import { rowsOf } from '../document/rows.ts';
import { callOfStatement } from '../fields/form-of-step.ts';
import { readStatementValue, STATEMENT_FORMS } from '../fields/statement-fields.ts';
import { type IsRunnable, type RunRisk, runRisksOf } from './run-risks.ts';

/** A row of the errors pane. */
export type Problem = CheckProblem | RiskProblem;

interface ProblemSite {
  readonly severity: Severity;
  /** Undefined for problems of headers and of subflows as such. */
  readonly place: StepPlace | undefined;
  /** The field of the step's form, as `StepField.name`; undefined when it is not that of one field. */
  readonly field: string | undefined;
  readonly range: TextRange | undefined;
}

/** What is written wrongly. */
export interface CheckProblem extends ProblemSite {
  readonly kind: 'check';
  readonly code: string;
  /** What is wrong and what to do, in English. */
  readonly message: string;
}

/** What lets the flow fail here, however well it is written; a warning. */
export type RiskProblem = ProblemSite & RunRisk;

/** Everything that is wrong with a flow, in the order of the text. A flow with an error can't run. */
export function problemsOf(document: DesktopFlowDocument, catalogue: ActionSignatures, isRunnable: IsRunnable): readonly Problem[] {
  const diagnostics = checkDesktopFlow({ flow: document.flow, diagnostics: document.faults }, catalogue);
  const risks = runRisksOf(document.flow, catalogue, isRunnable);
  const rows = new Map<string, readonly Row[]>();
  const problems = [
    ...diagnostics.map((diagnostic) => checkProblem(document, diagnostic, rows)),
    ...risks.map((risk): RiskProblem => ({ ...risk, severity: 'warning', ...siteOf(document, risk, rows) })),
  ];
  return problems.toSorted((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0));
}

/** Whether problems keep a flow from running. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

function checkProblem(document: DesktopFlowDocument, diagnostic: Diagnostic, cache: Map<string, readonly Row[]>): CheckProblem {
  const { code, severity, message, range } = diagnostic;
  return { kind: 'check', code, severity, message, range, ...siteOf(document, diagnostic, cache) };
}

function siteOf(
  document: DesktopFlowDocument,
  { range, path }: Pick<Diagnostic, 'range' | 'path'>,
  cache: Map<string, readonly Row[]>,
): Pick<ProblemSite, 'place' | 'field'> {
  const place = range === undefined ? placeOfPath(document, path) : placeOfRange(document, range, cache);
  const row = place === undefined ? undefined : cache.get(place.subflow)?.[place.row - 1];
  return { place, field: row === undefined || range === undefined ? undefined : fieldAt(row, range) };
}

function placeOfRange(document: DesktopFlowDocument, range: TextRange, cache: Map<string, readonly Row[]>): StepPlace | undefined {
  const subflow = subflowAt(document, range.start);
  const rows = cache.get(subflow.name) ?? rowsOf(subflow);
  cache.set(subflow.name, rows);
  return placeInRows(subflow.name, rows, range.start);
}

/** `subflow:row` as the checker writes it. */
function placeOfPath(document: DesktopFlowDocument, path: string | undefined): StepPlace | undefined {
  const [, subflow, row] = /^(.*):(\d+)$/.exec(path ?? '') ?? [];
  if (subflow === undefined || findSubflow(document, subflow) === undefined) return undefined;
  return { subflow, row: Number(row) };
}

function fieldAt(row: Row, range: TextRange): string | undefined {
  const contains = (outer: TextRange) => range.start >= outer.start && range.end <= outer.end;
  if (row.kind === 'elseIf') return contains(row.branch.condition.range) ? 'condition' : undefined;
  if (row.kind === 'case') return contains(row.branch.value.range) ? 'value' : undefined;
  if (row.kind !== 'step' && row.kind !== 'block') return undefined;
  const call = callOfStatement(row.statement);
  const item = [...(call?.arguments ?? []), ...(call?.outputs ?? [])].find((candidate) => contains(candidate.range));
  if (item !== undefined) return item.isExternal ? `@${item.name}` : item.name;
  return (STATEMENT_FORMS[row.statement.kind] ?? []).find(({ name }) => {
    const value = readStatementValue(row.statement, name);
    return value !== undefined && typeof value !== 'string' && contains(value.range);
  })?.name;
}
