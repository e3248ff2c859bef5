import type { ActionSignature } from '@tandem/desktop-flow';
import { formOfAction } from './form-of-step.ts';
import { inPowerFx } from './power-fx-form.ts';
import type { StepField, StepForm } from './step-form.ts';

/** The form for another selector of the same action: fields and outputs of the same name keep what they have. */
export function switchVariant(form: StepForm, signature: ActionSignature, proposeVariable: (name: string) => string): StepForm {
  const percent = formOfAction(signature, proposeVariable);
  const fresh = form.fields.some(({ isPowerFx }) => isPowerFx === true) ? inPowerFx(percent) : percent;
  const fields = fresh.fields.map((field) =>
    keepText(
      field,
      form.fields.find((other) => isSame(other.name, field.name)),
    ),
  );
  const outputs = fresh.outputs.map((output) => {
    const old = form.outputs.find((other) => isSame(other.name, output.name));
    return old === undefined ? output : { ...output, variable: old.variable };
  });
  return { ...fresh, fields, outputs, ...(form.origin?.kind === fresh.kind ? { origin: form.origin } : {}) };
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** A text that was typed or written stays; one that is the default of the old variant gives way to the new default. */
function keepText(field: StepField, old: StepField | undefined): StepField {
  if (old === undefined || old.text === old.defaultText) return field;
  const isMember = field.type.kind !== 'enumeration' || field.type.members.includes(old.text) || old.text.startsWith('%');
  if (!isMember) return field;
  const isSameType = JSON.stringify(old.type) === JSON.stringify(field.type);
  return { ...field, text: old.text, ...(isSameType && old.written !== undefined ? { written: old.written } : {}) };
}
