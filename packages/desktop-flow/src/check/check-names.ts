import { nearestName } from '@tandem/kernel';
import { plainTextOf } from '../literal-value.ts';
import type { CallTarget, DesktopFlow, Statement, Subflow } from '../tree.ts';
import { type Place, walkStatements } from '../walk.ts';
import { type Findings, firstLineOf, pathOf } from './findings.ts';

/** Names as they are written, by their lower case. */
type Names = Map<string, string>;

/** Names of subflows and labels: each once, and those that are used exist. What is disabled uses none, and has none. */
export function checkNames(flow: DesktopFlow, findings: Findings): void {
  const labels = collectLabels(flow, findings);
  const subflows = collectSubflows(flow, findings);
  walkStatements(flow, (statement, place) => {
    if (place.isDisabled) return;
    const where = { range: firstLineOf(statement), path: pathOf(statement, place) };
    if (statement.kind === 'goto') {
      const message = missing(statement.label, labels.get(place.subflow) ?? new Map(), findings);
      if (message !== undefined) findings.error({ code: 'UnknownLabel', message: `There is no LABEL ${message}`, ...where });
    }
    const called = statement.kind === 'call' ? nameOf(statement.target) : undefined;
    const message = called === undefined ? undefined : missing(called, subflows, findings);
    if (message !== undefined) findings.error({ code: 'UnknownSubflow', message: `There is no subflow ${message}`, ...where });
  });
}

function nameOf(target: CallTarget): string | undefined {
  return target.kind === 'subflowName' ? target.name : plainTextOf(target.expression);
}

/** The name and what to do, when it is none of these. */
function missing(name: string, names: Names, findings: Findings): string | undefined {
  if (names.has(name.toLowerCase())) return undefined;
  return `${name}. ${findings.suggest(() => nearestName(name, [...names.values()]), 'Add it, or change the name.')}`;
}

function collectSubflows(flow: DesktopFlow, findings: Findings): Names {
  const names: Names = new Map();
  for (const { name, range, source } of flow.subflows) {
    const key = name.toLowerCase();
    const report = (message: string) => findings.error({ code: 'DuplicateSubflow', message, range: source?.range ?? range, path: name });
    if (key === 'main') report('The statements of Main stand before the first FUNCTION. Move them there, or rename this subflow.');
    else if (names.has(key)) report(`There are two subflows ${name}. Rename one of them.`);
    names.set(key, name);
  }
  return names;
}

function collectLabels(flow: DesktopFlow, findings: Findings): ReadonlyMap<Subflow, Names> {
  const labels = new Map<Subflow, Names>();
  walkStatements(flow, (statement, place) => {
    if (statement.kind !== 'label' || place.isDisabled) return;
    const names: Names = labels.get(place.subflow) ?? new Map();
    if (names.has(statement.name.toLowerCase())) reportLabel(statement, place, findings);
    names.set(statement.name.toLowerCase(), statement.name);
    labels.set(place.subflow, names);
  });
  return labels;
}

function reportLabel(statement: Statement & { readonly kind: 'label' }, place: Place, findings: Findings): void {
  const message = `There are two labels ${statement.name} in this subflow. Rename one of them.`;
  findings.error({ code: 'DuplicateLabel', message, range: firstLineOf(statement), path: pathOf(statement, place) });
}
