import { DESKTOP_FLOWS, desktopFlowCall } from '../desktop-flow-call.ts';
import type { FlowTemplate } from '../flow-template.ts';

export const END_OF_MONTH: FlowTemplate = {
  id: 'end-of-month',
  title: { en: 'Run a desktop flow on the last day of the month', de: 'Am letzten Tag des Monats einen Desktop-Flow ausführen' },
  description: {
    en: 'Starts every evening, looks whether tomorrow is the first of a month, and only then runs a desktop flow, such as one that closes the books.',
    de: 'Startet jeden Abend, prüft, ob morgen der Erste eines Monats ist, und führt nur dann einen Desktop-Flow aus, etwa für den Monatsabschluss.',
  },
  keywords: ['schedule', 'calendar', 'condition', 'date', 'Zeitplan', 'Kalender', 'Bedingung', 'Datum'],
  trigger: {
    kind: 'scheduled',
    frequency: 'Day',
    interval: 1,
    startTime: undefined,
    timeZone: 'UTC',
    weekDays: [],
    hours: [18],
  },
  actions: {
    Tomorrow: { type: 'Compose', inputs: '@addDays(utcNow(), 1)', runAfter: {} },
    Is_it_the_first: {
      type: 'If',
      expression: { and: [{ equals: ["@dayOfMonth(outputs('Tomorrow'))", 1] }] },
      actions: { Close_the_month: desktopFlowCall({ runMode: 'unattended' }) },
      else: { actions: {} },
      runAfter: { Tomorrow: ['Succeeded'] },
    },
  },
  connectors: [DESKTOP_FLOWS],
};
