import { ActionError, currentCulture, defineAction, parameters, readLocalNumber } from '@tandem/desktop-engine';
import { formatNumber } from '@tandem/dotnet';

const { boolean, integer, number, text } = parameters;

export const TEXT_NUMBER_ACTIONS = [
  defineAction({
    id: 'Text.ToNumber',
    title: 'Convert text to number',
    parameters: { Text: text() },
    outputs: ['Number'],
    errors: ['InvalidNumberError'],
    run: ({ Text }) => {
      const value = readLocalNumber(Text.replaceAll(/\s/g, ''));
      if (value === undefined) throw new ActionError('InvalidNumberError', `'${Text}' is no number. Check the text.`);
      return { Number: value };
    },
  }),
  defineAction({
    id: 'Text.FromNumber',
    title: 'Convert number to text',
    parameters: { Number: number(), DecimalPlaces: integer(2), UseThousandsSeparator: boolean(true) },
    outputs: ['FormattedNumber'],
    run: ({ Number: value, DecimalPlaces, UseThousandsSeparator }) => ({
      FormattedNumber: formatNumber(value, `${UseThousandsSeparator ? 'N' : 'F'}${Math.max(0, DecimalPlaces)}`, currentCulture()),
    }),
  }),
];
