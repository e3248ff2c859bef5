import { compareDecimal } from '@tandem/dotnet';
import { asNumber, compareNumbers, Decimal, type JsonNumber } from '@tandem/kernel';
import { toDecimal } from './arithmetic.ts';

/** Below zero, zero or above zero; NaN when a side is no number. A float beside a decimal counts as the decimal that .NET makes of it. */
export function compareNumeric(left: JsonNumber, right: JsonNumber): number {
  if (left instanceof Decimal !== right instanceof Decimal) {
    const [first, second] = [toDecimal(left), toDecimal(right)];
    if (first !== undefined && second !== undefined) return compareDecimal(first, second);
  }
  return areSameInfinity(left, right) ? 0 : compareNumbers(left, right);
}

/** Their difference is no number. */
function areSameInfinity(left: JsonNumber, right: JsonNumber): boolean {
  const value = asNumber(left);
  return !Number.isFinite(value) && value === asNumber(right);
}
