import { isJsonArray, isNumeric, JsonObject, type JsonValue, kindOf } from '@tandem/kernel';

/** A JSON Schema that fits a sample: what a person means by "a value like this one". Items of a list are taken together. */
export function schemaOfSample(sample: JsonValue): JsonObject {
  if (sample instanceof JsonObject) return objectSchema([sample]);
  if (isJsonArray(sample))
    return JsonObject.of([['type', 'array'], ...(sample.length === 0 ? [] : [['items', schemaOfItems(sample)] as const])]);
  return JsonObject.of([['type', typeOf(sample)]]);
}

function schemaOfItems(items: readonly JsonValue[]): JsonObject {
  const objects = items.filter((item) => item instanceof JsonObject);
  if (objects.length === items.length) return objectSchema(objects);
  const types = [...new Set(items.map(typeOf))];
  const [only] = types;
  return types.length === 1 && only !== undefined ? schemaOfSample(items[0] ?? null) : JsonObject.of([['type', types]]);
}

/** Required is what every one of the objects has. */
function objectSchema(objects: readonly JsonObject[]): JsonObject {
  const names = [...new Set(objects.flatMap((object) => [...object.keys()]))];
  const properties = names.map((name) => {
    const values = objects.map((object) => object.get(name)).filter((value) => value !== undefined);
    return [name, schemaOfItems(values)] as const;
  });
  const required = names.filter((name) => objects.every((object) => object.has(name)));
  const isInList = objects.length > 1;
  return JsonObject.of([
    ['type', 'object'],
    ['properties', JsonObject.of(properties)],
    ...(isInList && required.length > 0 ? [['required', required] as const] : []),
  ]);
}

function typeOf(value: JsonValue): string {
  if (value === null) return 'null';
  if (isJsonArray(value)) return 'array';
  if (value instanceof JsonObject) return 'object';
  if (isNumeric(value)) return kindOf(value) === 'int' ? 'integer' : 'number';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}
