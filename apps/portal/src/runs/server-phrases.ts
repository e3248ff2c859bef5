import type { Phrase } from '../i18n/phrase-book.ts';

/** German for what the server says when runs are gone on with, changed, or not started, or answer nobody. */
export const RUN_PHRASES: Readonly<Record<string, readonly Phrase[]>> = {
  ActionResponseSkipped: [
    ['The caller was answered already.', 'Der Aufrufer hat bereits eine Antwort.'],
    [
      'Nobody waits for an answer: no HTTP request and no other flow started this run.',
      'Niemand wartet auf eine Antwort: Weder eine HTTP-Anforderung noch ein anderer Flow hat diese Ausführung gestartet.',
    ],
    [
      'The caller closed the connection before the flow answered.',
      'Der Aufrufer hat die Verbindung geschlossen, bevor der Flow geantwortet hat.',
    ],
  ],
  ActionResponseTimedOut: [
    [
      'The caller waits no longer for the answer. Respond before the slow actions, or make the response asynchronous in the settings of the action.',
      'Der Aufrufer wartet nicht mehr auf die Antwort. Antworten Sie vor den langsamen Aktionen, oder machen Sie die Antwort in den Einstellungen der Aktion asynchron.',
    ],
  ],
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
