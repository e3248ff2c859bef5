import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';

/** Objects inside objects; schemas of trees have no end. */
const MAX_DEPTH = 12;

const TEXTS: Readonly<Record<string, string>> = {
  'date-time': '2026-01-31T08:00:00Z',
  date: '2026-01-31',
  email: 'somebody@example.org',
  uri: 'https://example.org/',
  uuid: '00000000-0000-4000-8000-000000000000',
  byte: '',
  binary: '',
};

/** A value that fits a JSON Schema: what it names as example, default or choice, else the plainest one of its type. */
export function sampleOf(schema: JsonValue | undefined, depth = 0): JsonValue {
  if (!(schema instanceof JsonObject) || depth > MAX_DEPTH) return null;
  const given = schema.get('default') ?? schema.get('example') ?? firstOf(schema.get('enum'));
  if (given !== undefined) return given;
  switch (typeOf(schema)) {
    case 'object':
      return sampleObject(schema, depth);
    case 'array':
      return [sampleOf(schema.get('items'), depth + 1)];
    case 'string':
      return TEXTS[String(schema.get('format') ?? '').toLowerCase()] ?? 'text';
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return true;
    default:
      return null;
  }
}

function sampleObject(schema: JsonObject, depth: number): JsonObject {
  const properties = schema.get('properties');
  if (!(properties instanceof JsonObject)) return new JsonObject();
  return JsonObject.of(Array.from(properties, ([name, property]) => [name, sampleOf(property, depth + 1)]));
}

/** Of several types the first that is not null. */
function typeOf(schema: JsonObject): string {
  const type = schema.get('type');
  const first = isJsonArray(type) ? type.find((one) => one !== 'null') : type;
  if (typeof first === 'string') return first.toLowerCase();
  if (schema.has('properties')) return 'object';
  return schema.has('items') ? 'array' : '';
}

function firstOf(values: JsonValue | undefined): JsonValue | undefined {
  return isJsonArray(values) ? values[0] : undefined;
}
