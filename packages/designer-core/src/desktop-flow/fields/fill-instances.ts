import type { StepPlace } from '@tandem/protocol';
import { type DesktopFlowDocument, findSubflow, subflowsOf } from '../document/document.ts';
import type { Row } from '../document/row.ts';
import { rowsOf } from '../document/rows.ts';
import { callOfStatement, type Signatures } from './form-of-step.ts';
import type { StepField, StepForm } from './step-form.ts';

/** What stays open between steps: applications, documents, browsers, sessions, connections. */
const INSTANCE_TYPE = /(?:Handle|Client|ClientObject|ConnectionBase)$|^ActiveDirectoryEntry$/;

/**
 * The form with its empty instance fields naming the variable that an earlier step stored such an instance into last: one above
 * `at` in its subflow, otherwise the last one of another subflow.
 *
 * @param at the row that the step is, or is put before
 */
export function fillInstances(form: StepForm, document: DesktopFlowDocument, { at, catalogue }: InstancePlace): StepForm {
  if (!form.fields.some(isEmptyInstance)) return form;
  const found = new Map<string, string | undefined>();
  const lastOf = (type: string): string | undefined => {
    if (!found.has(type)) found.set(type, lastInstance(document, type, { at, catalogue }));
    return found.get(type);
  };
  return { ...form, fields: form.fields.map((field) => (isEmptyInstance(field) ? withVariable(field, lastOf(field.dataType)) : field)) };
}

export interface InstancePlace {
  readonly at: StepPlace;
  readonly catalogue: Signatures;
}

function isEmptyInstance({ text, origin, dataType }: StepField): boolean {
  return text === '' && origin === 'catalogue' && INSTANCE_TYPE.test(dataType);
}

function withVariable(field: StepField, variable: string | undefined): StepField {
  if (variable === undefined) return field;
  return { ...field, text: field.isPowerFx === true ? `=${variable}` : `%${variable}%` };
}

function lastInstance(document: DesktopFlowDocument, type: string, { at, catalogue }: InstancePlace): string | undefined {
  const own = findSubflow(document, at.subflow);
  const above = own === undefined ? [] : rowsOf(own).slice(0, Math.max(0, at.row - 1));
  const elsewhere = () => subflowsOf(document).flatMap((subflow) => (subflow === own ? [] : rowsOf(subflow)));
  return lastStored(above, type, catalogue) ?? lastStored(elsewhere(), type, catalogue);
}

function lastStored(rows: readonly Row[], type: string, catalogue: Signatures): string | undefined {
  for (const row of rows.toReversed()) {
    const variable = storedBy(row, type, catalogue);
    if (variable !== undefined) return variable;
  }
  return undefined;
}

function storedBy(row: Row, type: string, catalogue: Signatures): string | undefined {
  if (row.isDisabled || (row.kind !== 'step' && row.kind !== 'block')) return undefined;
  const call = callOfStatement(row.statement);
  const outputs = call === undefined || call.outputs.length === 0 ? [] : (catalogue.find(call.id)?.outputs ?? []);
  const names = new Set(outputs.filter((output) => output.type === type).map(({ name }) => name.toLowerCase()));
  return call?.outputs.findLast(({ name, isExternal }) => !isExternal && names.has(name.toLowerCase()))?.variable;
}
