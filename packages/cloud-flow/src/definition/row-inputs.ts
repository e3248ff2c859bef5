import { isJsonArray, JsonObject, type JsonValue, valueAt } from '@tandem/kernel';

/**
 * The schema of the form with which a person starts a flow for a selected row: the body of such a trigger is `{rows: […]}`, and a
 * form asks for one row. What is inside `entity` gets keys such as `entity/ID`.
 *
 * @returns undefined for the schema of any other trigger
 */
export function rowFormSchema(schema: JsonValue | undefined): JsonObject | undefined {
  if (!(schema instanceof JsonObject) || valueAt(schema, ['properties', 'rows', 'type']) !== 'array') return undefined;
  const row = valueAt(schema, ['properties', 'rows', 'items']);
  const fields = row instanceof JsonObject ? fieldsOf(row, '') : [];
  if (fields.length === 0) return undefined;
  return JsonObject.of([
    ['type', 'object'],
    ['properties', JsonObject.of(fields.map(({ key, property }) => [key, property]))],
    ['required', fields.filter(({ isRequired }) => isRequired).map(({ key }) => key)],
  ]);
}

/** The body that a flow for a selected row takes, from the values of its form; a body that has rows already stays as it is. */
export function rowBody(values: JsonValue): JsonValue {
  if (!(values instanceof JsonObject) || isJsonArray(values.get('rows'))) return values;
  const row = new JsonObject();
  for (const [key, value] of values) put(row, key.split('/'), value);
  if (!row.has('entity')) row.set('entity', new JsonObject());
  return JsonObject.of([['rows', [row]]]);
}

interface RowField {
  readonly key: string;
  readonly property: JsonValue;
  readonly isRequired: boolean;
}

/** Objects without a hint of their own, such as `entity`, give their own members. */
function fieldsOf(schema: JsonObject, prefix: string): readonly RowField[] {
  const properties = schema.get('properties');
  const required = schema.get('required');
  const names = new Set(isJsonArray(required) ? required : []);
  if (!(properties instanceof JsonObject)) return [];
  return [...properties].flatMap(([name, property]) => {
    const isHolder = property instanceof JsonObject && property.get('properties') instanceof JsonObject;
    if (isHolder && !property.has('x-ms-content-hint')) return fieldsOf(property, `${prefix}${name}/`);
    return [{ key: prefix + name, property, isRequired: names.has(name) }];
  });
}

function put(row: JsonObject, [first = '', ...rest]: readonly string[], value: JsonValue): void {
  if (rest.length === 0) return void row.set(first, value);
  const present = row.get(first);
  const inner = present instanceof JsonObject ? present : new JsonObject();
  row.set(first, inner);
  put(inner, rest, value);
}
