import { defineMessages } from '../../i18n/catalogue.ts';

export const RUN_DESKTOP_FLOW = defineMessages(
  {
    run: 'Run',
    title: (name: string) => `Run ${name}`,
    submit: 'Run flow',
    starting: 'Starting…',
    where: 'Machine or group, and user',
    place: (target: string, user: string) => `${target} as ${user}`,
    offline: 'not connected',
    waits: 'Nothing is connected there now: the run waits until a machine is.',
    mode: 'Run mode',
    modes: { attended: 'Attended (runs when you’re signed in)', unattended: 'Unattended (runs on a machine that’s signed out)' },
    attendedOnly: 'A connection by sign-in works in the open session of its user, so it runs attended.',
    noInputs: 'This flow asks for no inputs.',
    published: 'The published version runs. What is only saved as a draft runs in the designer.',
    whyNot: {
      notYours: 'Only its owner runs this desktop flow: it belongs to somebody who is no administrator.',
      unpublished: 'This desktop flow was never published. Open it with Edit and publish it.',
      noConnection: 'You have no connection to a machine yet. Make one under Connections, so that the flow has a user to run as.',
    },
  },
  {
    run: 'Ausführen',
    title: (name) => `${name} ausführen`,
    submit: 'Flow ausführen',
    starting: 'Wird gestartet …',
    where: 'Computer oder Gruppe, und Benutzer',
    place: (target, user) => `${target} als ${user}`,
    offline: 'nicht verbunden',
    waits: 'Dort ist gerade nichts verbunden: Die Ausführung wartet, bis ein Computer es ist.',
    mode: 'Ausführungsmodus',
    modes: {
      attended: 'Beaufsichtigt (wird ausgeführt, wenn Sie angemeldet sind)',
      unattended: 'Unbeaufsichtigt (wird auf einem Computer ausgeführt, an dem niemand angemeldet ist)',
    },
    attendedOnly: 'Eine Verbindung durch Anmeldung arbeitet in der offenen Sitzung ihres Benutzers und läuft deshalb beaufsichtigt.',
    noInputs: 'Dieser Flow fragt nach keinen Eingaben.',
    published: 'Es läuft die veröffentlichte Version. Was nur als Entwurf gespeichert ist, läuft im Designer.',
    whyNot: {
      notYours: 'Diesen Desktop-Flow führt nur sein Besitzer aus: Er gehört jemandem, der kein Administrator ist.',
      unpublished: 'Dieser Desktop-Flow wurde nie veröffentlicht. Öffnen Sie ihn mit Bearbeiten und veröffentlichen Sie ihn.',
      noConnection:
        'Sie haben noch keine Verbindung mit einem Computer. Erstellen Sie eine unter Verbindungen, damit der Flow einen Benutzer hat.',
    },
  },
);
