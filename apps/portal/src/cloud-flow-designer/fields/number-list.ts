import { isJsonArray, type JsonValue } from '@tandem/kernel';

export interface NumberRange {
  readonly minimum: number;
  readonly maximum: number;
}

/** `0, 30`. @returns undefined for a value that is no list of numbers; exports write numbers as text, too */
export function textOfNumbers(value: JsonValue | undefined): string | undefined {
  if (value === undefined) return '';
  if (!isJsonArray(value) || !value.every((item) => typeof item === 'number' || typeof item === 'string')) return undefined;
  return value.join(', ');
}

export interface TypedNumbers {
  /** Numbers, and as text what is none: it is kept, so that nothing that was typed is lost and the checker tells of it. */
  readonly items: readonly (number | string)[];
  /** Whether all are whole numbers of the range. */
  readonly isValid: boolean;
}

/** The list that a text with commas, semicolons or spaces between numbers says. */
export function numbersOfText(text: string, { minimum, maximum }: NumberRange): TypedNumbers {
  const parts = text.split(/[,;]/).map((part) => part.trim());
  const items = parts.flatMap(itemsOf);
  const isValid = items.every((item) => typeof item === 'number' && item >= minimum && item <= maximum);
  return { items: [...new Set(items)], isValid };
}

function itemsOf(part: string): readonly (number | string)[] {
  if (part === '') return [];
  return /^\d+(\s+\d+)*$/.test(part) ? part.split(/\s+/).map(Number) : [part];
}
