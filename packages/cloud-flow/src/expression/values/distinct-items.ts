import { decimalOfDouble } from '@tandem/dotnet';
import { asNumber, isJsonArray, isNumeric, type JsonNumber, JsonObject, type JsonValue } from '@tandem/kernel';
import type { ExpressionBudget } from '../expression-budget.ts';
import { areDeepEqual } from './deep-equality.ts';

/** Items no two of which are equal, in the order in which they came. */
export class DistinctItems {
  readonly #alike = new Map<string, JsonValue[]>();
  readonly #budget: ExpressionBudget | undefined;

  constructor(budget: ExpressionBudget | undefined) {
    this.#budget = budget;
  }

  /** @returns whether it was new */
  add(item: JsonValue): boolean {
    const key = roughKey(item);
    const alike = this.#alike.get(key);
    if (alike === undefined) this.#alike.set(key, [item]);
    else if (this.#isAmong(alike, item)) return false;
    else alike.push(item);
    return true;
  }

  has(item: JsonValue): boolean {
    return this.#isAmong(this.#alike.get(roughKey(item)) ?? [], item);
  }

  /** What is alike is seldom different: numbers beyond 2^53, decimals of many digits, NaN. */
  #isAmong(alike: readonly JsonValue[], item: JsonValue): boolean {
    this.#budget?.spend(alike.length);
    return alike.some((other) => areDeepEqual(other, item));
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
