import type { Phrase } from '../i18n/phrase-book.ts';

/** German for what the server says when runs are gone on with, changed, or not started. */
export const RUN_PHRASES: Readonly<Record<string, readonly Phrase[]>> = {
  RunHasEnded: [
    ['The run had ended already.', 'Die Ausführung war bereits beendet.'],
    ['There is nothing to cancel.', 'Es gibt nichts abzubrechen.'],
  ],
  RunNotResumable: [
    ['The run cannot be gone on with, because {}.', 'Die Ausführung lässt sich nicht fortsetzen, denn {}.'],
    ['it has not ended', 'sie ist nicht beendet'],
    ['it did not fail', 'sie ist nicht fehlgeschlagen'],
    ['it has more than {} actions', 'sie hat mehr als {} Aktionen'],
    [
      'Resubmit the run to start it anew with the same trigger data.',
      'Übermitteln Sie die Ausführung erneut, um sie mit denselben Triggerdaten neu zu starten.',
    ],
  ],
  SplitOnLimitExceeded: [
    ['Split On gave {} items: no run was started.', '„Aufteilen bei“ ergab {} Elemente: Es wurde keine Ausführung gestartet.'],
    [
      'The limit is {} ({}) of the profile {}; an administrator may choose another one in the settings.',
      'Die Grenze ist {} ({}) des Profils {}; ein Administrator kann in den Einstellungen ein anderes wählen.',
    ],
  ],
};
