import { usesPowerFx as isPowerFx } from '@tandem/desktop-flow/power-fx';
import type { DesktopFlowDocument } from '../document/document.ts';
import type { StepField, StepForm } from './step-form.ts';

/** Whether the values of a flow are written in Power Fx. */
export function usesPowerFx({ flow }: DesktopFlowDocument): boolean {
  return isPowerFx(flow);
}

const NAMES: ReadonlySet<string> = new Set([
  'id',
  'name',
  'variable',
  'target',
  'operator',
  'enumeration',
  'uiElement',
  'image',
  'subflow',
]);

/** The form of a new step for a flow that is written in Power Fx: its values are in that notation. */
export function inPowerFx(form: StepForm): StepForm {
  return { ...form, fields: form.fields.map(toPowerFx) };
}

/** A new field for such a flow; names and choices are written the same in both. */
export function toPowerFx(field: StepField): StepField {
  if (NAMES.has(field.type.kind)) return field;
  const isLiteral = field.type.kind === 'number' || field.type.kind === 'boolean';
  return { ...field, isPowerFx: true, text: isLiteral && field.text !== '' ? `=${field.text.toLowerCase()}` : field.text };
}
