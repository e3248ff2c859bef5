import { defineMessages } from '../../i18n/catalogue.ts';

export const SEARCH = defineMessages(
  {
    title: 'Search in the flow',
    field: 'Names, operations, notes, values',
    hint: 'Enter goes to the next hit, Shift+Enter to the one before.',
    found: (count: number, at: number) => (count === 0 ? 'Nothing found.' : at > 0 ? `${at} of ${count} hits` : `${count} hits`),
    kinds: { name: 'name', operation: 'operation', notes: 'note', value: 'value', expression: 'expression' },
  },
  {
    title: 'Im Flow suchen',
    field: 'Namen, Operationen, Notizen, Werte',
    hint: 'Die Eingabetaste geht zum nächsten Treffer, mit Umschalt zum vorigen.',
    found: (count, at) => (count === 0 ? 'Nichts gefunden.' : at > 0 ? `${at} von ${count} Treffern` : `${count} Treffer`),
    kinds: { name: 'Name', operation: 'Operation', notes: 'Notiz', value: 'Wert', expression: 'Ausdruck' },
  },
);
