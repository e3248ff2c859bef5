import { JsonObject, type JsonValue } from '@tandem/kernel';
import type { FlowVariable } from '@tandem/protocol';

const TYPES: Readonly<Record<FlowVariable['type'], readonly (readonly [string, JsonValue])[]>> = {
  String: [['type', 'string']],
  Numeric: [['type', 'number']],
  Bool: [['type', 'boolean']],
  CustomObject: [['type', 'object']],
  List: [['type', 'array']],
  Datatable: [
    ['type', 'array'],
    ['items', JsonObject.of([['type', 'object']])],
  ],
};

/**
 * The JSON Schema of an object with a property for each variable, by its external name. A sensitive one has `format: password`, as
 * in the schemas of exported desktop flows. Default values stay out: they serve runs in the desktop flow designer.
 */
export function schemaOfVariables(variables: readonly FlowVariable[]): JsonObject {
  const required = variables.filter(({ isOptional }) => !isOptional).map(({ name }) => name);
  return JsonObject.of([
    ['type', 'object'],
    ['properties', JsonObject.of(variables.map((variable) => [variable.name, schemaOf(variable)] as const))],
    ['required', required],
  ]);
}

function schemaOf({ name, description, type, isSensitive }: FlowVariable): JsonObject {
  const schema = JsonObject.of([['title', name], ...TYPES[type]]);
  if (description !== '') schema.set('description', description);
  if (isSensitive) schema.set('format', 'password');
  return schema;
}
