import type { Culture } from '../culture.ts';
import { INVARIANT } from './invariant.ts';

export const EN_GB: Culture = {
  name: 'en-GB',
  dates: {
    ...INVARIANT.dates,
    am: 'am',
    pm: 'pm',
    shortDate: 'dd/MM/yyyy',
    longDate: 'dd MMMM yyyy',
    monthDay: 'd MMMM',
    yearMonth: 'MMMM yyyy',
  },
  numbers: {
    ...INVARIANT.numbers,
    currencySymbol: '£',
    negativeCurrency: '-$n',
    positivePercent: 'n%',
    negativePercent: '-n%',
    infinity: '∞',
  },
};
