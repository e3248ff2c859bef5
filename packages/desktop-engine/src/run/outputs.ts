import { JsonObject, type JsonValue } from '@tandem/kernel';
import type { InterfaceVariable, Program } from '../program/program.ts';
import { toBoolean, toItems, toNumeric } from '../values/convert.ts';
import { toJson } from '../values/json.ts';
import { toText } from '../values/to-text.ts';
import type { DesktopValue } from '../values/value.ts';

/** The outputs by name, in the types that they are declared with where their values can have them; Blank is null. */
export function readOutputs(program: Program, slots: readonly DesktopValue[]): JsonObject {
  return JsonObject.of(program.outputs.map((variable) => [variable.name, outputOf(variable, slots[variable.slot] ?? null)] as const));
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
