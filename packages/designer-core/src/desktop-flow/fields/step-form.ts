import type { Expression, Statement } from '@tandem/desktop-flow';
import type { FieldFault } from './field-fault.ts';
import type { FieldType } from './field-type.ts';

/** A step as its dialog shows it. Plain data; `setField` and its like give another one, `statementOf` turns it into a statement. */
export interface StepForm {
  /** The kind of statement that carries the step: `action`, `if`, `set`, … */
  readonly kind: Statement['kind'];
  /** Of the action that is called; absent for statements that call none. */
  readonly actionId?: string;
  /** In the order of the dialog. */
  readonly fields: readonly StepField[];
  readonly outputs: readonly StepOutput[];
  /** The statement that the form was read from; what no field shows is kept from it. */
  readonly origin?: Statement;
}

export interface StepField {
  /** Name of the input or of the part of the statement; parameters of child flows and connectors start with `@`. */
  readonly name: string;
  readonly type: FieldType;
  /** Name of the type in the catalogue, for pickers: `FolderObject`, `ExcelInstanceHandle`. */
  readonly dataType: string;
  readonly isRequired: boolean;
  /** The text in the designer's notation; empty when nothing is given. */
  readonly text: string;
  /** As the designer fills it in. */
  readonly defaultText: string;
  /** What stands in the script; it is kept as long as the text is not changed. */
  readonly written?: Expression;
  /** The text is in the notation of Power Fx flows: `=formula`, or characters with `${formula}`. */
  readonly isPowerFx?: boolean;
  /** Of a choice that is newer than the script: what is required must be filled in, though the script does without. */
  readonly isNew?: boolean;
  /** Place in the script, so that arguments stay in their order. */
  readonly order?: number;
  /** `statement`: no argument; `external`: of a child flow or connector; `unknown`: the catalogue has no such argument. */
  readonly origin: 'statement' | 'catalogue' | 'external' | 'unknown';
}

export interface StepOutput {
  readonly name: string;
  readonly dataType: string;
  /** The variable that the output is stored into; undefined when it is not stored. */
  readonly variable: string | undefined;
  /** The name that the designer proposes. */
  readonly defaultVariable: string;
  readonly origin: 'catalogue' | 'external' | 'unknown';
}

/** A fault of one field or output of a form. */
export interface FormFault extends FieldFault {
  readonly field: string;
}

/** The form with another text in a field. */
export function setField(form: StepForm, name: string, text: string): StepForm {
  const fields = form.fields.map((field) => (field.name === name && field.text !== text ? withFieldText(field, text) : field));
  return { ...form, fields };
}

function withFieldText({ written: _, ...field }: StepField, text: string): StepField {
  return { ...field, text };
}

/** The form with an output stored into a variable, or not stored. */
export function setOutput(form: StepForm, name: string, variable: string | undefined): StepForm {
  return { ...form, outputs: form.outputs.map((output) => (output.name === name ? { ...output, variable } : output)) };
}

export function fieldText(form: StepForm, name: string): string {
  return form.fields.find((field) => field.name === name)?.text ?? '';
}
