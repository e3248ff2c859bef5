import { isJsonArray, isNumeric, JsonObject, type JsonValue, printJson } from '@tandem/kernel';
import type { FlowVariable } from '@tandem/protocol';
import { type ScalarDraft, scalarOf } from './scalar-draft.ts';
import { tableDraftOf } from './table-draft.ts';

export type DeclaredType = FlowVariable['type'];

/** A default value while a person writes it. */
export type DefaultDraft =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean | undefined }
  | ListDraft
  | ObjectDraft
  | TableDraft
  /** Of a list, object or table. */
  | { readonly kind: 'json'; readonly text: string };

export interface ListDraft {
  readonly kind: 'list';
  readonly items: readonly ScalarDraft[];
}

export interface ObjectDraft {
  readonly kind: 'object';
  readonly properties: readonly PropertyDraft[];
}

export interface PropertyDraft {
  readonly name: string;
  readonly value: ScalarDraft;
}

export interface TableDraft {
  readonly kind: 'table';
  readonly columns: readonly ColumnDraft[];
  /** A text for each column. */
  readonly rows: readonly (readonly string[])[];
}

export interface ColumnDraft {
  readonly name: string;
  readonly type: ScalarDraft['type'];
}

/** Levels of the JSON that an author reads. */
const INDENT = 2;

/** The draft of a new variable: no default. */
export function emptyDraft(type: DeclaredType): DefaultDraft {
  switch (type) {
    case 'String':
      return { kind: 'text', text: '' };
    case 'Numeric':
      return { kind: 'number', text: '' };
    case 'Bool':
      return { kind: 'boolean', value: undefined };
    case 'List':
      return { kind: 'list', items: [] };
    case 'CustomObject':
      return { kind: 'object', properties: [] };
    case 'Datatable':
      return { kind: 'table', columns: [], rows: [] };
  }
}

/** The draft that {@link readDefault} makes the same value of. What does not fit rows and cells is JSON. */
export function draftOf(value: JsonValue | undefined, type: DeclaredType): DefaultDraft {
  if (value === undefined) return emptyDraft(type);
  switch (type) {
    case 'String':
      return { kind: 'text', text: typeof value === 'string' ? value : printJson(value) };
    case 'Numeric':
      return { kind: 'number', text: typeof value === 'string' ? value : printJson(value) };
    case 'Bool':
      return { kind: 'boolean', value: value === true || (typeof value === 'string' && value.toLowerCase() === 'true') };
    default:
      return structureOf(value, type) ?? { kind: 'json', text: printJson(value, INDENT) };
  }
}

/** Rows and cells for a list, object or table of texts, numbers and Booleans; undefined for an empty or a nested one. */
export function structureOf(value: JsonValue, type: DeclaredType): DefaultDraft | undefined {
  if (type === 'Datatable') return tableDraftOf(value);
  if (type === 'CustomObject') return objectDraftOf(value);
  return listDraftOf(value);
}

function listDraftOf(value: JsonValue): ListDraft | undefined {
  if (!isJsonArray(value) || value.length === 0 || !value.every(isScalar)) return undefined;
  return { kind: 'list', items: value.map(scalarOf) };
}

function objectDraftOf(value: JsonValue): ObjectDraft | undefined {
  if (!(value instanceof JsonObject) || value.size === 0 || ![...value.values()].every(isScalar)) return undefined;
  return { kind: 'object', properties: [...value].map(([name, item]) => ({ name, value: scalarOf(item) })) };
}

function isScalar(value: JsonValue): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || isNumeric(value);
}
