import type { Phrase } from './phrase-book.ts';

/** German for what is said when flows are shared, handed over, and run by others or by other flows. */
export const SHARING_PHRASES: Readonly<Record<string, readonly Phrase[]>> = {
  AlreadyOwner: [
    ['The flow belongs to this person already.', 'Der Flow gehört dieser Person bereits.'],
    ['Choose somebody else.', 'Wählen Sie jemand anderen.'],
  ],
  ChildFlowNotFound: [
    ["There is no cloud flow '{}' that this flow may run.", 'Es gibt keinen Cloud-Flow „{}“, den dieser Flow ausführen darf.'],
    [
      'Import the child flow, let it belong to the same owner or be shared with that owner, and choose it again in the action.',
      'Importieren Sie den untergeordneten Flow, lassen Sie ihn demselben Besitzer gehören oder mit ihm teilen, und wählen Sie ihn in der Aktion erneut.',
    ],
  ],
  ChildFlowTooDeep: [
    ['{} flows have called each other already.', '{} Flows haben einander schon aufgerufen.'],
    [
      'Look for a flow that calls itself, directly or through others.',
      'Suchen Sie nach einem Flow, der sich selbst aufruft, unmittelbar oder über andere.',
    ],
  ],
  ChildFlowTrigger: [
    ['The trigger {} of the child flow takes no calls.', 'Der Trigger {} des untergeordneten Flows nimmt keine Aufrufe an.'],
    [
      'Give the child flow a trigger that is started by hand or by a request.',
      'Geben Sie dem untergeordneten Flow einen Trigger, der von Hand oder durch eine Anforderung gestartet wird.',
    ],
  ],
  ConnectionNotYours: [
    [
      'A cloud flow runs with connections of its owner, and this is none.',
      'Ein Cloud-Flow läuft mit Verbindungen seines Besitzers, und diese ist keine davon.',
    ],
    [
      'Let the owner of the flow choose one of their own connections.',
      'Lassen Sie den Besitzer des Flows eine seiner eigenen Verbindungen wählen.',
    ],
    ['This is no connection of yours.', 'Das ist keine Verbindung von Ihnen.'],
    ['Choose one of your own connections, or make one.', 'Wählen Sie eine eigene Verbindung, oder erstellen Sie eine.'],
  ],
  ConnectionProvided: [
    [
      'The owner of the flow provides the connection, so it takes none of yours.',
      'Der Besitzer des Flows stellt die Verbindung bereit; der Flow nimmt daher keine von Ihnen.',
    ],
    [
      'Open the run form again: the owner may have changed it meanwhile.',
      'Öffnen Sie das Formular erneut: Der Besitzer hat das vielleicht inzwischen geändert.',
    ],
  ],
  ConnectionsForPersons: [
    ['Connections are lent to single co-owners, not to everybody.', 'Verbindungen werden einzelnen Mitbesitzern überlassen, nicht allen.'],
    [
      'Share the flow with this person by name, and lend the connections there.',
      'Teilen Sie den Flow namentlich mit dieser Person, und überlassen Sie ihr dort die Verbindungen.',
    ],
  ],
  NestedWorkflowDoesNotContainResponseAction: [
    ["The child flow '{}' has no response action.", 'Der untergeordnete Flow „{}“ hat keine Antwort-Aktion.'],
    [
      'Add a response to the child flow, so that it can answer its caller.',
      'Fügen Sie dem untergeordneten Flow eine Antwort hinzu, damit er dem Aufrufer antworten kann.',
    ],
  ],
  OnlyOwnerHandsOver: [
    [
      'Only the owner of the flow or an administrator gives it another owner.',
      'Nur der Besitzer des Flows oder ein Administrator gibt ihm einen anderen Besitzer.',
    ],
    ['Ask the owner of the flow or an administrator.', 'Wenden Sie sich an den Besitzer des Flows oder einen Administrator.'],
  ],
  OnlyOwnerLends: [
    [
      'Only the owner of the flow decides what its connections are used for.',
      'Nur der Besitzer des Flows bestimmt, wofür seine Verbindungen verwendet werden.',
    ],
    ['Ask the owner of the flow.', 'Wenden Sie sich an den Besitzer des Flows.'],
    ['The flow is not shared like this any more.', 'Der Flow ist nicht mehr auf diese Weise geteilt.'],
    ['Look at the list again.', 'Sehen Sie sich die Liste noch einmal an.'],
    ['The owner in whose name this works is not there any more.', 'Den Besitzer, in dessen Namen das arbeitet, gibt es nicht mehr.'],
    ['Give it to somebody else.', 'Geben Sie es jemand anderem.'],
  ],
  ReceiverDisabled: [
    ['The account of {} is disabled.', 'Das Konto von {} ist deaktiviert.'],
    ['Choose somebody who can sign in.', 'Wählen Sie jemanden, der sich anmelden kann.'],
  ],
  RunAuthorUnknown: [
    ['Nobody answers any more for what this run does.', 'Für das, was diese Ausführung tut, steht niemand mehr ein.'],
    [
      'Let the owner of the flow publish it again, and start it anew.',
      'Lassen Sie den Besitzer des Flows ihn erneut veröffentlichen, und starten Sie ihn neu.',
    ],
  ],
  RunOnlyNeedsInstantTrigger: [
    [
      'Only a flow that people start by hand can be shared for running only.',
      'Nur ein Flow, den Menschen von Hand starten, lässt sich nur zum Ausführen teilen.',
    ],
    [
      'Share it with co-owners, or give it an instant trigger.',
      'Teilen Sie ihn mit Mitbesitzern, oder geben Sie ihm einen sofortigen Trigger.',
    ],
  ],
  RunStarterDisabled: [
    [
      'The account that started this run is disabled, and nobody else answers for it.',
      'Das Konto, das diese Ausführung gestartet hat, ist deaktiviert, und niemand sonst steht für sie ein.',
    ],
    [
      'Let somebody else run the flow, or let an administrator enable the account.',
      'Lassen Sie jemand anderen den Flow ausführen, oder lassen Sie einen Administrator das Konto aktivieren.',
    ],
  ],
};
