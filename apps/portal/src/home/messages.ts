import { count, defineMessages } from '../i18n/catalogue.ts';

export const HOME = defineMessages(
  {
    title: 'Home',
    environment: (name: string) => `Environment: ${name}`,
    nextSteps: 'Next steps',
    latestRuns: 'Latest runs',
    noRun: 'No run yet',
    noRunText: 'What happens in a run is kept here step by step. Open a cloud flow and run it.',
    openFlows: 'Open the cloud flows',
    steps: {
      machine: { title: 'Register a machine', text: 'Two commands on the computer that shall do the work' },
      connection: { title: 'Create a connection', text: 'Say as which user the machine works' },
      flow: { title: 'Create a cloud flow, or import one, and run it', text: 'Flows of Power Automate run here unchanged' },
    },
    figures: { cloudFlows: 'Cloud flows', desktopFlows: 'Desktop flows', machines: 'Machines', connections: 'Your connections' },
    on: (number: number) => `${number} on`,
    scripts: (number: number) => count(number, { one: 'script', other: () => 'scripts' }),
    online: (number: number) => `${number} online`,
    connected: (number: number) => `${number} connected`,
  },
  {
    title: 'Start',
    environment: (name) => `Umgebung: ${name}`,
    nextSteps: 'Nächste Schritte',
    latestRuns: 'Letzte Ausführungen',
    noRun: 'Noch keine Ausführung',
    noRunText: 'Was bei einer Ausführung geschieht, steht hier Schritt für Schritt. Öffnen Sie einen Cloud-Flow und führen Sie ihn aus.',
    openFlows: 'Cloud-Flows öffnen',
    steps: {
      machine: { title: 'Computer registrieren', text: 'Zwei Befehle auf dem Computer, der die Arbeit erledigen soll' },
      connection: { title: 'Verbindung erstellen', text: 'Festlegen, als welcher Benutzer der Computer arbeitet' },
      flow: {
        title: 'Cloud-Flow erstellen oder importieren und ausführen',
        text: 'Flows aus Power Automate laufen hier unverändert',
      },
    },
    figures: { cloudFlows: 'Cloud-Flows', desktopFlows: 'Desktop-Flows', machines: 'Computer', connections: 'Ihre Verbindungen' },
    on: (number) => `${number} eingeschaltet`,
    scripts: (number) => count(number, { one: 'Skript', other: () => 'Skripte' }),
    online: (number) => `${number} online`,
    connected: (number) => `${number} verbunden`,
  },
);
