import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import { ExpressionError } from './expression-error.ts';
import { printedSize } from './values/printed-size.ts';
import { checkTextLength } from './values/text-limit.ts';

/**
 * Units of work that the expressions of one action may do. A unit is an item of an array, a member of an object or a few
 * characters; ten million take about a second of the one thread that serves everybody, and are a hundred lists of the
 * longest length that `range` makes.
 */
const MAX_UNITS = 10_000_000;
/** Texts are copied many characters at a time: this many cost as much as one item. */
const CHARACTERS_PER_UNIT = 32;
/** Printing and comparing go through a value item by item. */
const PRINTED_CHARACTERS_PER_UNIT = 8;

/** What is left of the work that the expressions of one action may do. */
export class ExpressionBudget {
  #left: number;

  constructor(units = MAX_UNITS) {
    this.#left = units;
  }

  /** @throws ExpressionError `ExpressionBudgetExceeded` when more is asked for than is left */
  spend(units: number): void {
    this.#left -= units;
    if (this.#left >= 0) return;
    const message =
      'The expressions of the action do more work than one action may: they go through too many items or characters. Split the work over several actions, or filter the data first.';
    throw new ExpressionError(message, { code: 'ExpressionBudgetExceeded' });
  }

  /** @throws ExpressionError before a text of more characters than a message may hold is made */
  checkTextLength(length: number): void {
    checkTextLength(length, 'xpath');
  }

  /** Counts values that are gone through once, not what is inside their items. */
  spendOn(values: readonly JsonValue[]): void {
    let units = 1;
    for (const value of values) units += unitsOf(value);
    this.spend(units);
  }

  /** Counts a value that is printed or compared whole. */
  spendOnAllOf(value: JsonValue): void {
    this.spend(typeof value === 'string' ? value.length / CHARACTERS_PER_UNIT : printedSize(value) / PRINTED_CHARACTERS_PER_UNIT);
  }
}

function unitsOf(value: JsonValue): number {
  if (typeof value === 'string') return value.length / CHARACTERS_PER_UNIT;
  if (isJsonArray(value)) return value.length;
  return value instanceof JsonObject ? value.size : 0;
}
