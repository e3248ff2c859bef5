import { defineMessages } from '../../../i18n/catalogue.ts';

export const TESTING = defineMessages(
  {
    hint: 'With a static result the action is not carried out: it ends at once with what stands here, in every run until you switch it off.',
    isOn: 'Static result',
    status: 'Status',
    statuses: { Succeeded: 'Succeeded', Failed: 'Failed', Skipped: 'Skipped', TimedOut: 'Timed out' },
    statusCode: 'Status code',
    errorCode: 'Error code',
    errorMessage: 'Error message',
    body: 'Body',
    bodyHint: 'JSON, or a text. It is what later steps read as the outputs of this one.',
  },
  {
    hint: 'Mit einem statischen Ergebnis wird die Aktion nicht ausgeführt: Sie endet sofort mit dem, was hier steht, in jeder Ausführung, bis Sie es ausschalten.',
    isOn: 'Statisches Ergebnis',
    status: 'Status',
    statuses: { Succeeded: 'Erfolgreich', Failed: 'Fehlgeschlagen', Skipped: 'Übersprungen', TimedOut: 'Zeitüberschreitung' },
    statusCode: 'Statuscode',
    errorCode: 'Fehlercode',
    errorMessage: 'Fehlermeldung',
    body: 'Inhalt',
    bodyHint: 'JSON oder ein Text. Spätere Schritte lesen ihn als Ausgaben dieser Aktion.',
  },
);
