import type { BinaryOperator, Expression } from '@tandem/desktop-flow';
import { err, ok, type Result } from '@tandem/kernel';
import { type FieldFault, fault } from './field-fault.ts';
import { fieldTextOf } from './field-text.ts';
import { readField } from './read-field.ts';

/** Operators that a condition of two fields offers, in the order of the designer. */
export const COMPARISONS = ['=', '<>', '>', '>=', '<', '<='] as const;
export const TEXT_TESTS = ['Contains', 'NotContains', 'StartsWith', 'NotStartsWith', 'EndsWith', 'NotEndsWith'] as const;
export const EMPTY_TESTS = ['IsEmpty', 'IsNotEmpty', 'IsBlank', 'IsNotBlank'] as const;

export type ConditionOperator = (typeof COMPARISONS)[number] | (typeof TEXT_TESTS)[number] | (typeof EMPTY_TESTS)[number];

/** A condition as the simple dialog shows it: two fields in the designer's notation around an operator. */
export interface ConditionParts {
  readonly first: string;
  readonly operator: ConditionOperator;
  /** Empty for operators of one field. */
  readonly second: string;
  /** Of text tests: the third argument. */
  readonly ignoresCase: boolean;
}

const ANY = { kind: 'any' } as const;
const NOWHERE = { start: 0, end: 0 };

/** The parts of a condition; undefined when it is more than one comparison or test, and only its expression can be edited. */
export function splitCondition(condition: Expression): ConditionParts | undefined {
  if (condition.kind === 'group') return splitCondition(condition.expression);
  if (condition.kind === 'binary') return splitComparison(condition);
  return condition.kind === 'functionCall' ? splitTest(condition) : undefined;
}

function splitComparison(condition: Expression & { readonly kind: 'binary' }): ConditionParts | undefined {
  const operator = COMPARISONS.find((name) => name === condition.operator);
  if (operator === undefined) return undefined;
  return { first: fieldTextOf(condition.left, ANY), operator, second: fieldTextOf(condition.right, ANY), ignoresCase: false };
}

function splitTest(call: Expression & { readonly kind: 'functionCall' }): ConditionParts | undefined {
  const [first, second, third] = call.arguments;
  const operator = [...TEXT_TESTS, ...EMPTY_TESTS].find((name) => name.toLowerCase() === call.name.toLowerCase());
  const isTextTest = TEXT_TESTS.some((name) => name === operator);
  const takesThese = isTextTest ? second !== undefined && (third === undefined || third.kind === 'boolean') : call.arguments.length === 1;
  if (operator === undefined || first === undefined || !takesThese) return undefined;
  return {
    first: fieldTextOf(first, ANY),
    operator,
    second: second === undefined ? '' : fieldTextOf(second, ANY),
    ignoresCase: third?.kind === 'boolean' && third.value,
  };
}

/** The condition that two fields and an operator stand for; a fault tells in which field. */
export function joinCondition(
  parts: ConditionParts,
): Result<Expression, { readonly field: 'first' | 'second'; readonly fault: FieldFault }> {
  const left = readOperand(parts.first);
  if (!left.ok) return err({ field: 'first', fault: left.error });
  if (EMPTY_TESTS.some((name) => name === parts.operator)) return ok(callOf(parts.operator, [left.value]));
  const right = readOperand(parts.second);
  if (!right.ok) return err({ field: 'second', fault: right.error });
  const comparison = COMPARISONS.find((name) => name === parts.operator);
  if (comparison !== undefined) return ok(compare(left.value, comparison, right.value));
  return ok(callOf(parts.operator, [left.value, right.value, { kind: 'boolean', value: parts.ignoresCase, range: NOWHERE }]));
}

function readOperand(text: string) {
  if (text.trim() === '') return err(fault('Required', "A value is expected here. Write one; an empty text is %''%.", NOWHERE));
  return readField(text, ANY);
}

function callOf(name: string, values: readonly Expression[]): Expression {
  return { kind: 'functionCall', name, arguments: values, range: NOWHERE };
}

/** Operands that bind looser than a comparison get parentheses. */
function compare(left: Expression, operator: BinaryOperator, right: Expression): Expression {
  return { kind: 'binary', operator, left: grouped(left), right: grouped(right), range: NOWHERE };
}

const LOOSE: ReadonlySet<string> = new Set(['=', '<>', '<', '<=', '>', '>=', 'AND', 'OR', 'XOR', 'NOT']);

function grouped(expression: Expression): Expression {
  const isLoose = (expression.kind === 'binary' || expression.kind === 'unary') && LOOSE.has(expression.operator);
  return isLoose ? { kind: 'group', expression, range: NOWHERE } : expression;
}
