import { count, defineMessages } from '../../i18n/catalogue.ts';

export const FIND = defineMessages(
  {
    label: 'Find and replace',
    find: 'Find',
    matchCase: 'Match case',
    wholeWord: 'Whole words',
    none: 'Not found',
    count: (at: number, all: number) => `${at} of ${all}`,
    previous: 'Previous (Shift+Enter)',
    next: 'Next (Enter)',
    replacement: 'Replace with',
    replace: 'Replace',
    replaceAll: 'Replace all',
    replaced: (done: number, skipped: number) =>
      `${count(done, { one: '1 place is replaced.', other: (n) => `${n} places are replaced.` })}${skipped === 0 ? '' : ` ${count(skipped, { one: '1 place stays: its field would hold no value.', other: (n) => `${n} places stay: their fields would hold no values.` })}`}`,
    close: 'Close',
  },
  {
    label: 'Suchen und ersetzen',
    find: 'Suchen',
    matchCase: 'Groß- und Kleinschreibung beachten',
    wholeWord: 'Ganze Wörter',
    none: 'Nicht gefunden',
    count: (at, all) => `${at} von ${all}`,
    previous: 'Vorherige Stelle (Umschalt+Eingabe)',
    next: 'Nächste Stelle (Eingabe)',
    replacement: 'Ersetzen durch',
    replace: 'Ersetzen',
    replaceAll: 'Alle ersetzen',
    replaced: (done, skipped) =>
      `${count(done, { one: '1 Stelle ist ersetzt.', other: (n) => `${n} Stellen sind ersetzt.` })}${skipped === 0 ? '' : ` ${count(skipped, { one: '1 Stelle bleibt: Ihr Feld enthielte keinen Wert.', other: (n) => `${n} Stellen bleiben: Ihre Felder enthielten keine Werte.` })}`}`,
    close: 'Schließen',
  },
);
