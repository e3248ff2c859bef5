import { type Expression, parseExpression } from '@tandem/desktop-flow';
import { ok } from '@tandem/kernel';
import { fieldTextOf } from './field-text.ts';
import type { FieldType } from './field-type.ts';
import { type ReadField, readField } from './read-field.ts';
import type { StepField } from './step-form.ts';

/** What a field holds of a value of the script. */
export function writtenText(value: Expression, type: FieldType): Pick<StepField, 'text' | 'written' | 'isPowerFx'> {
  const common = { text: fieldTextOf(value, type), written: value };
  return value.kind === 'powerFx' ? { ...common, isPowerFx: true } : common;
}

/** The value of a field's text, in the notation of the field. The formulas of Power Fx are not looked into. */
export function readFieldText({ text, type, isPowerFx }: StepField): ReadField {
  if (isPowerFx !== true || type.kind === 'enumeration') return readField(text, type);
  return ok(parseExpression(`$fx'${text.replaceAll("'", "\\'")}'`).expression);
}
