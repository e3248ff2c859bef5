import { defineMessages } from '../../i18n/catalogue.ts';

export const SCHEDULE = defineMessages(
  {
    addOccurrence: 'Add a day, such as the second Friday',
    which: 'Which one of the month',
    day: 'Day of the week',
    remove: (what: string) => `Remove: ${what}`,
    occurrences: { 1: 'First', 2: 'Second', 3: 'Third', 4: 'Fourth', 5: 'Fifth', [-1]: 'Last' },
    days: {
      Monday: 'Monday',
      Tuesday: 'Tuesday',
      Wednesday: 'Wednesday',
      Thursday: 'Thursday',
      Friday: 'Friday',
      Saturday: 'Saturday',
      Sunday: 'Sunday',
    },
  },
  {
    addOccurrence: 'Tag hinzufügen, etwa den zweiten Freitag',
    which: 'Der wievielte im Monat',
    day: 'Wochentag',
    remove: (what) => `Entfernen: ${what}`,
    occurrences: { 1: 'Erster', 2: 'Zweiter', 3: 'Dritter', 4: 'Vierter', 5: 'Fünfter', [-1]: 'Letzter' },
    days: {
      Monday: 'Montag',
      Tuesday: 'Dienstag',
      Wednesday: 'Mittwoch',
      Thursday: 'Donnerstag',
      Friday: 'Freitag',
      Saturday: 'Samstag',
      Sunday: 'Sonntag',
    },
  },
);
