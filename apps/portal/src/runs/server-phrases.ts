import type { Phrase } from '../i18n/phrase-book.ts';

/** How the action before a skipped one can have ended, as the server names it. */
const ENDINGS = {
  Succeeded: 'erfolgreich endete',
  Failed: 'fehlschlug',
  Skipped: 'übersprungen wurde',
  TimedOut: 'ihr Zeitlimit überschritt',
  Cancelled: 'abgebrochen wurde',
} as const;

/** Whole sentences, since the name of an action may be one of these words, too. */
const SKIPPED: readonly Phrase[] = Object.entries(ENDINGS).map(
  ([status, german]): Phrase => [
    `The action '{}' was skipped: its run after settings do not hold, as '{}' ended ${status}.`,
    `Die Aktion „{}“ wurde übersprungen: Ihre Einstellungen unter „Ausführen nach“ treffen nicht zu, da „{}“ ${german}.`,
  ],
);

/** German for what the server says when runs are gone on with, changed, or not started, or answer nobody. */
export const RUN_PHRASES: Readonly<Record<string, readonly Phrase[]>> = {
  ActionConditionFailed: SKIPPED,
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
  ActionSecured: [
    [
      'The details are hidden because the action works with a secured value. To see them, turn its secure inputs and outputs off for a test run.',
      'Die Details sind ausgeblendet, weil die Aktion mit einem gesicherten Wert arbeitet. Um sie zu sehen, schalten Sie ihre sicheren Eingaben und Ausgaben für einen Testlauf aus.',
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
