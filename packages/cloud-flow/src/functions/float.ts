import { asNumber, isNumeric, toDouble } from '@tandem/kernel';
import { found } from '../expression/found.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { text, textOrNumber } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';
import { cultureNamed, doubleOfNumberText, readNumberText, specialNumber } from '../expression/values/number-text.ts';

export const float = defineFunction({
  name: 'float',
  help: 'Turns a number or a text into a float.',
  example: ["float('10.5')", '10.5'],
  parameters: [required('value', textOrNumber), optional('locale', text)],
  call: ([value, locale]) => {
    const result = isNumeric(value) ? asNumber(value) : readFloat(value, locale);
    return toDouble(
      found(
        result,
        () =>
          "The function 'float' expects a number, but the string given as its 1st parameter 'value' is none. Look at it with 'isFloat' first.",
      ),
    );
  },
});

function readFloat(value: string, locale: string | undefined): number | undefined {
  const culture = cultureNamed(locale, 'float');
  const parsed = readNumberText(value, { culture, allowsTrailingSign: true });
  return parsed === undefined ? specialNumber(value, culture) : doubleOfNumberText(parsed);
}
