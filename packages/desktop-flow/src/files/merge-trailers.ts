import { isJsonArray, JsonObject, type JsonValue, printJson } from '@tandem/kernel';
import type { Trailer } from '../tree.ts';
import { memberAt, readJson } from './json-members.ts';

/** What a trailer holds: lists of symbols, each as a list or as one object. */
const LISTS = [
  ['ControlRepositorySymbols', ['ControlRepositorySymbols']],
  ['ImageRepositorySymbols', ['ImageRepositorySymbols', 'ImageRepositorySymbol']],
  ['ConnectionReferences', ['ConnectionReferences']],
] as const;

/** The trailers of scripts that become one, as its trailer; nothing when none has one, the text as it is when only one has. */
export function mergedTrailer(trailers: readonly Trailer[]): string {
  const [first] = trailers;
  if (first === undefined) return '';
  if (trailers.length === 1) return `\n${first.source.text}\n${first.text}`;
  const read = trailers.map(({ text }) => readJson(text.trim()));
  const lists = LISTS.map(([name, members]) => [name, read.flatMap((json) => members.flatMap((member) => listOf(json, member)))] as const);
  const merged = JsonObject.of(lists);
  if (read.some((json) => memberAt(json, 'PowerFxEnabled') === true)) merged.set('PowerFxEnabled', true);
  return `\n${first.source.text}\n\n${printJson(merged, 2)}\n`;
}

function listOf(json: JsonValue | undefined, member: string): readonly JsonValue[] {
  const value = memberAt(json, member);
  if (value instanceof JsonObject) return [value];
  return value !== undefined && isJsonArray(value) ? value : [];
}
