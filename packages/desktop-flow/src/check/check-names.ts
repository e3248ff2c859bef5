import { findNearest } from '../catalogue/nearest.ts';
import { plainTextOf } from '../literal-value.ts';
import type { CallTarget, DesktopFlow, Statement, Subflow } from '../tree.ts';
import { type Place, walkStatements } from '../walk.ts';
import { type Findings, firstLineOf, isWholeFlow, pathOf } from './findings.ts';

/** Names of subflows and labels: each once, and those that are used exist. */
export function checkNames(flow: DesktopFlow, findings: Findings): void {
  checkSubflowNames(flow, findings);
  const labels = collectLabels(flow, findings);
  const subflows = flow.subflows.map((subflow) => subflow.name);
  const report = isWholeFlow(flow) ? findings.error.bind(findings) : findings.warning.bind(findings);
  walkStatements(flow, (statement, place) => {
    const where = { range: firstLineOf(statement), path: pathOf(statement, place) };
    if (statement.kind === 'goto' && !has(labels.get(place.subflow) ?? [], statement.label)) {
      const message = `There is no LABEL ${statement.label} in this subflow. ${suggest(statement.label, labels.get(place.subflow) ?? [])}`;
      findings.error({ code: 'UnknownLabel', message, ...where });
    }
    const called = statement.kind === 'call' ? nameOf(statement.target) : undefined;
    if (called !== undefined && !has(subflows, called)) {
      report({ code: 'UnknownSubflow', message: `There is no subflow ${called}. ${suggest(called, subflows)}`, ...where });
    }
  });
}

function nameOf(target: CallTarget): string | undefined {
  return target.kind === 'subflowName' ? target.name : plainTextOf(target.expression);
}

function has(names: readonly string[], name: string): boolean {
  return names.some((known) => known.toLowerCase() === name.toLowerCase());
}

function suggest(name: string, names: readonly string[]): string {
  const nearest = findNearest(name, names);
  return nearest === undefined ? 'Add it, or change the name.' : `Did you mean ${nearest}?`;
}

function checkSubflowNames(flow: DesktopFlow, findings: Findings): void {
  const seen = new Set(['main']);
  for (const { name, range, source } of flow.subflows) {
    if (seen.has(name.toLowerCase())) {
      const isMain = name.toLowerCase() === 'main';
      const message = isMain
        ? 'The statements of Main stand before the first FUNCTION. Move them there, or rename this subflow.'
        : `There are two subflows ${name}. Rename one of them.`;
      findings.error({ code: 'DuplicateSubflow', message, range: source?.range ?? range, path: name });
    }
    seen.add(name.toLowerCase());
  }
}

function collectLabels(flow: DesktopFlow, findings: Findings): ReadonlyMap<Subflow, readonly string[]> {
  const labels = new Map<Subflow, string[]>();
  walkStatements(flow, (statement, place) => {
    if (statement.kind !== 'label') return;
    const names = labels.get(place.subflow) ?? [];
    if (has(names, statement.name)) reportLabel(statement, place, findings);
    names.push(statement.name);
    labels.set(place.subflow, names);
  });
  return labels;
}

function reportLabel(statement: Statement & { readonly kind: 'label' }, place: Place, findings: Findings): void {
  const message = `There are two labels ${statement.name} in this subflow. Rename one of them.`;
  findings.error({ code: 'DuplicateLabel', message, range: firstLineOf(statement), path: pathOf(statement, place) });
}
