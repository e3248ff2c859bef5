import { nearestName } from '@tandem/kernel';
import type { Formula, FormulaFault } from './formula.ts';
import { FORMULA_FUNCTIONS } from './functions.ts';

export interface FormulaFinding extends FormulaFault {
  readonly code: 'FunctionUnknown' | 'ArgumentCount';
}

/** Calls of functions that there are not, or with too few or too many values. */
export function checkFormula(formula: Formula): readonly FormulaFinding[] {
  const findings: FormulaFinding[] = [];
  walk(formula, (part) => {
    if (part.kind !== 'call') return;
    const finding = checkCall(part);
    if (finding !== undefined) findings.push(finding);
  });
  return findings;
}

function checkCall({ name, arguments: values, range }: Formula & { readonly kind: 'call' }): FormulaFinding | undefined {
  const found = FORMULA_FUNCTIONS.get(name);
  if (found === undefined) {
    const near = nearestName(name, [...FORMULA_FUNCTIONS.keys()]);
    const hint = near === undefined ? 'Use one of the functions for desktop flows.' : `Did you mean ${near}?`;
    return { code: 'FunctionUnknown', message: `There is no Power Fx function ${name}. ${hint}`, range };
  }
  const { minimum, maximum } = found;
  if (values.length >= minimum && values.length <= maximum) return undefined;
  const most = maximum === Number.POSITIVE_INFINITY ? ' or more' : maximum === minimum ? '' : ` to ${maximum}`;
  return { code: 'ArgumentCount', message: `${name} takes ${minimum}${most} values, not ${values.length}. Correct the call.`, range };
}

/** Visits a formula and everything in it, outer before inner. */
function walk(formula: Formula, visit: (formula: Formula) => void): void {
  visit(formula);
  for (const inner of childrenOf(formula)) walk(inner, visit);
}

function childrenOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'field':
      return [formula.target];
    case 'call':
      return formula.arguments;
    case 'interpolated':
      return formula.parts.filter((part) => typeof part !== 'string');
    case 'unary':
    case 'as':
      return [formula.operand];
    case 'binary':
      return [formula.left, formula.right];
    case 'record':
      return formula.fields.map(({ value }) => value);
    case 'list':
      return formula.items;
    default:
      return [];
  }
}
