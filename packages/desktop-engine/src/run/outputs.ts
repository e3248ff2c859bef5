import { JsonObject, type JsonValue } from '@tandem/kernel';
import type { InterfaceVariable, Program } from '../program/program.ts';
import { toBoolean, toItems, toNumeric } from '../values/convert.ts';
import { Instance } from '../values/instance.ts';
import { toJson } from '../values/json.ts';
import { ListValue } from '../values/list.ts';
import { toText } from '../values/to-text.ts';
import type { DesktopValue } from '../values/value.ts';
import { copyOf } from './inputs.ts';

/** The outputs by name, in the types that they are declared with where their values can have them; Blank is null. */
export function readOutputs(program: Program, slots: readonly DesktopValue[]): JsonObject {
  return JsonObject.of(program.outputs.map((variable) => [variable.name, outputOf(variable, slots[variable.slot] ?? null)] as const));
}

/** What an output gives to another flow of the same run: a value of that flow's own. */
export function outputValue({ type }: InterfaceVariable, value: DesktopValue): DesktopValue {
  if (value instanceof Instance || value === null) return value;
  switch (type) {
    case 'String':
      return toText(value);
    case 'Numeric':
      return toNumeric(value) ?? copyOf(value);
    case 'Bool':
      return toBoolean(value) ?? copyOf(value);
    case 'List':
      return copyOf(value instanceof ListValue ? value : new ListValue([...toItems(value)]));
    default:
      return copyOf(value);
  }
}

function outputOf({ type }: InterfaceVariable, value: DesktopValue): JsonValue {
  if (value === null) return null;
  switch (type) {
    case 'String':
      return toText(value);
    case 'Numeric':
      return toJson(toNumeric(value) ?? value);
    case 'Bool':
      return toJson(toBoolean(value) ?? value);
    case 'List':
      return toItems(value).map(toJson);
    default:
      return toJson(value);
  }
}
