import { err, isJsonArray, JsonObject, type JsonValue, ok, parseJson, type Result, TandemError } from '@tandem/kernel';
import type { DeclaredType, DefaultDraft, ObjectDraft, TableDraft } from './default-draft.ts';
import { readNumber, readScalar, type ScalarDraft } from './scalar-draft.ts';

/** Why a default or an input of a run cannot be that, `lacking` where a run cannot do without it; `detail` is the name, or what the parser found. */
export interface DefaultFault {
  readonly code: 'notANumber' | 'notJson' | 'notAList' | 'notAnObject' | 'notATable' | 'hasNull' | 'unnamed' | 'nameTwice' | 'lacking';
  readonly detail?: string;
}

type ReadDefault = Result<JsonValue | undefined, DefaultFault>;

/** The default that a draft stands for; undefined for an empty one, which is none. */
export function readDefault(draft: DefaultDraft, type: DeclaredType): ReadDefault {
  switch (draft.kind) {
    case 'text':
      return ok(draft.text === '' ? undefined : draft.text);
    case 'number':
      return readNumberText(draft.text);
    case 'boolean':
      return ok(draft.value);
    case 'list':
      return draft.items.length === 0 ? ok(undefined) : readAll(draft.items);
    case 'object':
      return readObject(draft);
    case 'table':
      return readTable(draft);
    case 'json':
      return readJsonText(draft.text, type);
  }
}

function readNumberText(text: string): ReadDefault {
  if (text.trim() === '') return ok(undefined);
  const value = readNumber(text);
  return value === undefined ? err({ code: 'notANumber', detail: text }) : ok(value);
}

function readAll(scalars: readonly ScalarDraft[]): Result<readonly JsonValue[], DefaultFault> {
  const values: JsonValue[] = [];
  for (const scalar of scalars) {
    const value = readScalar(scalar);
    if (value === undefined) return err({ code: 'notANumber', detail: scalar.text });
    values.push(value);
  }
  return ok(values);
}

function readObject({ properties }: ObjectDraft): ReadDefault {
  if (properties.length === 0) return ok(undefined);
  const fault = faultOfNames(properties.map(({ name }) => name));
  if (fault !== undefined) return err(fault);
  const values = readAll(properties.map(({ value }) => value));
  return values.ok ? ok(JsonObject.of(properties.map(({ name }, at) => [name, values.value[at] ?? null]))) : values;
}

function readTable({ columns, rows }: TableDraft): ReadDefault {
  const fault = faultOfNames(columns.map(({ name }) => name));
  if (fault !== undefined) return err(fault);
  if (columns.length === 0 || rows.length === 0) return ok(undefined);
  const objects: JsonObject[] = [];
  for (const cells of rows) {
    const values = readAll(columns.map(({ type }, at) => cellOf(type, cells[at] ?? '')));
    if (!values.ok) return values;
    objects.push(JsonObject.of(columns.map(({ name }, at) => [name, values.value[at] ?? null])));
  }
  return ok(objects);
}

/** An empty cell is an empty text in a column of any type. */
function cellOf(type: ScalarDraft['type'], text: string): ScalarDraft {
  return { type: text === '' ? 'text' : type, text };
}

/** Names of properties and columns are found without regard to case. */
function faultOfNames(names: readonly string[]): DefaultFault | undefined {
  const seen = new Set<string>();
  for (const name of names) {
    if (name.trim() === '') return { code: 'unnamed' };
    if (seen.has(name.toLowerCase())) return { code: 'nameTwice', detail: name };
    seen.add(name.toLowerCase());
  }
  return undefined;
}

function readJsonText(text: string, type: DeclaredType): ReadDefault {
  if (text.trim() === '') return ok(undefined);
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const fault = faultOfShape(parsed.value, type);
  return fault === undefined ? parsed : err(fault);
}

function parse(text: string): Result<JsonValue, DefaultFault> {
  try {
    return ok(parseJson(text));
  } catch (thrown) {
    if (thrown instanceof TandemError) return err({ code: 'notJson', detail: thrown.message });
    throw thrown;
  }
}

function faultOfShape(value: JsonValue, type: DeclaredType): DefaultFault | undefined {
  if (hasNull(value)) return { code: 'hasNull' };
  if (type === 'CustomObject') return value instanceof JsonObject ? undefined : { code: 'notAnObject' };
  if (!isJsonArray(value)) return { code: type === 'List' ? 'notAList' : 'notATable' };
  return type === 'List' || value.every((row) => row instanceof JsonObject) ? undefined : { code: 'notATable' };
}

/** The language has no word for null. */
function hasNull(value: JsonValue): boolean {
  if (value === null) return true;
  if (isJsonArray(value)) return value.some(hasNull);
  return value instanceof JsonObject && [...value.values()].some(hasNull);
}
