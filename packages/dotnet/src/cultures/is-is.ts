import type { Culture } from '../culture.ts';
import { DE_DE } from './de-de.ts';

export const IS_IS: Culture = {
  name: 'is-IS',
  dates: {
    months: ['janúar', 'febrúar', 'mars', 'apríl', 'maí', 'júní', 'júlí', 'ágúst', 'september', 'október', 'nóvember', 'desember'],
    shortMonths: ['jan.', 'feb.', 'mar.', 'apr.', 'maí', 'jún.', 'júl.', 'ágú.', 'sep.', 'okt.', 'nóv.', 'des.'],
    days: ['sunnudagur', 'mánudagur', 'þriðjudagur', 'miðvikudagur', 'fimmtudagur', 'föstudagur', 'laugardagur'],
    shortDays: ['sun.', 'mán.', 'þri.', 'mið.', 'fim.', 'fös.', 'lau.'],
    am: 'f.h.',
    pm: 'e.h.',
    era: 'A.D.',
    dateSeparator: '.',
    timeSeparator: ':',
    shortDate: 'd.M.yyyy',
    longDate: 'dddd, d. MMMM yyyy',
    shortTime: 'HH:mm',
    longTime: 'HH:mm:ss',
    monthDay: 'd. MMMM',
    yearMonth: 'MMMM yyyy',
  },
  numbers: { ...DE_DE.numbers, currencySymbol: 'ISK', currencyDigits: 0, positivePercent: 'n%', negativePercent: '-n%' },
};
