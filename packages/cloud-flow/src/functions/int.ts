import { EN_US } from '@tandem/dotnet';
import { toInt64 } from '@tandem/kernel';
import { found } from '../expression/found.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { text, textOrNumber } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';
import { cultureNamed, integerOfNumberText, readNumberText } from '../expression/values/number-text.ts';
import { textOf } from '../expression/values/text-of.ts';

export const int = defineFunction({
  name: 'int',
  help: 'Turns a number or a text into an integer; a fraction is an error.',
  example: ["int('10')", '10'],
  parameters: [required('value', textOrNumber), optional('locale', text)],
  call: ([value, locale]) => {
    const named = cultureNamed(locale, 'int');
    const culture = typeof value === 'string' ? named : EN_US;
    const parsed = readNumberText(textOf(value), { culture });
    const exact = parsed && integerOfNumberText(parsed);
    return found(
      exact === undefined ? undefined : toInt64(exact),
      () =>
        `The function 'int' expects a whole number of at most 64 bits, but the ${typeof value === 'string' ? 'string' : 'number'} given as its 1st parameter 'value' is none. Look at it with 'isInt', or take a fraction with 'float'.`,
    );
  },
});
