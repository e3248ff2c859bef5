import { isJsonArray, JsonObject, type JsonValue, toPlain } from '@tandem/kernel';
import type { FieldDescription, FieldEditor } from '@tandem/protocol';

export interface SchemaPlace {
  /** Keys that lead from the card to the object that holds the fields. */
  readonly path: readonly string[];
  /** What stands before each name, such as `item/`. */
  readonly prefix: string;
}

/** The fields of a schema's properties, in its order. */
export function fieldsOfSchema(schema: JsonValue | undefined, place: SchemaPlace): readonly FieldDescription[] {
  const properties = schema instanceof JsonObject ? schema.get('properties') : undefined;
  if (!(schema instanceof JsonObject) || !(properties instanceof JsonObject)) return [];
  const required = schema.get('required');
  const names = new Set(isJsonArray(required) ? required : []);
  return Array.from(properties, ([name, property]) => fieldOf(name, property, { place, isRequired: names.has(name) }));
}

/** Keys of fields that the card has and the schema has not: they were renamed or removed; their values are kept until they are repaired. */
export function unknownKeys(
  holder: JsonValue | undefined,
  fields: readonly FieldDescription[],
  { prefix }: SchemaPlace,
): readonly string[] {
  if (!(holder instanceof JsonObject)) return [];
  const known = new Set(fields.map(({ path }) => path.at(-1)?.toLowerCase()));
  return [...holder.keys()].filter((key) => key.toLowerCase().startsWith(prefix.toLowerCase()) && !known.has(key.toLowerCase()));
}

interface FieldOptions {
  readonly place: SchemaPlace;
  readonly isRequired: boolean;
}

function fieldOf(name: string, property: JsonValue, { place, isRequired }: FieldOptions): FieldDescription {
  const json = property instanceof JsonObject ? property : new JsonObject();
  const help = json.get('description');
  return {
    key: place.prefix + name,
    path: [...place.path, place.prefix + name],
    label: { en: textOr(json.get('title'), name) },
    ...(typeof help === 'string' && help !== '' ? { help: { en: help } } : {}),
    isRequired,
    ...(json.get('x-ms-visibility') === 'advanced' ? { isAdvanced: true } : {}),
    schema: toPlain(json),
    editor: editorOf(json),
    ...(json.get('x-tandem-sensitive') === true ? { isSensitive: true } : {}),
  };
}

function editorOf(property: JsonObject): FieldEditor {
  const named = namedOptions(property.get('x-ms-enum-values'));
  if (named.length > 0) return { kind: 'choice', options: [...named], allowsOther: true };
  const choices = property.get('enum');
  if (isJsonArray(choices)) {
    return {
      kind: 'choice',
      options: choices.map((value) => ({ value: toPlain(value), label: { en: String(value) } })),
      allowsOther: true,
    };
  }
  if (property.get('format') === 'date' || property.get('format') === 'date-time') return { kind: 'date-time' };
  switch (property.get('type')) {
    case 'number':
    case 'integer':
      return { kind: 'number' };
    case 'boolean':
      return { kind: 'yes-no' };
    case 'object':
    case 'array':
      return { kind: 'json' };
    default:
      return { kind: 'text' };
  }
}

type Option = Extract<FieldEditor, { readonly kind: 'choice' }>['options'][number];

/** `[{value, displayName}]`, as connectors name the values of an enumeration. */
function namedOptions(values: JsonValue | undefined): readonly Option[] {
  if (!isJsonArray(values)) return [];
  return values.flatMap((named) => {
    const value = named instanceof JsonObject ? named.get('value') : undefined;
    if (!(named instanceof JsonObject) || value === undefined) return [];
    return [{ value: toPlain(value), label: { en: textOr(named.get('displayName'), String(value)) } }];
  });
}

function textOr(value: JsonValue | undefined, otherwise: string): string {
  return typeof value === 'string' && value !== '' ? value : otherwise;
}
