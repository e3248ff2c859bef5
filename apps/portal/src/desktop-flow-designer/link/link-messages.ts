import { defineMessages } from '../../i18n/catalogue.ts';

export const LINK = defineMessages(
  {
    title: 'Design on a machine',
    explanation: 'The designer stays in this browser; the flow runs on the machine, in the session of the user of the connection.',
    open: 'Open the designer',
    runTitle: 'Run on a machine',
    run: 'Run',
    opening: 'Asking the machine…',
    where: 'Machine and user',
    choose: 'Choose',
    place: (machine: string, user: string) => `${machine} as ${user}`,
    offline: 'not connected',
    none: 'You have no connection to a machine yet. Make one, so that the flow has a user to run as.',
    makeConnection: 'Go to the connections',
  },
  {
    title: 'Auf einem Computer entwerfen',
    explanation: 'Der Designer bleibt in diesem Browser; der Flow läuft auf dem Computer, in der Sitzung des Benutzers der Verbindung.',
    open: 'Designer öffnen',
    runTitle: 'Auf einem Computer ausführen',
    run: 'Ausführen',
    opening: 'Der Computer wird gefragt…',
    where: 'Computer und Benutzer',
    choose: 'Auswählen',
    place: (machine, user) => `${machine} als ${user}`,
    offline: 'nicht verbunden',
    none: 'Sie haben noch keine Verbindung mit einem Computer. Erstellen Sie eine, damit der Flow einen Benutzer hat.',
    makeConnection: 'Zu den Verbindungen',
  },
);
