import { defineMessages } from '../i18n/catalogue.ts';

/** Why runs failed, and what they wait for. */
export const RUN_REASONS = defineMessages(
  {
    actionFailed: (name: string, message: string) => (message === '' ? `Action '${name}' failed.` : `Action '${name}' failed: ${message}`),
    waitsFor: 'What it waits for',
    since: 'since',
    approval: (title: string) => (title === '' ? 'An approval' : `The approval “${title}”`),
    askedOf: (people: string) => `to be answered by ${people}`,
    time: 'Until',
    pace: 'The flow has begun as many actions in five minutes as its limits allow. This one waits its turn, at the earliest until',
    isPaced: 'It has not begun: the flow has begun as many actions in five minutes as its limits allow. It begins by itself.',
    callback: 'A service that was given an address to call back',
    childFlow: (name: string) => (name === '' ? 'A run of another flow' : `A run of the flow ${name}`),
    desktopFlow: (name: string) => (name === '' ? 'A desktop flow run' : `A run of the desktop flow ${name}`),
    operation: 'The answer of a service, or the next attempt',
    action: 'Action',
  },
  {
    actionFailed: (name: string, message: string) =>
      message === '' ? `Die Aktion „${name}“ ist fehlgeschlagen.` : `Die Aktion „${name}“ ist fehlgeschlagen: ${message}`,
    waitsFor: 'Worauf sie wartet',
    since: 'seit',
    approval: (title: string) => (title === '' ? 'Eine Genehmigung' : `Die Genehmigung „${title}“`),
    askedOf: (people: string) => `zu beantworten von ${people}`,
    time: 'Bis',
    pace: 'Der Flow hat in fünf Minuten so viele Aktionen begonnen, wie seine Grenzen erlauben. Diese wartet, bis sie an der Reihe ist, frühestens bis',
    isPaced:
      'Sie hat nicht begonnen: Der Flow hat in fünf Minuten so viele Aktionen begonnen, wie seine Grenzen erlauben. Sie beginnt von selbst.',
    callback: 'Einen Dienst, dem eine Adresse für seinen Rückruf gegeben wurde',
    childFlow: (name: string) => (name === '' ? 'Eine Ausführung eines anderen Flows' : `Eine Ausführung des Flows ${name}`),
    desktopFlow: (name: string) => (name === '' ? 'Eine Desktop-Flow-Ausführung' : `Eine Ausführung des Desktop-Flows ${name}`),
    operation: 'Die Antwort eines Dienstes oder den nächsten Versuch',
    action: 'Aktion',
  },
);
