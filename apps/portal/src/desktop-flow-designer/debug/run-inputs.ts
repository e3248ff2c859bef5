import type { DesktopFlowDocument } from '@tandem/designer-core/desktop-flow';
import { type InterfaceVariable, readInterface } from '@tandem/desktop-flow';
import { JsonObject, type JsonValue, printJson } from '@tandem/kernel';
import { type DeclaredType, type DefaultDraft, draftOf } from '../variables/default-value/default-draft.ts';
import { type DefaultFault, readDefault } from '../variables/default-value/read-default.ts';

/** Inputs that a run cannot do without and that nothing but its author can give. */
export function inputsWithoutValue({ flow }: DesktopFlowDocument): readonly InterfaceVariable[] {
  return readInterface(flow).inputs.filter(({ isOptional, defaultValue }) => !isOptional && defaultValue === undefined);
}

/** What was typed for each input, by its name. */
export type InputDrafts = Readonly<Record<string, DefaultDraft>>;

export type InputFaults = ReadonlyMap<string, DefaultFault>;

export type ReadInputs =
  | { readonly kind: 'ready'; readonly values: JsonObject; readonly json: string }
  | { readonly kind: 'faulty'; readonly faults: InputFaults };

/** What stands in the field of an input: what was typed, or its default. */
export function inputDraft({ name, type, defaultValue }: InterfaceVariable, drafts: InputDrafts): DefaultDraft {
  return drafts[name] ?? draftOf(defaultValue, type);
}

/** The inputs of a run. An optional one that is empty is not given; a mandatory one is empty where its type knows that, or lacking. */
export function readInputs(inputs: readonly InterfaceVariable[], drafts: InputDrafts): ReadInputs {
  const values: [string, JsonValue][] = [];
  const faults = new Map<string, DefaultFault>();
  for (const input of inputs) {
    const read = readDefault(inputDraft(input, drafts), input.type);
    const value = read.ok && read.value === undefined && !input.isOptional ? emptyOf(input.type) : read.ok ? read.value : undefined;
    if (!read.ok) faults.set(input.name, read.error);
    else if (value !== undefined) values.push([input.name, value]);
    else if (!input.isOptional) faults.set(input.name, { code: 'lacking' });
  }
  if (faults.size > 0) return { kind: 'faulty', faults };
  const object = JsonObject.of(values);
  return { kind: 'ready', values: object, json: printJson(object) };
}

/** Undefined for a type that has no empty value. */
function emptyOf(type: DeclaredType): JsonValue | undefined {
  switch (type) {
    case 'String':
      return '';
    case 'List':
    case 'Datatable':
      return [];
    case 'CustomObject':
      return new JsonObject();
    default:
      return undefined;
  }
}
