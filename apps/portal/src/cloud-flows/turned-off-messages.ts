import { defineMessages } from '../i18n/catalogue.ts';

export const TURNED_OFF = defineMessages(
  {
    titles: {
      'runs-failing': 'The flow was turned off because all its runs failed.',
      'trigger-failing': 'The flow was turned off because its trigger failed.',
      'handed-over': 'The flow was turned off because it got another owner.',
    },
    hints: {
      'runs-failing': 'Repair the cause, then turn the flow on again with the button above. The failed runs are under Runs.',
      'trigger-failing': 'Repair the cause, for example the connection of the trigger, then turn the flow on again with the button above.',
      'handed-over': 'Look at what it does and choose its connections, then turn it on with the button above.',
    },
    askOwner: 'Its owner can turn it on again.',
    failingSince: 'Failing since',
    since: 'Off since',
    lastFailure: 'Last failure',
    short: { 'runs-failing': 'All runs failed since', 'trigger-failing': 'Trigger failed since', 'handed-over': 'Other owner since' },
  },
  {
    titles: {
      'runs-failing': 'Der Flow wurde ausgeschaltet, weil alle Ausführungen fehlschlugen.',
      'trigger-failing': 'Der Flow wurde ausgeschaltet, weil sein Trigger fehlschlug.',
      'handed-over': 'Der Flow wurde ausgeschaltet, weil er jetzt einer anderen Person gehört.',
    },
    hints: {
      'runs-failing':
        'Beheben Sie die Ursache, und schalten Sie den Flow dann mit der Schaltfläche oben wieder ein. Die fehlgeschlagenen Ausführungen stehen unter „Ausführungen“.',
      'trigger-failing':
        'Beheben Sie die Ursache, zum Beispiel die Verbindung des Triggers, und schalten Sie den Flow dann mit der Schaltfläche oben wieder ein.',
      'handed-over':
        'Sehen Sie sich an, was er tut, wählen Sie seine Verbindungen, und schalten Sie ihn dann mit der Schaltfläche oben ein.',
    },
    askOwner: 'Wem er gehört, kann ihn wieder einschalten.',
    failingSince: 'Schlägt fehl seit',
    since: 'Aus seit',
    lastFailure: 'Letzter Fehler',
    short: {
      'runs-failing': 'Alle Ausführungen schlagen fehl seit',
      'trigger-failing': 'Trigger schlägt fehl seit',
      'handed-over': 'Andere Person seit',
    },
  },
);
