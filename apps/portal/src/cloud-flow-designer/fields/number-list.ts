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

/** @returns undefined when something in the text is no whole number of the range */
export function numbersOfText(text: string, { minimum, maximum }: NumberRange): readonly number[] | undefined {
  const parts = text.split(/[,;\s]+/).filter((part) => part !== '');
  const numbers = parts.map((part) => (/^\d+$/.test(part) ? Number(part) : Number.NaN));
  return numbers.every((number) => number >= minimum && number <= maximum) ? [...new Set(numbers)] : undefined;
}
