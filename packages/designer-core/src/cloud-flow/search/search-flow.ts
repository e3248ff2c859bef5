import { templateSegments } from '@tandem/cloud-flow';
import { isJsonArray, isNumeric, JsonObject, type JsonValue, printJson, type TextRange } from '@tandem/kernel';
import { ownJson } from '../diff/card-json.ts';
import { actionCard, type CardId, triggerCard } from '../flow/card-id.ts';
import { flowIndex } from '../flow/flow-index.ts';
import { titleFromName } from '../flow/unique-name.ts';
import type { JsonPath } from '../json/json-path.ts';

export interface SearchHit {
  readonly card: CardId;
  readonly kind: 'name' | 'operation' | 'notes' | 'value' | 'expression';
  /** Of the value in the card; empty for its name and its operation. */
  readonly path: JsonPath;
  /** The text that it was found in; a name as its title. */
  readonly text: string;
  readonly range: TextRange;
}

export interface SearchOptions {
  /** The most hits that are given. */
  readonly limit?: number;
  /** What the operation of a card is called. Without it names of operations are not searched. */
  readonly operationOf?: (card: CardId, json: JsonObject) => string;
}

/** Finds a text in the names, operations, notes, values and expressions of a flow, without regard to case; in the order of the definition. */
export function searchFlow(definition: JsonObject, wanted: string, options: SearchOptions = {}): readonly SearchHit[] {
  const { limit = 500, operationOf = noName } = options;
  const needle = wanted.trim().toLowerCase();
  if (needle === '') return [];
  const { triggers, actions } = flowIndex(definition);
  const hits: SearchHit[] = [];
  for (const { name, json } of triggers) searchCard({ card: triggerCard(name), name, json, operationOf }, needle, hits);
  for (const { key, name, json } of actions.values()) {
    if (hits.length >= limit) break;
    searchCard({ card: actionCard(key), name, json, operationOf }, needle, hits);
  }
  return hits.slice(0, limit);
}

interface Searched extends Required<Pick<SearchOptions, 'operationOf'>> {
  readonly card: CardId;
  readonly name: string;
  readonly json: JsonObject;
}

function noName(): string {
  return '';
}

function searchCard({ card, name, json, operationOf }: Searched, needle: string, hits: SearchHit[]): void {
  const title = titleFromName(name);
  const range = rangeIn(title, needle) ?? rangeIn(name, needle);
  if (range !== undefined) hits.push({ card, kind: 'name', path: [], text: title, range });
  const operation = operationOf(card, json);
  const inOperation = operation === title ? undefined : rangeIn(operation, needle);
  if (inOperation !== undefined) hits.push({ card, kind: 'operation', path: [], text: operation, range: inOperation });
  for (const [key, value] of ownJson(json)) if (!PLUMBING.has(key.toLowerCase())) searchValue(value, [key], { card, needle, hits });
}

/** What the designer writes for itself. */
const PLUMBING: ReadonlySet<string> = new Set(['metadata', 'type', 'kind']);

interface Search {
  readonly card: CardId;
  readonly needle: string;
  readonly hits: SearchHit[];
}

function searchValue(value: JsonValue, path: JsonPath, search: Search): void {
  if (typeof value === 'string') searchText(value, path, search);
  else if (isJsonArray(value)) for (const [index, item] of value.entries()) searchValue(item, [...path, String(index)], search);
  else if (value instanceof JsonObject) for (const [key, item] of value) searchValue(item, [...path, key], search);
  else if (typeof value === 'boolean' || isNumeric(value)) searchText(printJson(value), path, search);
}

function searchText(text: string, path: JsonPath, { card, needle, hits }: Search): void {
  const range = rangeIn(text, needle);
  if (range === undefined) return;
  const kind =
    path.length === 1 && path[0]?.toLowerCase() === 'description' ? 'notes' : isInExpression(text, range) ? 'expression' : 'value';
  hits.push({ card, kind, path, text, range });
}

function isInExpression(text: string, { start }: TextRange): boolean {
  if (!text.includes('@')) return false;
  return templateSegments(text).some((segment) => segment.kind === 'expression' && segment.start <= start && start < segment.end);
}

function rangeIn(text: string, needle: string): TextRange | undefined {
  const start = text.toLowerCase().indexOf(needle);
  return start === -1 ? undefined : { start, end: start + needle.length };
}
