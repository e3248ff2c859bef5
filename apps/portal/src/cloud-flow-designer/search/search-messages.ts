import { defineMessages } from '../../i18n/catalogue.ts';

export const SEARCH = defineMessages(
  {
    title: 'Search in the flow',
    field: 'Names, notes, values and expressions',
    hint: 'Enter goes to the next hit, Shift+Enter to the one before.',
    found: (count: number, at: number) => (count === 0 ? 'Nothing found.' : at > 0 ? `${at} of ${count} hits` : `${count} hits`),
    kinds: { name: 'name', notes: 'note', value: 'value', expression: 'expression' },
  },
  {
    title: 'Im Flow suchen',
    field: 'Namen, Notizen, Werte und Ausdrücke',
    hint: 'Die Eingabetaste geht zum nächsten Treffer, mit Umschalt zum vorigen.',
    found: (count, at) => (count === 0 ? 'Nichts gefunden.' : at > 0 ? `${at} von ${count} Treffern` : `${count} Treffer`),
    kinds: { name: 'Name', notes: 'Notiz', value: 'Wert', expression: 'Ausdruck' },
  },
);
