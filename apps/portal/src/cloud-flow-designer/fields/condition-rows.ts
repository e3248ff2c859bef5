import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';

/** A condition as the designer shows it: comparisons in groups of and/or. */
export type ConditionNode = ConditionGroup | Comparison;

export interface ConditionGroup {
  readonly kind: 'group';
  readonly join: 'and' | 'or';
  readonly members: readonly ConditionNode[];
}

export interface Comparison {
  readonly kind: 'comparison';
  readonly operator: ComparisonOperator;
  readonly left: JsonValue;
  readonly right: JsonValue;
}

export const COMPARISON_OPERATORS = [
  'equals',
  'not-equals',
  'greater',
  'greaterOrEquals',
  'less',
  'lessOrEquals',
  'contains',
  'not-contains',
  'startsWith',
  'not-startsWith',
  'endsWith',
  'not-endsWith',
] as const;
export type ComparisonOperator = (typeof COMPARISON_OPERATORS)[number];

export const EMPTY_COMPARISON: Comparison = { kind: 'comparison', operator: 'equals', left: '', right: '' };

/**
 * Reads `{"and": [{"equals": [a, b]}, {"not": {"contains": […]}}]}`.
 *
 * @returns undefined for a condition that has no such form, such as an expression in a text
 */
export function readCondition(value: JsonValue | undefined): ConditionGroup | undefined {
  if (value === undefined) return { kind: 'group', join: 'and', members: [EMPTY_COMPARISON] };
  const node = readNode(value);
  return node === undefined ? undefined : groupOf(node);
}

/** A comparison alone is a group of one. */
export function groupOf(node: ConditionNode): ConditionGroup {
  return node.kind === 'group' ? node : { kind: 'group', join: 'and', members: [node] };
}

export function printCondition(node: ConditionNode): JsonObject {
  if (node.kind === 'group') return JsonObject.of([[node.join, node.members.map(printCondition)]]);
  const { operator, left, right } = node;
  const isNegated = operator.startsWith('not-');
  const plain = JsonObject.of([[isNegated ? operator.slice(4) : operator, [left, right]]]);
  return isNegated ? JsonObject.of([['not', plain]]) : plain;
}

function readNode(value: JsonValue): ConditionNode | undefined {
  if (!(value instanceof JsonObject) || value.size !== 1) return undefined;
  const [[name, content] = ['', null]] = value;
  const key = name.toLowerCase();
  if (key === 'and' || key === 'or') return readGroup(key, content);
  if (key === 'not') return negated(readNode(content));
  const operator = COMPARISON_OPERATORS.find((candidate) => candidate.toLowerCase() === key);
  return operator === undefined ? undefined : readComparison(operator, content);
}

function readGroup(join: 'and' | 'or', content: JsonValue): ConditionGroup | undefined {
  if (!isJsonArray(content)) return undefined;
  const members = content.map(readNode);
  return members.every((member) => member !== undefined) ? { kind: 'group', join, members } : undefined;
}

function readComparison(operator: ComparisonOperator, content: JsonValue): Comparison | undefined {
  if (!isJsonArray(content) || content.length !== 2) return undefined;
  return { kind: 'comparison', operator, left: content[0] ?? null, right: content[1] ?? null };
}

/** Comparisons have an opposite; groups have none that rows could show. */
export function negated(node: ConditionNode | undefined): Comparison | undefined {
  if (node?.kind !== 'comparison') return undefined;
  const operator = COMPARISON_OPERATORS.find((candidate) => candidate === `not-${node.operator}`);
  return operator === undefined ? undefined : { ...node, operator };
}
