import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import type { ApiTriggerInput } from '@tandem/protocol';

type InputKind = ApiTriggerInput['kind'];

/** What a person says about an input of a button trigger. */
export type TriggerInputChange = Partial<Pick<ApiTriggerInput, 'title' | 'description' | 'isRequired' | 'choices'>>;

/** How Power Automate's designer writes each kind; keys are `text`, `text_1`, `text_2`, … */
const SHAPES: Readonly<Record<InputKind, { readonly key: string; readonly members: readonly (readonly [string, JsonValue])[] }>> = {
  text: shape('text', 'string', 'TEXT'),
  choice: shape('text', 'string', 'TEXT', ['enum', ['1', '2']]),
  'yes-no': shape('boolean', 'boolean', 'BOOLEAN'),
  number: shape('number', 'number', 'NUMBER'),
  date: shape('date', 'string', 'DATE', ['format', 'date']),
  email: shape('email', 'string', 'EMAIL', ['format', 'email']),
  file: shape('file', 'object', 'FILE', [
    'properties',
    JsonObject.of([
      ['name', JsonObject.of([['type', 'string']])],
      [
        'contentBytes',
        JsonObject.of([
          ['type', 'string'],
          ['format', 'byte'],
        ]),
      ],
    ]),
  ]),
};

function shape(key: string, type: string, hint: string, ...more: readonly (readonly [string, JsonValue])[]) {
  return { key, members: [['type', type], ['x-ms-dynamically-added', true], ['x-ms-content-hint', hint], ...more] } as const;
}

/** The schema of a button trigger with one more input at its end; a new input is required. */
export function addTriggerInput(schema: JsonValue | undefined, kind: InputKind, title: string): JsonObject {
  const { properties, required, rest } = parts(schema);
  const { key: base, members } = SHAPES[kind];
  const key = freeKey(base, properties);
  const input = JsonObject.of([['title', title], ...members, ['description', '']]);
  return whole({ properties: JsonObject.of([...properties, [key, input]]), required: [...required, key], rest });
}

/** The schema with another title, description, list of choices, or obligation of one input. */
export function changeTriggerInput(schema: JsonValue | undefined, key: string, change: TriggerInputChange): JsonObject {
  const { properties, required, rest } = parts(schema);
  const input = properties.get(key);
  if (!(input instanceof JsonObject)) return whole({ properties, required, rest });
  const changed = input.copy();
  if (change.title !== undefined) changed.set('title', change.title);
  if (change.description !== undefined) changed.set('description', change.description);
  if (change.choices !== undefined) changed.set('enum', change.choices);
  const isRequired = change.isRequired ?? required.includes(key);
  return whole({
    properties: properties.copy().set(key, changed),
    required: isRequired === required.includes(key) ? required : isRequired ? [...required, key] : without(required, key),
    rest,
  });
}

export function removeTriggerInput(schema: JsonValue | undefined, key: string): JsonObject {
  const { properties, required, rest } = parts(schema);
  const left = properties.copy();
  left.delete(key);
  return whole({ properties: left, required: without(required, key), rest });
}

/** @param by -1 for one place up, 1 for one down */
export function moveTriggerInput(schema: JsonValue | undefined, key: string, by: -1 | 1): JsonObject {
  const { properties, required, rest } = parts(schema);
  const entries = [...properties];
  const from = entries.findIndex(([name]) => name === key);
  const [moved] = entries.splice(from, 1);
  if (from === -1 || moved === undefined) return whole({ properties, required, rest });
  entries.splice(Math.min(Math.max(from + by, 0), entries.length), 0, moved);
  return whole({ properties: JsonObject.of(entries), required, rest });
}

interface SchemaParts {
  readonly properties: JsonObject;
  readonly required: readonly JsonValue[];
  readonly rest: JsonObject;
}

function parts(schema: JsonValue | undefined): SchemaParts {
  const rest = schema instanceof JsonObject ? schema : JsonObject.of([['type', 'object']]);
  const properties = rest.get('properties');
  const required = rest.get('required');
  return {
    rest,
    properties: properties instanceof JsonObject ? properties : new JsonObject(),
    required: isJsonArray(required) ? required : [],
  };
}

function whole({ properties, required, rest }: SchemaParts): JsonObject {
  const schema = rest.copy().set('properties', properties);
  schema.delete('required');
  return required.length === 0 ? schema : schema.set('required', required);
}

function without(required: readonly JsonValue[], key: string): readonly JsonValue[] {
  return required.filter((name) => name !== key);
}

function freeKey(base: string, properties: JsonObject): string {
  if (!properties.has(base)) return base;
  for (let number = 1; ; number++) if (!properties.has(`${base}_${number}`)) return `${base}_${number}`;
}
