import type { ActionCall, CallStatement, CallTarget, Expression, Statement } from '@tandem/desktop-flow';
import { isVariableName } from '@tandem/desktop-flow/variable-names';
import { err, ok, type Result } from '@tandem/kernel';
import { callOfForm } from './action-fields.ts';
import { callOfStatement, passedBy } from './form-of-step.ts';
import { STATEMENT_FORMS } from './statement-fields.ts';
import type { FormFault, StepField, StepForm } from './step-form.ts';
import { readFieldText } from './written-text.ts';

const NOWHERE = { start: 0, end: 0 };

/**
 * The statement that a form stands for, or everything that is wrong with it. What the form does not show (body, branches, error handling,
 * annotations) is that of the step it was read from.
 */
export function statementOf(form: StepForm): Result<Statement, readonly FormFault[]> {
  const isAction = form.actionId !== undefined;
  const isOwn = (field: StepField) => field.origin === 'statement';
  const values = readOwnFields(form.fields.filter(isOwn));
  const isCall = form.kind === 'call';
  const passed = form.origin === undefined ? undefined : passedBy(form.origin);
  const written = isCall || form.origin === undefined ? passed : callOfStatement(form.origin);
  const call =
    isAction || isCall
      ? callOfForm(
          form,
          form.fields.filter((field) => !isOwn(field)),
          written,
        )
      : undefined;
  const faults = [...(call?.ok === false ? call.error : []), ...values.faults];
  if (faults.length > 0) return err(faults);
  return ok(buildStatement(form, { ...values, call: call?.ok ? call.value : undefined }));
}

interface OwnValues {
  readonly expressions: ReadonlyMap<string, Expression>;
  readonly names: ReadonlyMap<string, string>;
}

function readOwnFields(fields: readonly StepField[]): OwnValues & { readonly faults: readonly FormFault[] } {
  const expressions = new Map<string, Expression>();
  const names = new Map<string, string>();
  const faults: FormFault[] = [];
  for (const field of fields) {
    const fault = readOwnField(field, expressions, names);
    if (fault !== undefined) faults.push({ ...fault, field: field.name });
  }
  return { expressions, names, faults };
}

function readOwnField(field: StepField, expressions: Map<string, Expression>, names: Map<string, string>) {
  const { name, type, text } = field;
  const whole = { start: 0, end: text.length };
  if (field.written !== undefined) expressions.set(name, field.written);
  else if (text.trim() === '')
    return field.isRequired ? { code: 'Required', message: 'This field must be filled in.', range: whole } : undefined;
  else if (type.kind === 'variable' && !isVariableName(text.trim()))
    return {
      code: 'InvalidName',
      message: 'The name of a variable starts with a letter and has letters, digits and _ only.',
      range: whole,
    };
  else if (type.kind === 'name' || type.kind === 'variable' || (type.kind === 'subflow' && !field.isPowerFx && !text.includes('%')))
    names.set(name, text.trim());
  else {
    const read = readFieldText(field);
    if (!read.ok) return read.error;
    expressions.set(name, read.value);
    if (type.kind === 'target' && !isTarget(read.value))
      return { code: 'InvalidName', message: "SET takes a variable, or a place in one such as Order['total'].", range: whole };
  }
  return undefined;
}

function isTarget(expression: Expression): boolean {
  if (expression.kind === 'index' || expression.kind === 'property') return isTarget(expression.target);
  return expression.kind === 'variable';
}

interface Values extends OwnValues {
  readonly call: ActionCall | undefined;
}

function buildStatement(form: StepForm, values: Values): Statement {
  const { source: _, ...kept } = form.origin ?? emptyStatement(form.kind);
  const changed = Object.fromEntries([...values.expressions, ...values.names]);
  const cleared = Object.fromEntries(Object.entries(kept).filter(([key]) => !isFieldOf(form, key) || key in changed));
  return { ...cleared, ...changed, ...carried(form, values), range: NOWHERE } as Statement;
}

/** Whether a property of the statement is shown by a field, so that an empty field removes it. */
function isFieldOf(form: StepForm, key: string): boolean {
  return (STATEMENT_FORMS[form.kind] ?? []).some((field) => field.name === key) && !(key === 'condition' && form.actionId !== undefined);
}

function carried(form: StepForm, { call, names, expressions }: Values): Readonly<Record<string, unknown>> {
  if (form.kind === 'action' && call !== undefined) return { call };
  if (form.kind === 'call') return { target: targetOf(names.get('target'), expressions.get('target')), ...passedIn(call) };
  if (call !== undefined) return { condition: call };
  return form.kind === 'comment' || form.kind === 'region' ? nameOrEmpty(form, names) : {};
}

/** Their text may be empty but is always there; a comment of several lines is a block comment. */
function nameOrEmpty({ kind, origin }: StepForm, names: ReadonlyMap<string, string>): Record<string, string> {
  if (kind === 'region') return { name: (names.get('name') ?? '').replace(/\s*[\r\n]+\s*/g, ' ') };
  const text = names.get('text') ?? '';
  if (origin?.kind === 'comment' && origin.text === text) return { text, style: origin.style };
  return /[\r\n]/.test(text) ? { text: text.replaceAll('#/', '# /'), style: 'block' } : { text, style: 'line' };
}

function passedIn(call: ActionCall | undefined): Pick<CallStatement, 'arguments' | 'outputs'> {
  return { arguments: call?.arguments ?? [], outputs: call?.outputs ?? [] };
}

function targetOf(name: string | undefined, expression: Expression | undefined): CallTarget {
  return expression === undefined ? { kind: 'subflowName', name: name ?? '' } : { kind: 'subflowExpression', expression };
}

/** A statement of a kind with nothing in it yet; the fields fill it. */
function emptyStatement(kind: Statement['kind']): Statement {
  const common = { kind, range: NOWHERE, row: 0, disabled: false, annotations: [] };
  return { ...common, ...BODIES[kind] } as Statement;
}

const BODY = { statements: [] };
const BODIES: Readonly<Partial<Record<Statement['kind'], object>>> = {
  if: { ...BODY, elseIfs: [] },
  switch: { ...BODY, cases: [] },
  loopFrom: BODY,
  loopForeach: BODY,
  loopWhile: BODY,
  block: { ...BODY, handlers: [] },
  call: { arguments: [], outputs: [] },
  comment: { style: 'line', text: '' },
};
