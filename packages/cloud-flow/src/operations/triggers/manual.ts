import { both } from '../bilingual.ts';
import { titled } from '../output-schemas.ts';
import { defineFormTrigger } from './define-form-trigger.ts';

const STRING = { type: 'string' };

export const manual = defineFormTrigger({
  id: 'manual',
  title: both('Manually trigger a flow', 'Flow manuell auslösen'),
  description: both(
    'Starts the flow when a person says so, and asks for the inputs that you define.',
    'Startet den Flow auf Wunsch einer Person und fragt nach den Eingaben, die Sie festlegen.',
  ),
  keywords: ['button', 'instant', 'start', 'run', 'Schaltfläche', 'sofort', 'starten'],
  icon: 'manual',
  requestKind: 'Button',
  headers: {
    type: 'object',
    properties: {
      'x-ms-user-name': titled(both('User name', 'Benutzername'), STRING),
      'x-ms-user-email': titled(both('User email', 'Benutzer-E-Mail'), STRING),
      'x-ms-user-id': titled(both('User id', 'Benutzer-ID'), STRING),
      'x-ms-user-timestamp': titled(both('Timestamp', 'Zeitstempel'), STRING),
    },
  },
});
