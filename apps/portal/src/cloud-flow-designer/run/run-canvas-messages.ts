import { defineMessages } from '../../i18n/catalogue.ts';

export const RUN_CANVAS = defineMessages(
  {
    firstFailure: 'Go to the first failure',
    noFailure: 'Nothing has failed.',
    failedAt: (title: string) => `The first failure is at ${title}.`,
    moreActions: 'Load further actions',
    pane: 'The selected step in this run',
    close: 'Close',
    notReached: 'The run did not get to this step.',
    status: 'Status',
    code: 'Code',
    started: 'Started',
    duration: 'Duration',
    retries: 'Retries',
  },
  {
    firstFailure: 'Zum ersten Fehler',
    noFailure: 'Nichts ist fehlgeschlagen.',
    failedAt: (title) => `Der erste Fehler ist bei ${title}.`,
    moreActions: 'Weitere Aktionen laden',
    pane: 'Der ausgewählte Schritt in dieser Ausführung',
    close: 'Schließen',
    notReached: 'Die Ausführung kam nicht zu diesem Schritt.',
    status: 'Status',
    code: 'Code',
    started: 'Gestartet',
    duration: 'Dauer',
    retries: 'Wiederholungen',
  },
);
