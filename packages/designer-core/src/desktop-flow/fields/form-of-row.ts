import type { Expression } from '@tandem/desktop-flow';
import { err, ok, type Result } from '@tandem/kernel';
import { isDivider, type Row } from '../document/row.ts';
import { type BranchLine, printDivider, printFirstLine } from '../text/step-text.ts';
import { COMPARISONS } from './condition-parts.ts';
import type { FieldType } from './field-type.ts';
import { formOfStep, type Signatures } from './form-of-step.ts';
import { statementOf } from './statement-of-form.ts';
import type { FormFault, StepField, StepForm } from './step-form.ts';
import { readFieldText, writtenText } from './written-text.ts';

/** The form of any row: that of its step, or of an ELSE IF or CASE the fields of its line. */
export function formOfRow(row: Row, catalogue: Signatures): StepForm {
  if (row.kind === 'elseIf' || row.kind === 'case') return { kind: row.statement.kind, fields: fieldsOfDivider(row), outputs: [] };
  if (row.kind === 'end' || isDivider(row)) return { kind: row.statement.kind, fields: [], outputs: [] };
  return formOfStep(row.statement, catalogue);
}

function fieldsOfDivider(row: Row): readonly StepField[] {
  if (row.kind === 'elseIf') {
    return row.branch.condition.kind === 'actionCall' ? [] : [fieldOf('condition', row.branch.condition, { kind: 'condition' })];
  }
  if (row.kind !== 'case') return [];
  const { operator, value } = row.branch;
  const operatorField = {
    ...fieldOf('value', value, { kind: 'any' }),
    name: 'operator',
    type: { kind: 'operator' },
    text: operator,
  } as const;
  const { written: _, ...withoutValue } = operatorField;
  return [{ ...withoutValue, defaultText: '=' }, fieldOf('value', value, { kind: 'any' })];
}

function fieldOf(name: string, value: Expression, type: FieldType): StepField {
  return { name, type, dataType: 'Object', isRequired: true, defaultText: '', ...writtenText(value, type), origin: 'statement' };
}

/** The line that the form of a row stands for, without indent. */
export function lineOfForm(row: Row, form: StepForm): Result<string, readonly FormFault[]> {
  if (row.kind === 'elseIf' || row.kind === 'case') {
    const branch = branchOf(row.kind, form);
    return branch.ok ? ok(printDivider(branch.value)) : branch;
  }
  const statement = statementOf(form);
  return statement.ok ? ok(printFirstLine(statement.value)) : statement;
}

/** The ELSE IF or CASE line that a form stands for. */
export function branchOf(kind: 'elseIf' | 'case', form: StepForm): Result<BranchLine, readonly FormFault[]> {
  const name = kind === 'elseIf' ? 'condition' : 'value';
  const field = form.fields.find((candidate) => candidate.name === name);
  const whole = { start: 0, end: field?.text.length ?? 0 };
  if (field === undefined || field.text === '') {
    return err([{ field: name, code: 'Required', message: 'This field must be filled in.', range: whole }]);
  }
  const read = field.written === undefined ? readFieldText(field) : ok(field.written);
  if (!read.ok) return err([{ ...read.error, field: name }]);
  if (kind === 'elseIf') return ok({ kind, condition: read.value });
  const written = form.fields.find((candidate) => candidate.name === 'operator')?.text ?? '=';
  const operator = COMPARISONS.find((comparison) => comparison === written.trim());
  if (operator !== undefined) return ok({ kind, operator, value: read.value });
  return err([{ field: 'operator', code: 'UnknownMember', message: `This field takes one of: ${COMPARISONS.join(', ')}.`, range: whole }]);
}
