import { type CallExpression, type Expression, templateSegments } from '@tandem/cloud-flow';
import { printOperand, readOperand } from './condition-operand.ts';
import { COMPARISON_OPERATORS, type Comparison, type ConditionGroup, type ConditionNode, groupOf, negated } from './condition-rows.ts';

/**
 * Reads `@and(equals(a, b), not(contains(c, d)))`.
 *
 * @returns undefined for an expression that has no such form
 */
export function readConditionExpression(text: string): ConditionGroup | undefined {
  const [segment, ...others] = templateSegments(text);
  if (segment?.kind !== 'expression' || others.length > 0 || segment.expression === undefined || isInterpolation(text)) return undefined;
  const node = readNode(segment.expression, text);
  return node === undefined ? undefined : groupOf(node);
}

/** `@{…}` gives a text. */
function isInterpolation(text: string): boolean {
  return !text.startsWith('@') || text.startsWith('@{');
}

/** @returns undefined for a group without comparisons, which is no expression */
export function printConditionExpression(group: ConditionGroup): string | undefined {
  const source = printNode(group);
  return source === undefined ? undefined : `@${source}`;
}

function readNode(expression: Expression, text: string): ConditionNode | undefined {
  if (expression.kind !== 'call') return undefined;
  const name = expression.name.toLowerCase();
  const [first] = expression.args;
  if (name === 'and' || name === 'or') return readGroup(name, expression, text);
  if (name === 'not') return first === undefined || expression.args.length !== 1 ? undefined : negated(readNode(first, text));
  return readComparison(expression, text);
}

function readGroup(join: 'and' | 'or', { args }: CallExpression, text: string): ConditionGroup | undefined {
  const members = args.map((arg) => readNode(arg, text));
  return members.every((member) => member !== undefined) ? { kind: 'group', join, members } : undefined;
}

function readComparison({ name, args }: CallExpression, text: string): Comparison | undefined {
  const operator = COMPARISON_OPERATORS.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  const [left, right, ...others] = args;
  if (operator === undefined || left === undefined || right === undefined || others.length > 0) return undefined;
  return { kind: 'comparison', operator, left: readOperand(left, text), right: readOperand(right, text) };
}

/** A group of one is that one. */
function printNode(node: ConditionNode): string | undefined {
  if (node.kind === 'comparison') return printComparison(node);
  const members = node.members.map(printNode).filter((member) => member !== undefined);
  return members.length > 1 ? `${node.join}(${members.join(', ')})` : members[0];
}

function printComparison({ operator, left, right }: Comparison): string {
  const isNegated = operator.startsWith('not-');
  const call = `${isNegated ? operator.slice(4) : operator}(${printOperand(left)}, ${printOperand(right)})`;
  return isNegated ? `not(${call})` : call;
}
