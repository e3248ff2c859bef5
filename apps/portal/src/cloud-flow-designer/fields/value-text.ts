import { isJsonArray, JsonObject, type JsonValue, parseJson, printJson } from '@tandem/kernel';
import { quoteBareTokens } from '../../editors/template/template-document.ts';

/** How the text of a field becomes its value. */
export type ValueKind =
  /** Always a string. */
  | 'text'
  /** A number, true or false where the text is one, else a string that holds an expression. */
  | 'scalar'
  /** JSON where the text is JSON, else a string. */
  | 'json';

/** The text that shows a value; structures as indented JSON. */
export function textOfValue(value: JsonValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  return printJson(value, 2);
}

/** @returns undefined for an empty text: the member is left out then */
export function valueOfText(text: string, kind: ValueKind): JsonValue | undefined {
  if (text === '') return undefined;
  if (kind === 'text') return text;
  const parsed = parsedText(kind === 'json' ? quoteBareTokens(text) : text);
  if (parsed === undefined) return text;
  const isStructure = parsed instanceof JsonObject || isJsonArray(parsed);
  return kind === 'scalar' && (isStructure || parsed === null || typeof parsed === 'string') ? text : parsed;
}

/** Whether a text that begins like an object or a list is not JSON: the author is told while the text is kept. */
export function looksLikeFaultyJson(text: string): boolean {
  return /^\s*[[{]/.test(text) && parsedText(quoteBareTokens(text)) === undefined;
}

function parsedText(text: string): JsonValue | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
