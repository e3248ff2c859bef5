import type { Culture } from '../culture.ts';
import { DE_DE } from './de-de.ts';

export const FR_FR: Culture = {
  name: 'fr-FR',
  dates: {
    months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
    shortMonths: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
    days: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    shortDays: ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'],
    am: 'AM',
    pm: 'PM',
    era: 'A.D.',
    dateSeparator: '/',
    timeSeparator: ':',
    shortDate: 'dd/MM/yyyy',
    longDate: 'dddd d MMMM yyyy',
    shortTime: 'HH:mm',
    longTime: 'HH:mm:ss',
    monthDay: 'd MMMM',
    yearMonth: 'MMMM yyyy',
  },
  numbers: { ...DE_DE.numbers, groupSeparator: '\u00a0', currencyGroupSeparator: '\u00a0' },
};
