import type { Condition, Expression, Statement } from '@tandem/desktop-flow';
import type { FieldType } from './field-type.ts';

/** A field of a statement that is no action: its name is that of the tree. */
export interface StatementField {
  readonly name: string;
  readonly type: FieldType;
  readonly isRequired: boolean;
  readonly defaultText: string;
}

const NUMBER = { kind: 'number' } as const;
const ANY = { kind: 'any' } as const;
const NAME = { kind: 'name' } as const;

function required(name: string, type: FieldType, defaultText = ''): StatementField {
  return { name, type, isRequired: true, defaultText };
}

function optional(name: string, type: FieldType, defaultText = ''): StatementField {
  return { name, type, isRequired: false, defaultText };
}

const CONDITION = required('condition', { kind: 'condition' });

/** The fields of each statement, by its kind, variables that it makes last; statements without fields are not listed. */
export const STATEMENT_FORMS: Readonly<Partial<Record<Statement['kind'], readonly StatementField[]>>> = {
  set: [required('target', { kind: 'target' }, 'NewVar'), required('value', ANY)],
  if: [CONDITION],
  switch: [required('subject', ANY)],
  loopFrom: [
    required('from', NUMBER),
    required('to', NUMBER),
    optional('step', NUMBER, '1'),
    optional('variable', { kind: 'variable' }, 'LoopIndex'),
  ],
  loopForeach: [required('collection', ANY), required('variable', { kind: 'variable' }, 'CurrentItem')],
  loopWhile: [CONDITION],
  wait: [required('seconds', NUMBER)],
  waitUntil: [optional('timeoutSeconds', NUMBER)],
  label: [required('name', NAME)],
  goto: [required('label', NAME)],
  comment: [optional('text', NAME)],
  region: [optional('name', NAME)],
  block: [optional('name', NAME)],
  getLastError: [required('variable', { kind: 'variable' }, 'LastError'), optional('reset', { kind: 'boolean' })],
  exitFlow: [optional('code', NUMBER, '0'), optional('errorMessage', { kind: 'text' })],
  call: [required('target', { kind: 'subflow' })],
};

/** What stands in a field of a statement: a name as text, a value as expression; undefined when nothing does. */
export function readStatementValue(statement: Statement, name: string): string | Expression | undefined {
  if (statement.kind === 'call') {
    return statement.target.kind === 'subflowName' ? statement.target.name : statement.target.expression;
  }
  const value = (statement as unknown as Readonly<Record<string, unknown>>)[name];
  if (typeof value === 'string') return value;
  return isExpression(value) ? value : undefined;
}

function isExpression(value: unknown): value is Expression {
  return typeof value === 'object' && value !== null && 'kind' in value && (value as Condition).kind !== 'actionCall';
}
