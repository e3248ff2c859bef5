import { defineMessages } from '../../i18n/catalogue.ts';

export const PREVIEW = defineMessages(
  {
    title: 'Value',
    of: (time: string, status: string) => `With the run of ${time} (${status})`,
    secured: 'It reads secured values, which are not shown.',
    noRun: 'This flow has not run yet. Test it, and the value shows here.',
    firstRound: 'In loops: the first round.',
    loading: 'Reading the last run…',
  },
  {
    title: 'Wert',
    of: (time, status) => `Mit der Ausführung vom ${time} (${status})`,
    secured: 'Er liest geschützte Werte, die nicht angezeigt werden.',
    noRun: 'Dieser Flow ist noch nicht gelaufen. Testen Sie ihn, dann erscheint hier der Wert.',
    firstRound: 'In Schleifen: der erste Durchlauf.',
    loading: 'Die letzte Ausführung wird gelesen…',
  },
);
