import type { DesktopFlowDocument } from '@tandem/designer-core/desktop-flow';
import { type InterfaceVariable, readInterface } from '@tandem/desktop-flow';
import { JsonObject, type JsonValue, printJson } from '@tandem/kernel';
import { type DefaultDraft, emptyDraft } from '../variables/default-value/default-draft.ts';
import { type DefaultFault, readDefault } from '../variables/default-value/read-default.ts';

/** Inputs that a run cannot do without and that nothing but its author can give. */
export function inputsWithoutValue({ flow }: DesktopFlowDocument): readonly InterfaceVariable[] {
  return readInterface(flow).inputs.filter(({ isOptional, defaultValue }) => !isOptional && defaultValue === undefined);
}

/** What was typed for each input, by its name. */
export type InputDrafts = Readonly<Record<string, DefaultDraft>>;

export type ReadInputs =
  | { readonly kind: 'ready'; readonly json: string }
  | { readonly kind: 'faulty'; readonly faults: ReadonlyMap<string, DefaultFault> };

/** The inputs of a run as JSON text; an empty text stands for itself, anything else that is empty is not given. */
export function readInputs(inputs: readonly InterfaceVariable[], drafts: InputDrafts): ReadInputs {
  const values: [string, JsonValue][] = [];
  const faults = new Map<string, DefaultFault>();
  for (const { name, type } of inputs) {
    const read = readDefault(drafts[name] ?? emptyDraft(type), type);
    if (!read.ok) faults.set(name, read.error);
    else if (read.value !== undefined) values.push([name, read.value]);
    else if (type === 'String') values.push([name, '']);
  }
  return faults.size > 0 ? { kind: 'faulty', faults } : { kind: 'ready', json: printJson(JsonObject.of(values)) };
}
