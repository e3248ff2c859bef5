import { nearestName, type TextRange } from '@tandem/kernel';
import { constantText } from './constant-text.ts';
import type { CallFormula, FieldFormula, Formula, FormulaFault } from './formula.ts';
import { isEnumeration } from './formulas.ts';
import { FORMULA_FUNCTIONS, membersOfEnumeration, memberValue } from './functions.ts';
import { readMatchOptions } from './match-members.ts';
import { parsePattern } from './parse-pattern.ts';

export interface FormulaFinding extends FormulaFault {
  readonly code: 'FunctionUnknown' | 'ArgumentCount' | 'MemberUnknown' | 'PatternInvalid' | 'TargetInvalid';
}

type IsVariable = (name: string) => boolean;

/**
 * Calls of functions that there are not, or with too few or too many values; members that an enumeration does not have; regular
 * expressions that can't be read; what `Set` can't change.
 *
 * @param isVariable whether a name that an enumeration has is one of a variable of the flow
 */
export function checkFormula(formula: Formula, isVariable: IsVariable = () => false): readonly FormulaFinding[] {
  const findings: FormulaFinding[] = [];
  walk(formula, (part) => {
    const finding = part.kind === 'call' ? checkCall(part, isVariable) : part.kind === 'field' ? checkMember(part, isVariable) : undefined;
    if (finding !== undefined) findings.push(finding);
  });
  return findings;
}

function checkCall(call: CallFormula, isVariable: IsVariable): FormulaFinding | undefined {
  const { name, arguments: values, range } = call;
  const found = FORMULA_FUNCTIONS.get(name);
  if (found === undefined) {
    const near = nearestName(name, [...FORMULA_FUNCTIONS.keys()]);
    const hint = near === undefined ? 'Use one of the functions for desktop flows.' : `Did you mean ${near}?`;
    return { code: 'FunctionUnknown', message: `There is no Power Fx function ${name}. ${hint}`, range };
  }
  const { minimum, maximum } = found;
  if (values.length < minimum || values.length > maximum) {
    const most = maximum === Number.POSITIVE_INFINITY ? ' or more' : maximum === minimum ? '' : ` to ${maximum}`;
    const isChained = values.some(({ kind }) => kind === 'chain');
    const hint = isChained ? 'Separate them with commas; a semicolon begins another formula.' : 'Correct the call.';
    return { code: 'ArgumentCount', message: `${name} takes ${minimum}${most} values, not ${values.length}. ${hint}`, range };
  }
  if (name === 'Set') return checkTarget(values[0]);
  return name === 'IsMatch' || name === 'Match' || name === 'MatchAll' ? checkPattern(call, isVariable) : undefined;
}

function checkMember({ target, name, range }: FieldFormula, isVariable: IsVariable): FormulaFinding | undefined {
  if (target.kind !== 'name' || !isEnumeration(target) || isVariable(target.name)) return undefined;
  if (memberValue(target.name, name) !== undefined) return undefined;
  const members = membersOfEnumeration(target.name).join(', ');
  return { code: 'MemberUnknown', message: `${target.name} has no member ${name}. Use one of: ${members}.`, range };
}

/** `Set` changes what a variable holds, not which value a variable has. */
function checkTarget(target: Formula | undefined): FormulaFinding | undefined {
  if (target === undefined || target.kind === 'field' || (target.kind === 'call' && target.name === 'Index')) return undefined;
  const message = 'Set changes a field of a record, or an item that Index gives. Use the action Set variable for a variable.';
  return { code: 'TargetInvalid', message, range: target.range };
}

function checkPattern({ name, arguments: [, pattern, options] }: CallFormula, isVariable: IsVariable): FormulaFinding | undefined {
  const text = pattern === undefined ? undefined : constantText(pattern, isVariable);
  const chosen = options === undefined ? '' : constantText(options, isVariable);
  if (pattern === undefined || text === undefined || chosen === undefined) return undefined;
  const parsed = parsePattern(text, readMatchOptions(chosen, name === 'IsMatch' ? 'Complete' : 'Contains'));
  return parsed.ok ? undefined : patternInvalid(parsed.error, pattern.range);
}

function patternInvalid(message: string, range: TextRange): FormulaFinding {
  return { code: 'PatternInvalid', message, range };
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
    case 'chain':
      return formula.parts;
    default:
      return [];
  }
}
