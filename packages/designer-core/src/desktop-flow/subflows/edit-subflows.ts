import { type CallStatement, plainTextOf, type Subflow, walkStatements } from '@tandem/desktop-flow';
import { ok } from '@tandem/kernel';
import { type DesktopFlowDocument, findSubflow } from '../document/document.ts';
import { type EditResult, rewriteDocument } from '../edit/edited.ts';
import { type Refusal, refuse } from '../edit/refusal.ts';
import type { Splice } from '../text/rewrite.ts';
import { indentOf, wholeLines } from '../text/source-lines.ts';
import { printFirstLine, printLabel } from '../text/step-text.ts';

/** `GLOBAL`: it shares the variables of the flow; `LOCAL`: it has its own, and takes and gives values. */
export type SubflowScope = NonNullable<Subflow['scope']>;

/** Adds an empty subflow after the last one. */
export function addSubflow(document: DesktopFlowDocument, name: string, scope: SubflowScope = 'GLOBAL'): EditResult {
  const refused = checkName(document, name);
  if (refused !== undefined) return refused;
  const { lineBreak, flow, text } = document;
  const offset = flow.trailer === undefined ? text.length : flow.trailer.source.range.start - indentOf(flow.trailer.source).length;
  const lines = [`FUNCTION ${printLabel(name.trim())} ${scope}`, 'END FUNCTION', ''].join(lineBreak);
  const pieces = [{ kind: 'made', text: lines, startsLine: true } as const];
  return ok(rewriteDocument(document, [{ range: { start: offset, end: offset }, pieces, form: 'lines' }]));
}

export interface SubflowChange {
  readonly name: string;
  /** It stays as it is without one. */
  readonly scope?: SubflowScope | undefined;
}

/** Gives a subflow another name, which the steps that call it by name follow, or another scope. */
export function changeSubflow(document: DesktopFlowDocument, from: string, { name: to, scope }: SubflowChange): EditResult {
  const subflow = findSubflow(document, from);
  if (subflow?.source === undefined) return refuseSubflow(from);
  const refused = from.toLowerCase() === to.trim().toLowerCase() ? undefined : checkName(document, to);
  if (refused !== undefined) return refused;
  const label = printLabel(to.trim());
  const { text, range } = subflow.source;
  const written = /\s+(?:GLOBAL|LOCAL)\s*$/i.exec(text)?.[0] ?? '';
  const scopeText = scope === undefined || scope === scopeOf(subflow) ? written : ` ${scope}`;
  const line: Splice = { range, pieces: [{ kind: 'made', text: `FUNCTION ${label}${scopeText}` }], form: 'inline' };
  const calls = from === to.trim() ? [] : callsOf(document, from);
  return ok(rewriteDocument(document, [line, ...calls.map((call) => spliceOfCall(call, to.trim()))]));
}

/** A script need not write that of a subflow that shares the variables of the flow. */
export function scopeOf({ scope }: Pick<Subflow, 'scope'>): SubflowScope {
  return scope ?? 'GLOBAL';
}

/** Removes a subflow with its steps. Steps that call it stay, and the checker points them out: see {@link callsOf}. */
export function removeSubflow(document: DesktopFlowDocument, name: string): EditResult {
  const subflow = findSubflow(document, name);
  if (subflow?.source === undefined) return refuseSubflow(name);
  const first = subflow.annotations[0]?.source ?? subflow.source;
  const start = wholeLines(first, first).start;
  const end = subflow.close === undefined ? subflow.range.end : wholeLines(subflow.close, subflow.close).end;
  return ok(rewriteDocument(document, [{ range: { start, end }, pieces: [], form: 'lines' }]));
}

function refuseSubflow(name: string) {
  if (name.toLowerCase() === 'main') return refuse('NotPossibleHere', 'Main is always there and keeps its name. Choose another subflow.');
  return refuse('UnknownSubflow', `There is no subflow ${name}. Choose one of the tabs.`, { subject: name });
}

function checkName(document: DesktopFlowDocument, name: string): { readonly ok: false; readonly error: Refusal } | undefined {
  const trimmed = name.trim();
  if (!/^[\p{L}_][\p{L}\p{M}\p{N}_ .-]*$/u.test(trimmed)) {
    return refuse('InvalidName', 'The name of a subflow starts with a letter and has letters, digits, blanks and _ only.', {
      subject: name,
    });
  }
  if (findSubflow(document, trimmed) === undefined) return undefined;
  return refuse('NameTaken', `There is a subflow ${trimmed} already. Choose another name.`, { subject: trimmed, mayMerge: false });
}

/** The steps that call a subflow by its name. */
export function callsOf(document: DesktopFlowDocument, name: string): readonly CallStatement[] {
  const calls: CallStatement[] = [];
  walkStatements(document.flow, (statement) => {
    if (statement.kind !== 'call') return;
    const called = statement.target.kind === 'subflowName' ? statement.target.name : plainTextOf(statement.target.expression);
    if (called?.toLowerCase() === name.toLowerCase()) calls.push(statement);
  });
  return calls;
}

/** Values that it gives and takes stay; a line without any keeps its words as they are written. */
function spliceOfCall(call: CallStatement, name: string): Splice {
  const { source, range } = call;
  const words = /^(?:DISABLE\s+)?CALL\s+/i.exec(source?.text ?? '')?.[0] ?? 'CALL ';
  const hasValues = call.arguments.length > 0 || call.outputs.length > 0;
  const text = hasValues ? printFirstLine({ ...call, target: { kind: 'subflowName', name } }) : words + printLabel(name);
  return { range: source?.range ?? range, pieces: [{ kind: 'made', text }], form: 'inline' };
}
