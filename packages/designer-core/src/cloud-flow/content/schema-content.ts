import { JsonObject, type JsonValue } from '@tandem/kernel';
import type { DynamicContent } from '../dynamic-content.ts';

/** How an expression of a value goes on to a member of it. */
export interface ContentBase {
  /** Without `@`. */
  readonly expression: string;
  /** The alias path that the designer of Power Automate writes: `outputs('A')?['body/x/y']`; else `['x']?['y']`. */
  readonly alias?: { readonly call: string; readonly path: string };
  readonly language: 'en' | 'de';
}

/** Properties inside properties; deeper ones are written by hand. */
const MAX_DEPTH = 4;
const TYPES = new Set(['string', 'number', 'integer', 'boolean', 'array', 'object']);

/** A token for each property of a schema, at any depth within reason; the items of lists belong to loops. */
export function contentOfSchema(schema: JsonValue | undefined, base: ContentBase, depth = 0): readonly DynamicContent[] {
  const properties = schema instanceof JsonObject ? schema.get('properties') : undefined;
  if (!(properties instanceof JsonObject) || depth >= MAX_DEPTH) return [];
  return Array.from(properties).flatMap(([name, property]) => {
    const inside = memberOf(base, name);
    return [tokenOf(name, property, inside), ...contentOfSchema(property, inside, depth + 1)];
  });
}

/** The token of one value. */
export function tokenOf(name: string, schema: JsonValue | undefined, { expression, language }: ContentBase): DynamicContent {
  const json = schema instanceof JsonObject ? schema : new JsonObject();
  const description = json.get('description');
  const type = json.get('type');
  return {
    expression,
    title: titleOf(json, language) ?? name,
    description: typeof description === 'string' && description !== '' ? description : undefined,
    type: typeof type === 'string' && TYPES.has(type) ? (type as DynamicContent['type']) : undefined,
  };
}

export function titleOf(schema: JsonObject, language: 'en' | 'de'): string | undefined {
  const german = language === 'de' ? schema.get('x-tandem-title-de') : undefined;
  const title = german ?? schema.get('title');
  return typeof title === 'string' && title !== '' ? title : undefined;
}

export function memberOf({ expression, alias, language }: ContentBase, name: string): ContentBase {
  if (alias !== undefined && !name.includes('/')) {
    const path = `${alias.path}/${name}`;
    return { expression: `${alias.call}?[${quoted(path)}]`, alias: { call: alias.call, path }, language };
  }
  return { expression: `${expression}?[${quoted(name)}]`, language };
}

export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
