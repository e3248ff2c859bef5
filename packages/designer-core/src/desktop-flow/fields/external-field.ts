import type { FieldType } from './field-type.ts';
import { toPowerFx } from './power-fx-form.ts';
import type { StepField, StepForm } from './step-form.ts';
import { writtenText } from './written-text.ts';

/** A value that the other side of a call takes: an operation of a connector, or another desktop flow. */
export interface ExternalParameter {
  /** As scripts write it behind `@`. */
  readonly name: string;
  readonly type: FieldType;
  /** Name of the type in the catalogue. */
  readonly dataType: string;
  readonly isRequired: boolean;
  readonly defaultText: string;
}

export interface ExternalFieldOptions {
  readonly isPowerFx: boolean;
  /** What is called was chosen since the step was written, so that what it needs must be filled in. */
  readonly isChosen: boolean;
}

/** The field of a parameter: what the form has for it, shown as its type is written, or a new one. */
export function externalField({ fields }: StepForm, parameter: ExternalParameter, options: ExternalFieldOptions): StepField {
  const { type, dataType, isRequired, defaultText } = parameter;
  const name = `@${parameter.name}`;
  const facts = { dataType, isRequired, isNew: options.isChosen };
  const found = findField(fields, name);
  if (found !== undefined) return { ...retyped(found, type), ...facts };
  const empty = { name, type, ...facts, text: options.isChosen ? defaultText : '', defaultText, origin: 'external' } as const;
  return options.isPowerFx ? toPowerFx(empty) : empty;
}

export function findField(fields: readonly StepField[], name: string): StepField | undefined {
  return fields.find((field) => field.name.toLowerCase() === name.toLowerCase());
}

/** What stands in the script is shown as its type is written. */
export function retyped(field: StepField, type: StepField['type']): StepField {
  return { ...field, type, ...(field.written === undefined ? {} : writtenText(field.written, type)) };
}

/** The form without what it passes to and takes from the other side, but for the fields that are kept. */
export function withoutExternals(form: StepForm, isKept: (name: string) => boolean): StepForm {
  return {
    ...form,
    fields: form.fields.filter(({ name, origin }) => origin !== 'external' || isKept(name)),
    outputs: form.outputs.filter(({ origin }) => origin !== 'external'),
  };
}
