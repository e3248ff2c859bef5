import { equalJson, type JsonValue } from '@tandem/kernel';
import { useState } from 'react';
import { printConditionExpression, readConditionExpression } from './condition-expression.ts';
import { type ConditionGroup, printCondition, readCondition } from './condition-rows.ts';
import type { FieldProps } from './field-services.ts';

interface ConditionForm {
  /** Undefined while the value has a form that rows cannot show. */
  readonly condition: ConditionGroup | undefined;
  readonly set: (group: ConditionGroup) => void;
}

/**
 * The rows of a condition, written back in the form that its value has. What an author sees stays as it was written here while the
 * value is the one that came of it: a group of one, or a text that is still being typed, reads otherwise.
 */
export function useCondition({ field, value, onChange }: FieldProps): ConditionForm {
  const [written, setWritten] = useState<{ readonly group: ConditionGroup; readonly value: JsonValue | undefined }>();
  const isExpression =
    value === undefined ? field.editor.kind === 'condition' && field.editor.isExpression === true : typeof value === 'string';
  const set = (group: ConditionGroup) => {
    const next = isExpression ? printConditionExpression(group) : printCondition(group);
    setWritten({ group, value: next });
    onChange(next);
  };
  const isMine = written !== undefined && isSame(written.value, value);
  return { condition: isMine ? written.group : readValue(value), set };
}

/** The expression on the left side of what a new card begins with, such as `item()` for a filter; undefined where that side is empty. */
export function standInOf({ default: start }: FieldProps['field']): string | undefined {
  const [first] = (typeof start === 'string' ? readConditionExpression(start) : undefined)?.members ?? [];
  const left = first?.kind === 'comparison' ? first.left : undefined;
  return typeof left === 'string' && /^@[^{@]/.test(left) ? left.slice(1) : undefined;
}

function readValue(value: JsonValue | undefined): ConditionGroup | undefined {
  return typeof value === 'string' && value !== '' ? readConditionExpression(value) : readCondition(value === '' ? undefined : value);
}

function isSame(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  return left === undefined || right === undefined ? left === right : equalJson(left, right);
}
