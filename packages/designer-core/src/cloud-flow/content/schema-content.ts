import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import type { DynamicContent } from '../dynamic-content.ts';
import { itemsOf } from './value-path.ts';

/** How an expression of a value goes on to a member of it. */
export interface ContentBase {
  /** Without `@`. */
  readonly expression: string;
  /** The alias path that the designer of Power Automate writes: `outputs('A')?['body/x/y']`; else `['x']?['y']`. */
  readonly alias?: { readonly call: string; readonly path: string };
  readonly language: 'en' | 'de';
  /** The list, when the value belongs to each of its items. */
  readonly loop?: DynamicContent['loop'];
}

/** Properties inside properties; deeper ones are written by hand. */
const MAX_DEPTH = 4;
const TYPES = new Set(['string', 'number', 'integer', 'boolean', 'array', 'object']);

/** A token for each property of a schema, at any depth within reason, and for what is in the items of lists. */
export function contentOfSchema(schema: JsonValue | undefined, base: ContentBase, depth = 0): readonly DynamicContent[] {
  if (depth >= MAX_DEPTH || !(schema instanceof JsonObject)) return [];
  const properties = schema.get('properties');
  if (!(properties instanceof JsonObject)) return itemContent(schema, base, depth);
  return Array.from(properties)
    .filter(([, property]) => !isInternal(property))
    .flatMap(([name, property]) => {
      const inside = memberOf(base, name);
      return [tokenOf(name, property, inside), ...contentOfSchema(property, inside, depth + 1)];
    });
}

/** What each item of a list has. Lists inside of items show when a loop goes through the outer one. */
function itemContent(schema: JsonObject, { expression, language, loop }: ContentBase, depth: number): readonly DynamicContent[] {
  const items = itemsOf(schema);
  if (loop !== undefined || !(items instanceof JsonObject)) return [];
  return contentOfSchema(items, { expression: 'item()', language, loop: { source: expression } }, depth + 1);
}

/** Connectors mark what is only for their own use. */
function isInternal(schema: JsonValue): boolean {
  return schema instanceof JsonObject && schema.get('x-ms-visibility') === 'internal';
}

/** The token of one value. */
export function tokenOf(name: string, schema: JsonValue | undefined, { expression, language, loop }: ContentBase): DynamicContent {
  const json = schema instanceof JsonObject ? schema : new JsonObject();
  const description = json.get('description');
  return {
    expression,
    title: titleOf(json, language) ?? name,
    description: typeof description === 'string' && description !== '' ? description : undefined,
    type: typeOfSchema(json),
    ...(loop === undefined ? {} : { loop }),
  };
}

/** The type that is not null where a schema has several. */
function typeOfSchema(schema: JsonObject): DynamicContent['type'] {
  const declared = schema.get('type');
  const types = (isJsonArray(declared) ? declared : [declared]).filter((type) => type !== 'null');
  const [type, ...others] = types;
  return typeof type === 'string' && others.length === 0 && TYPES.has(type) ? (type as DynamicContent['type']) : undefined;
}

export function titleOf(schema: JsonObject, language: 'en' | 'de'): string | undefined {
  const german = language === 'de' ? schema.get('x-tandem-title-de') : undefined;
  const title = german ?? schema.get('title') ?? schema.get('x-ms-summary');
  return typeof title === 'string' && title !== '' ? title : undefined;
}

function memberOf({ expression, alias, language, loop }: ContentBase, name: string): ContentBase {
  const common = { language, ...(loop === undefined ? {} : { loop }) };
  if (alias !== undefined && !name.includes('/')) {
    const path = `${alias.path}/${name}`;
    return { ...common, expression: `${alias.call}?[${quoted(path)}]`, alias: { call: alias.call, path } };
  }
  return { ...common, expression: `${expression}?[${quoted(name)}]` };
}

export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
