import type { Phrase } from './phrase-book.ts';

/** How a desktop flow run can end, as the server names it. */
const ENDINGS = {
  Succeeded: 'erfolgreich',
  Failed: 'fehlgeschlagen',
  Cancelled: 'abgebrochen',
  TimedOut: 'Zeitüberschreitung',
  Interrupted: 'unterbrochen',
  NotStarted: 'nicht gestartet',
  Declined: 'abgelehnt',
} as const;

/** German for the end of a run in its events: whole sentences, since a name or a value may be one of these words, too. */
export const RUN_END_PHRASES: readonly Phrase[] = Object.entries(ENDINGS).flatMap(([state, german]): readonly Phrase[] => [
  [`The run ended: ${state}.`, `Die Ausführung ist beendet: ${german}.`],
  [`The run ended: ${state} ({}). {}`, `Die Ausführung ist beendet: ${german} ({}). {}`],
  [`The machine reported ${state} after the run had ended.`, `Der Computer meldete „${german}“, nachdem die Ausführung beendet war.`],
]);
