import { defineMessages } from '../../../i18n/catalogue.ts';

export const CHILD_FLOW_CALL = defineMessages(
  {
    notPublished: 'not published',
    unknownFlow: 'There is no such desktop flow here that you may run. What the script says stays as it is.',
    unpublishedFlow: 'This desktop flow is not published. Until it is, a run that gets here fails.',
    ownFlow: 'This is the flow itself. A flow that runs itself fails.',
    noFlows: 'There is no other desktop flow that you may run.',
    withoutValue: (text: string) => `Left empty: ${text}`,
    loading: 'Asking for the desktop flows…',
    types: {
      String: 'Text',
      Numeric: 'Number',
      Bool: 'Boolean',
      CustomObject: 'Custom object',
      List: 'List',
      Datatable: 'Data table',
    },
  },
  {
    notPublished: 'nicht veröffentlicht',
    unknownFlow: 'Einen solchen Desktop-Flow, den Sie ausführen dürfen, gibt es hier nicht. Was im Skript steht, bleibt, wie es ist.',
    unpublishedFlow: 'Dieser Desktop-Flow ist nicht veröffentlicht. Bis dahin schlägt eine Ausführung fehl, die hier ankommt.',
    ownFlow: 'Das ist der Flow selbst. Ein Flow, der sich selbst ausführt, schlägt fehl.',
    noFlows: 'Es gibt keinen anderen Desktop-Flow, den Sie ausführen dürfen.',
    withoutValue: (text) => `Leer gelassen: ${text}`,
    loading: 'Die Desktop-Flows werden erfragt…',
    types: {
      String: 'Text',
      Numeric: 'Zahl',
      Bool: 'Boolescher Wert',
      CustomObject: 'Benutzerdefiniertes Objekt',
      List: 'Liste',
      Datatable: 'Datentabelle',
    },
  },
);
