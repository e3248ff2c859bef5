import type { Culture } from '../culture.ts';
import { INVARIANT } from './invariant.ts';

export const EN_US: Culture = {
  name: 'en-US',
  dates: {
    ...INVARIANT.dates,
    shortDate: 'M/d/yyyy',
    longDate: 'dddd, MMMM d, yyyy',
    shortTime: 'h:mm tt',
    longTime: 'h:mm:ss tt',
    monthDay: 'MMMM d',
    yearMonth: 'MMMM yyyy',
  },
  numbers: { ...INVARIANT.numbers, currencySymbol: '$', infinity: '∞' },
};
