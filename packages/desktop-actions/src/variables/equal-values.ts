import { type DesktopValue, equalValues, isNumericValue, readLocalNumber, toText } from '@tandem/desktop-engine';

/**
 * The same for all values that are equal; values that differ may share it. Undefined for what is compared part by part: lists, rows,
 * tables and custom objects.
 */
export function equalityKey(value: DesktopValue): string | undefined {
  if (isComposed(value)) return undefined;
  const text = toText(value);
  return String(readLocalNumber(text) ?? text.toLowerCase());
}

function isComposed(value: DesktopValue): boolean {
  if (value === null || typeof value !== 'object' || isNumericValue(value)) return false;
  return value.kind === 'list' || value.kind === 'row' || value.kind === 'table' || value.kind === 'object';
}

/** Values that are asked whether one of them is equal to another, without a look at all of them. */
export class EqualValues {
  readonly #byKey = new Map<string, DesktopValue[]>();
  readonly #composed: DesktopValue[] = [];

  constructor(values: readonly DesktopValue[] = []) {
    for (const value of values) this.add(value);
  }

  add(value: DesktopValue): void {
    const key = equalityKey(value);
    const alike = key === undefined ? this.#composed : this.#byKey.get(key);
    if (alike !== undefined) alike.push(value);
    else if (key !== undefined) this.#byKey.set(key, [value]);
  }

  has(value: DesktopValue): boolean {
    const isEqual = (other: DesktopValue): boolean => equalValues(other, value);
    const key = equalityKey(value);
    const alike = key === undefined ? [...this.#byKey.values()].flat() : this.#byKey.get(key);
    return alike?.some(isEqual) === true || this.#composed.some(isEqual);
  }
}
