import type { TextRange } from '@tandem/kernel';
import { nearestName } from '@tandem/kernel';
import { checkFormula } from '../power-fx/check-formula.ts';
import { type FormulaName, namesInFormula } from '../power-fx/formulas.ts';
import { parseFormula } from '../power-fx/parse-formula.ts';
import type { DesktopFlow, PowerFxPart } from '../tree.ts';
import { walkStatements } from '../walk.ts';
import { valuesOf, walkExpression } from '../walk-expressions.ts';
import { collectAssignments } from './assignments.ts';
import { type Findings, pathOf } from './findings.ts';

type FormulaPart = PowerFxPart & { readonly kind: 'formula' };

/** The formulas of a Power Fx flow: those that can't be read, calls of functions that there are not, names that nothing sets. */
export function checkFormulas(flow: DesktopFlow, findings: Findings): void {
  const assigned = new Set(collectAssignments(flow, (name) => name).keys());
  const reported = new Set<string>();
  walkStatements(flow, (statement, place) => {
    const path = pathOf(statement, place);
    for (const value of valuesOf(statement)) {
      walkExpression(value, (expression) => {
        if (expression.kind !== 'powerFx') return;
        for (const part of expression.parts) {
          if (part.kind === 'formula') checkPart(part, expression.form, { assigned, reported, path, findings });
        }
      });
    }
  });
}

interface FormulaCheck {
  readonly assigned: ReadonlySet<string>;
  /** Variables that were reported; each is once. */
  readonly reported: Set<string>;
  readonly path: string;
  readonly findings: Findings;
}

function checkPart(part: FormulaPart, form: 'formula' | 'text', check: FormulaCheck): void {
  const { findings, path } = check;
  const parsed = parseFormula(part.formula);
  if (!parsed.ok) {
    const { message, range } = parsed.error;
    findings.error({ code: 'FormulaInvalid', message, range: placed(part, form, range), path });
    return;
  }
  for (const { code, message, range } of checkFormula(parsed.value)) {
    findings.error({ code, message, range: placed(part, form, range), path });
  }
  for (const name of namesInFormula(parsed.value)) checkName(name, placed(part, form, name.range), check);
}

/** A range of a formula in the text of the flow; the whole formula when apostrophes that are escaped have moved it. */
function placed(part: FormulaPart, form: 'formula' | 'text', range: TextRange): TextRange {
  const start = part.range.start + (form === 'text' ? 2 : 0);
  const length = part.range.end - start - (form === 'text' ? 1 : 0);
  return length === part.formula.length ? { start: start + range.start, end: start + range.end } : part.range;
}

function checkName({ name, isInRow }: FormulaName, range: TextRange, { assigned, reported, path, findings }: FormulaCheck): void {
  if (isInRow || assigned.has(name) || reported.has(name)) return;
  reported.add(name);
  const hint = findings.suggest(() => nearestName(name, [...assigned]), 'Set it before it is used.');
  findings.warning({ code: 'VariableNeverSet', message: `Nothing sets the variable ${name}. ${hint}`, range, path });
}
