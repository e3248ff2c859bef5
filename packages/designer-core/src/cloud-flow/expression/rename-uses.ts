import { templateSegments } from '@tandem/cloud-flow';
import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import { type NamedThing, nameUses } from './name-uses.ts';

/** Old names in lower case to new ones. */
export interface Renames {
  readonly thing: NamedThing;
  readonly names: ReadonlyMap<string, string>;
}

export function renaming(thing: NamedThing, from: string, to: string): Renames {
  return { thing, names: new Map([[from.toLowerCase(), to]]) };
}

/**
 * The value with new names in all its expressions, keys of objects included. Only the names are written anew; text around them, names in
 * plain text and expressions that cannot be parsed stay as they are. Values without such a name come back as the same objects.
 */
export function renameUses<Value extends JsonValue>(value: Value, renames: Renames): Value;
export function renameUses(value: JsonValue, renames: Renames): JsonValue {
  if (typeof value === 'string') return renameInText(value, renames);
  if (isJsonArray(value)) {
    const items = value.map((item) => renameUses(item, renames));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  return value instanceof JsonObject ? renameInObject(value, renames) : value;
}

function renameInObject(object: JsonObject, renames: Renames): JsonObject {
  let isSame = true;
  const entries = Array.from(object, ([key, item]) => {
    const entry = [renameInText(key, renames), renameUses(item, renames)] as const;
    if (entry[0] !== key || entry[1] !== item) isSame = false;
    return entry;
  });
  return isSame ? object : JsonObject.of(entries);
}

function renameInText(text: string, renames: Renames): string {
  if (!text.includes('@') || !mentions(text, renames)) return text;
  const changes = templateSegments(text)
    .flatMap((segment) => (segment.kind === 'expression' && segment.expression !== undefined ? nameUses(segment.expression) : []))
    .flatMap(({ thing, name, literal }) => {
      const to = thing === renames.thing ? renames.names.get(name.toLowerCase()) : undefined;
      return to === undefined ? [] : [{ ...literal.range, quoted: `'${to.replaceAll("'", "''")}'` }];
    })
    .sort((left, right) => right.start - left.start);
  return changes.reduce((result, { start, end, quoted }) => result.slice(0, start) + quoted + result.slice(end), text);
}

/** Cheaper than parsing, for the many texts that hold none of the names. */
function mentions(text: string, { names }: Renames): boolean {
  const lower = text.toLowerCase();
  for (const name of names.keys()) if (lower.includes(name.replaceAll("'", "''"))) return true;
  return false;
}
