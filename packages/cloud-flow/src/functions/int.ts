import { type Culture, EN_US } from '@tandem/dotnet';
import { Decimal, Double, type JsonNumber, toInt64 } from '@tandem/kernel';
import { found } from '../expression/found.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { text, textOrNumber } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';
import { cultureNamed, integerOfNumberText, readNumberText } from '../expression/values/number-text.ts';

export const int = defineFunction({
  name: 'int',
  help: 'Turns a number or a text into an integer; a fraction is an error.',
  example: ["int('10')", '10'],
  parameters: [required('value', textOrNumber), optional('locale', text)],
  call: ([value, locale]) => {
    const culture = cultureNamed(locale, 'int');
    const exact = typeof value === 'string' ? integerOfText(value, culture) : integerOfNumber(value);
    return found(
      exact === undefined ? undefined : toInt64(exact),
      () =>
        `The function 'int' expects a whole number of at most 64 bits, but the ${typeof value === 'string' ? 'string' : 'number'} given as its 1st parameter 'value' is none. Look at it with 'isInt', or take a fraction with 'float'.`,
    );
  },
});

function integerOfText(text: string, culture: Culture): bigint | undefined {
  const parsed = readNumberText(text, { culture });
  return parsed && integerOfNumberText(parsed);
}

/** Of a decimal, when it has no fraction. */
function integerOfNumber(value: JsonNumber): bigint | undefined {
  if (value instanceof Decimal) return integerOfText(value.toString(), EN_US);
  const plain = value instanceof Double ? value.value : value;
  return typeof plain === 'bigint' || Number.isInteger(plain) ? BigInt(plain) : undefined;
}
