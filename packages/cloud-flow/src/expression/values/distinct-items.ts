import { decimalOfDouble } from '@tandem/dotnet';
import { asNumber, isJsonArray, isNumeric, type JsonNumber, JsonObject, type JsonValue, kindOf } from '@tandem/kernel';
import type { ExpressionBudget } from '../expression-budget.ts';
import { areDeepEqual } from './deep-equality.ts';

/** What a comparison takes of the time of an item that is only gone through. */
const UNITS_PER_COMPARISON = 10;

/** Values that may equal each other: few, but for integers beyond 2^53, which are exact among themselves. */
interface Alike {
  readonly integers: Set<JsonValue>;
  readonly others: JsonValue[];
}

/** Items no two of which are equal, in the order in which they came. */
export class DistinctItems {
  readonly #alike = new Map<string, Alike>();
  readonly #budget: ExpressionBudget | undefined;

  constructor(budget: ExpressionBudget | undefined) {
    this.#budget = budget;
  }

  /** @returns whether it was new */
  add(item: JsonValue): boolean {
    const key = roughKey(item);
    const alike = this.#alike.get(key) ?? { integers: new Set(), others: [] };
    if (this.#isAmong(alike, item)) return false;
    if (kindOf(item) === 'int') alike.integers.add(item);
    else alike.others.push(item);
    this.#alike.set(key, alike);
    return true;
  }

  has(item: JsonValue): boolean {
    const alike = this.#alike.get(roughKey(item));
    return alike !== undefined && this.#isAmong(alike, item);
  }

  #isAmong({ integers, others }: Alike, item: JsonValue): boolean {
    if (integers.has(item)) return true;
    const candidates = kindOf(item) === 'int' ? others : [...integers, ...others];
    if (candidates.length > 1) this.#budget?.spend(candidates.length * UNITS_PER_COMPARISON);
    return candidates.some((other) => areDeepEqual(other, item));
  }
}

/** A text that equal values share, and few others: keys in lower case, numbers by their first 15 digits. */
function roughKey(value: JsonValue): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (isJsonArray(value)) return `[${value.map(roughKey).join(',')}]`;
  if (value instanceof JsonObject) return roughKeyOfObject(value);
  return isNumeric(value) ? roughKeyOfNumber(value) : String(value);
}

/** Integers up to here have no more digits than a float keeps when it becomes a decimal. */
const SHORT = 1e15;

function roughKeyOfNumber(value: JsonNumber): string {
  const float = asNumber(value);
  if (Number.isInteger(float) && Math.abs(float) < SHORT) return String(float);
  return (decimalOfDouble(float) ?? float).toString();
}

function roughKeyOfObject(value: JsonObject): string {
  const members = Array.from(value, ([key, item]) => `${JSON.stringify(key.toLowerCase())}:${roughKey(item)}`);
  return `{${members.sort().join(',')}}`;
}
