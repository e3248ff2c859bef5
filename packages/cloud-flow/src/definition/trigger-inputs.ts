import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import type { ApiTriggerInput } from '@tandem/protocol';
import { rowFormSchema } from './row-inputs.ts';

type InputKind = ApiTriggerInput['kind'];

const KIND_BY_HINT: Readonly<Record<string, InputKind>> = {
  TEXT: 'text',
  YESNO: 'yes-no',
  BOOLEAN: 'yes-no',
  NUMBER: 'number',
  DATE: 'date',
  EMAIL: 'email',
  FILE: 'file',
};

/**
 * The fields of the form with which a person starts a flow, from the schema of its Button trigger: one for each property,
 * with the kind that the designer noted in `x-ms-content-hint`, or else the one that the type gives. Of a flow for a selected
 * row these are the fields of one row.
 */
export function readTriggerInputs(given: JsonValue | undefined): readonly ApiTriggerInput[] {
  const schema = rowFormSchema(given) ?? given;
  const properties = schema instanceof JsonObject ? schema.get('properties') : undefined;
  if (!(schema instanceof JsonObject) || !(properties instanceof JsonObject)) return [];
  const required = schema.get('required');
  const names = new Set(isJsonArray(required) ? required : []);
  return Array.from(properties, ([key, property]) => readInput(key, property, names.has(key)));
}

function readInput(key: string, property: JsonValue, isRequired: boolean): ApiTriggerInput {
  const json = property instanceof JsonObject ? property : new JsonObject();
  const choices = choicesOf(json);
  return {
    key,
    title: textMember(json, 'title') ?? key,
    description: textMember(json, 'description') ?? '',
    kind: choices === undefined ? kindOf(json) : 'choice',
    isRequired,
    ...(choices === undefined ? {} : { choices }),
  };
}

function kindOf(property: JsonObject): InputKind {
  const hint = textMember(property, 'x-ms-content-hint')?.toUpperCase();
  const hinted = hint !== undefined && Object.hasOwn(KIND_BY_HINT, hint) ? KIND_BY_HINT[hint] : undefined;
  if (hinted !== undefined) return hinted;
  switch (property.get('type')) {
    case 'boolean':
      return 'yes-no';
    case 'number':
    case 'integer':
      return 'number';
    case 'object':
      return 'file';
    default:
      return property.get('format') === 'date' ? 'date' : 'text';
  }
}

function choicesOf(property: JsonObject): string[] | undefined {
  const list = property.get('enum');
  return isJsonArray(list) ? list.map(String) : undefined;
}

function textMember(json: JsonObject, name: string): string | undefined {
  const value = json.get(name);
  return typeof value === 'string' ? value : undefined;
}
