import type { TextRange } from '@tandem/kernel';
import { nearestName } from '@tandem/kernel';
import { checkFormula } from '../power-fx/check-formula.ts';
import { type FormulaName, namesInFormula, usesPowerFx } from '../power-fx/formulas.ts';
import { parseFormula } from '../power-fx/parse-formula.ts';
import type { DesktopFlow } from '../tree.ts';
import { walkStatements } from '../walk.ts';
import { valuesOf, walkExpression } from '../walk-expressions.ts';
import { collectAssignments } from './assignments.ts';
import { checkOrder } from './check-order.ts';
import { type Findings, pathOf, SET_OR_DECLARE } from './findings.ts';
import { type FormulaPart, formulaRange } from './formula-range.ts';

/**
 * The formulas of a Power Fx flow: those that can't be read, calls of functions that there are not, names that nothing sets, or only
 * something that comes later.
 */
export function checkFormulas(flow: DesktopFlow, findings: Findings): void {
  if (!usesPowerFx(flow)) return;
  const assigned = new Set(collectAssignments(flow, (name) => name).keys());
  const reported = new Set<string>();
  walkStatements(flow, (statement, place) => {
    if (place.isDisabled) return;
    for (const value of valuesOf(statement)) {
      walkExpression(value, (expression) => {
        if (expression.kind !== 'powerFx') return;
        const path = pathOf(statement, place, expression.range);
        for (const part of expression.parts) {
          if (part.kind === 'formula') checkPart(part, expression.form, { assigned, reported, path, findings });
        }
      });
    }
  });
  checkOrder(flow, assigned, findings);
}

interface FormulaCheck {
  readonly assigned: ReadonlySet<string>;
  /** Variables that were reported; each is once. */
  readonly reported: Set<string>;
  readonly path: string;
  readonly findings: Findings;
}

function checkPart(part: FormulaPart, form: 'formula' | 'text', check: FormulaCheck): void {
  const { assigned, findings, path } = check;
  const parsed = parseFormula(part.formula);
  if (!parsed.ok) {
    const { message, range } = parsed.error;
    findings.error({ code: 'FormulaInvalid', message, range: formulaRange(part, form, range), path });
    return;
  }
  for (const { code, message, range } of checkFormula(parsed.value, (name) => assigned.has(name))) {
    findings.error({ code, message, range: formulaRange(part, form, range), path });
  }
  for (const name of namesInFormula(parsed.value)) checkName(name, formulaRange(part, form, name.range), check);
}

function checkName({ name, isInRow }: FormulaName, range: TextRange, { assigned, reported, path, findings }: FormulaCheck): void {
  if (isInRow || assigned.has(name) || reported.has(name)) return;
  reported.add(name);
  const hint = findings.suggest(() => nearestName(name, [...assigned]), SET_OR_DECLARE);
  findings.error({ code: 'VariableNeverSet', message: `Nothing sets the variable ${name}. ${hint}`, range, path });
}
