import { nearestName, type TextRange } from '@tandem/kernel';
import { usesPowerFx } from '../power-fx/formulas.ts';
import type { DesktopFlow, Expression } from '../tree.ts';
import { scopedName } from '../variable-scope.ts';
import { walkStatements } from '../walk.ts';
import { valuesOf, walkExpression } from '../walk-expressions.ts';
import { type Assignment, collectAssignments } from './assignments.ts';
import { type Findings, pathOf, SET_OR_DECLARE } from './findings.ts';

type Assignments = ReadonlyMap<string, readonly Assignment[]>;

/** Properties of values that a literal can make; property names are compared without regard to case. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  text: ['Length', 'IsEmpty', 'ToUpper', 'ToLower', 'Trimmed'],
  interpolatedText: ['Length', 'IsEmpty', 'ToUpper', 'ToLower', 'Trimmed'],
  number: [],
  boolean: [],
  list: ['Count'],
  table: ['RowsCount', 'Columns', 'ColumnHeadersRow', 'IsEmpty'],
};

/** Variables that nothing sets, and properties that a variable certainly doesn't have; of what is not disabled. */
export function checkVariables(flow: DesktopFlow, findings: Findings): void {
  const fold = usesPowerFx(flow) ? (name: string) => name : (name: string) => name.toLowerCase();
  const assignments = collectAssignments(flow, fold);
  const reported = new Set<string>();
  const all = [...collectAssignments(flow, (name) => name).keys()];
  walkStatements(flow, (statement, place) => {
    if (place.isDisabled) return;
    const key = (name: string) => fold(scopedName(place.subflow, name));
    const pathTo = (range: TextRange) => pathOf(statement, place, range);
    const names = () => all.filter((name) => !name.includes('.'));
    const report = { findings, pathTo, key, reported, names };
    for (const value of valuesOf(statement)) {
      walkExpression(value, (expression) => {
        if (expression.kind === 'variable') checkVariable(expression, assignments, report);
        if (expression.kind === 'property') checkProperty(expression, assignments, report);
      });
    }
  });
}

interface Report {
  readonly findings: Findings;
  readonly pathTo: (range: TextRange) => string;
  /** What a name is compared by: the name in its whole flow, in lower case but for Power Fx flows. */
  readonly key: (name: string) => string;
  /** Variables that were reported; each is once. */
  readonly reported: Set<string>;
  /** Of the variables of the flow that something sets, as they are written. */
  readonly names: () => readonly string[];
}

function checkVariable(variable: Expression & { readonly kind: 'variable' }, assignments: Assignments, report: Report): void {
  const key = report.key(variable.name);
  if (assignments.has(key) || report.reported.has(key)) return;
  report.reported.add(key);
  const hint = report.findings.suggest(() => nearestName(variable.name, report.names()), SET_OR_DECLARE);
  report.findings.error({
    code: 'VariableNeverSet',
    message: `Nothing sets the variable ${variable.name}. ${hint}`,
    range: variable.range,
    path: report.pathTo(variable.range),
  });
}

function checkProperty(access: Expression & { readonly kind: 'property' }, assignments: Assignments, report: Report): void {
  const { target, name } = access;
  if (target.kind !== 'variable') return;
  const kinds = (assignments.get(report.key(target.name)) ?? []).map((value) => (value === 'unknown' ? value : value.kind));
  const properties = kinds.map((kind) => PROPERTIES[kind]);
  const isMissing = (known: readonly string[] | undefined) =>
    known?.every((property) => property.toLowerCase() !== name.toLowerCase()) ?? false;
  if (properties.length === 0 || !properties.every(isMissing)) return;
  const message = `The variable ${target.name} has no property ${name}. Use one of: ${properties[0]?.join(', ') || 'none'}.`;
  report.findings.warning({ code: 'UnknownProperty', message, range: access.range, path: report.pathTo(access.range) });
}
