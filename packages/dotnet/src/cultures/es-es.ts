import type { Culture } from '../culture.ts';
import { DE_DE } from './de-de.ts';

export const ES_ES: Culture = {
  name: 'es-ES',
  dates: {
    months: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
    shortMonths: ['ene.', 'feb.', 'mar.', 'abr.', 'may.', 'jun.', 'jul.', 'ago.', 'sept.', 'oct.', 'nov.', 'dic.'],
    days: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
    shortDays: ['dom.', 'lun.', 'mar.', 'mié.', 'jue.', 'vie.', 'sáb.'],
    am: 'a. m.',
    pm: 'p. m.',
    era: 'A.D.',
    dateSeparator: '/',
    timeSeparator: ':',
    shortDate: 'dd/MM/yyyy',
    longDate: "dddd, d 'de' MMMM 'de' yyyy",
    shortTime: 'H:mm',
    longTime: 'H:mm:ss',
    monthDay: "d 'de' MMMM",
    yearMonth: "MMMM 'de' yyyy",
  },
  numbers: DE_DE.numbers,
};
