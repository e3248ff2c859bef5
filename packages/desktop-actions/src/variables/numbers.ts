import { randomInt } from 'node:crypto';
import {
  ActionError,
  add,
  asDecimal,
  canonical,
  defineAction,
  ListValue,
  type Numeric,
  parameters,
  subtract,
} from '@tandem/desktop-engine';
import { remainderDecimal, roundDecimal } from '@tandem/dotnet';
import { Decimal } from '@tandem/kernel';

const { boolean, integer, number, numberPlace } = parameters;
const RANDOM_ERROR = 'RandomNumberError';
const ONE = new Decimal(1n, 0);

/** What is left of the point, or right of it. */
function parts(value: Numeric): { readonly whole: Numeric; readonly fraction: Numeric } {
  const fraction = remainderDecimal(asDecimal(value), ONE);
  const rest = fraction.ok ? canonical(fraction.value) : 0;
  return { whole: subtract(value, rest), fraction: rest };
}

function checkRange(minimum: number, maximum: number): void {
  if (maximum >= minimum) return;
  throw new ActionError(RANDOM_ERROR, `There is no number from ${minimum} to ${maximum}. Make the maximum larger.`);
}

/** Different numbers, as many as were asked for. */
function distinct(minimum: number, maximum: number, count: number): readonly number[] {
  if (count > maximum - minimum + 1) {
    throw new ActionError(
      RANDOM_ERROR,
      `There are not ${count} different numbers from ${minimum} to ${maximum}. Allow duplicates or ask for fewer.`,
    );
  }
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(randomInt(minimum, maximum + 1));
  return [...chosen];
}

export const NUMBER_ACTIONS = [
  defineAction({
    id: 'Variables.IncreaseVariable',
    title: 'Increase variable',
    parameters: { Value: numberPlace(), IncrementValue: number() },
    run: ({ Value, IncrementValue }) => {
      Value.assign(add(Value.value, IncrementValue));
      return {};
    },
  }),
  defineAction({
    id: 'Variables.DecreaseVariable',
    title: 'Decrease variable',
    parameters: { Value: numberPlace(), DecrementValue: number() },
    run: ({ Value, DecrementValue }) => {
      Value.assign(subtract(Value.value, DecrementValue));
      return {};
    },
  }),
  defineAction({
    id: 'Variables.TruncateNumber.GetIntegerPart',
    title: 'Truncate number',
    parameters: { Number: number() },
    outputs: ['Result'],
    run: ({ Number: value }) => ({ Result: parts(value).whole }),
  }),
  defineAction({
    id: 'Variables.TruncateNumber.GetDecimalPart',
    title: 'Truncate number',
    parameters: { Number: number() },
    outputs: ['Result'],
    run: ({ Number: value }) => ({ Result: parts(value).fraction }),
  }),
  defineAction({
    id: 'Variables.TruncateNumber.RoundNumber',
    title: 'Truncate number',
    parameters: { Number: number(), DecimalPlaces: integer(3) },
    outputs: ['Result'],
    run: ({ Number: value, DecimalPlaces }) => ({ Result: canonical(roundDecimal(asDecimal(value), Math.max(0, DecimalPlaces))) }),
  }),
  defineAction({
    id: 'Variables.GenerateRandomNumber.RandomNumber',
    title: 'Generate random number',
    parameters: { MinimumValue: integer(0), MaximumValue: integer(100) },
    outputs: ['RandomNumber'],
    errors: [RANDOM_ERROR],
    run: ({ MinimumValue, MaximumValue }) => {
      checkRange(MinimumValue, MaximumValue);
      return { RandomNumber: randomInt(MinimumValue, MaximumValue + 1) };
    },
  }),
  defineAction({
    id: 'Variables.GenerateRandomNumber.ListOfRandomNumbers',
    title: 'Generate random number',
    parameters: { MinimumValue: integer(0), MaximumValue: integer(100), NumbersCount: integer(10), AllowDuplicates: boolean(false) },
    outputs: ['RandomNumbers'],
    errors: [RANDOM_ERROR],
    run: ({ MinimumValue, MaximumValue, NumbersCount, AllowDuplicates }) => {
      checkRange(MinimumValue, MaximumValue);
      if (!AllowDuplicates) return { RandomNumbers: new ListValue([...distinct(MinimumValue, MaximumValue, NumbersCount)]) };
      const numbers = Array.from({ length: Math.max(0, NumbersCount) }, () => randomInt(MinimumValue, MaximumValue + 1));
      return { RandomNumbers: new ListValue(numbers) };
    },
  }),
];
