import { defineMessages } from '../i18n/catalogue.ts';

export const MONITOR_MESSAGES = defineMessages(
  {
    queue: 'Run queue',
    overview: 'Overview',
    missing: 'This page is not part of this version. The runs are listed under Runs.',
  },
  {
    queue: 'Ausführungswarteschlange',
    overview: 'Übersicht',
    missing: 'Diese Seite gehört nicht zu dieser Version. Die Ausführungen stehen unter „Ausführungen“.',
  },
);
