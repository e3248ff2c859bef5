import type { ActionCall, ActionSignature, Statement } from '@tandem/desktop-flow';
import { actionCallsOf } from '@tandem/desktop-flow';
import { emptyField, fieldsOfCall, outputsOfCall } from './action-fields.ts';
import { readStatementValue, STATEMENT_FORMS, type StatementField } from './statement-fields.ts';
import type { StepField, StepForm } from './step-form.ts';
import { writtenText } from './written-text.ts';

/** The catalogue as forms read it. */
export interface Signatures {
  find(id: string): ActionSignature | undefined;
}

/** The form of a step that is there. */
export function formOfStep(statement: Statement, catalogue: Signatures): StepForm {
  const call = callOfStatement(statement);
  const signature = call === undefined ? undefined : catalogue.find(call.id);
  const own = statementFieldsOf(statement.kind, call !== undefined).map((field) => fieldOfStatement(field, statement));
  return {
    kind: statement.kind,
    ...(call === undefined ? {} : { actionId: call.id }),
    fields: [
      ...(call === undefined ? [] : fieldsOfCall(call, signature)),
      ...own,
      ...fieldsOfCall(passedBy(statement), undefined).map(behindAt),
    ],
    outputs: call === undefined ? outputsOfCall(passedBy(statement), undefined).map(behindAt) : outputsOfCall(call, signature),
    origin: statement,
  };
}

/** What a CALL passes to its subflow and takes from it, as a call of an action without an id; nothing for other statements. */
export function passedBy(statement: Statement | undefined): ActionCall {
  const { arguments: values, outputs } = statement?.kind === 'call' ? statement : NOTHING_PASSED;
  return { kind: 'actionCall', id: '', arguments: values, outputs, range: { start: 0, end: 0 } };
}

const NOTHING_PASSED = { arguments: [], outputs: [] } as const;

/** Names of a subflow stand apart from those of the statement. */
function behindAt<T extends { readonly name: string }>(named: T): T {
  return { ...named, name: `@${named.name}` };
}

/** The action that a statement is, waits for, or has as its own condition. */
export function callOfStatement(statement: Statement): ActionCall | undefined {
  if (statement.kind === 'if') return statement.condition.kind === 'actionCall' ? statement.condition : undefined;
  return actionCallsOf(statement)[0];
}

function statementFieldsOf(kind: Statement['kind'], hasCall: boolean): readonly StatementField[] {
  const fields = STATEMENT_FORMS[kind] ?? [];
  return hasCall ? fields.filter((field) => field.name !== 'condition') : fields;
}

function fieldOfStatement(field: StatementField, statement: Statement): StepField {
  const value = readStatementValue(statement, field.name);
  const base = { ...field, dataType: 'Object', origin: 'statement', text: '' } as const;
  if (value === undefined || typeof value === 'string') return { ...base, text: value ?? '' };
  return { ...base, ...writtenText(value, field.type) };
}

/** Where an action can stand, as the statement that carries it. */
const CARRIERS = { action: 'action', condition: 'if', wait: 'waitUntil', while: 'loopWhile' } as const;

/** The form of a new step that calls an action, with the defaults of the designer and variables for all outputs. */
export function formOfAction(signature: ActionSignature, proposeVariable: (name: string) => string): StepForm {
  const kind = CARRIERS[signature.kind];
  const fields = signature.inputs.map((input) => withDefault(emptyField(input, signature, signature.id)));
  const taken = new Set<string>();
  const outputs = signature.outputs.map(({ name, type, defaultVariable = name }) => {
    const variable = uniqueName(proposeVariable(defaultVariable), taken);
    return { name, dataType: type, variable, defaultVariable, origin: 'catalogue' } as const;
  });
  const own = statementFieldsOf(kind, true).map((field): StepField => ({ ...field, dataType: 'Object', origin: 'statement', text: '' }));
  return { kind, actionId: signature.id, fields: [...fields, ...own], outputs };
}

function withDefault(field: StepField): StepField {
  return { ...field, text: field.defaultText };
}

/** Two outputs of one step never share a variable. */
function uniqueName(name: string, taken: Set<string>): string {
  let unique = name;
  for (let count = 2; taken.has(unique.toLowerCase()); count++) unique = `${name}${count}`;
  taken.add(unique.toLowerCase());
  return unique;
}

/** The form of a new statement that calls no action. */
export function formOfStatement(kind: Statement['kind'], proposeVariable: (name: string) => string): StepForm {
  const fields = statementFieldsOf(kind, false).map((field): StepField => {
    const isVariable = field.type.kind === 'variable' || field.type.kind === 'target';
    const text = isVariable && field.defaultText !== '' ? proposeVariable(field.defaultText) : field.defaultText;
    return { ...field, dataType: 'Object', origin: 'statement', text };
  });
  return { kind, fields, outputs: [] };
}
