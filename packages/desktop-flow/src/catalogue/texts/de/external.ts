import type { ModuleTexts } from '../../action-texts.ts';

export const external: ModuleTexts = {
  module: 'External',
  title: 'Flow ausführen',
  actions: {
    'External.InvokeCloudConnector': {
      title: 'Cloudconnector-Aktion ausführen',
      description:
        'Führt einen Vorgang eines Cloudconnectors über eine Ihrer Verbindungen aus, zum Beispiel für SharePoint, Teams oder Dataverse. Die Felder des Vorgangs folgen darunter.',
      notes:
        "Jedes Feld des Vorgangs ist ein weiteres Argument mit @ vor dem Namen, und das Ergebnis steht am Ende: `External.InvokeCloudConnector Connection: '' ConnectorId: '/providers/Microsoft.PowerApps/apis/shared_office365' OperationId: 'SendEmailV2' @'emailMessage/To': Recipient @'emailMessage/Subject': 'Fertig' @SendEmailV2Response=> Response`. Läuft auf dem Server, mit den Rechten des Besitzers des Cloud-Flows, der diesen Flow ausführt, oder der Person, die ihn von Hand ausführt. Braucht der Connector eine Verbindung, wählt der Besitzer sie auf der Seite des Desktop-Flows. Auf einen Vorgang, der auf Menschen oder Computer wartet, etwa eine Genehmigung, wird gewartet; das Ende der Ausführung bricht ihn ab. Genehmigungen, Desktop-Flows und Arbeitswarteschlangen werden nicht aufgerufen, während der Flow im Designer ausprobiert wird.",
      summary: '{OperationId} von {ConnectorId} ausführen',
      inputs: { Connection: 'Verbindung', ConnectorId: 'Connector', OperationId: 'Vorgang' },
      outputs: {},
      keywords: ['SharePoint', 'Office 365', 'Teams', 'Dataverse', 'Connector'],
    },
    'External.RunFlow': {
      title: 'Desktop-Flow ausführen',
      description:
        'Führt einen anderen Desktop-Flow auf demselben Computer aus. Seine Eingabevariablen werden unten ausgefüllt; seine Ausgabevariablen kommen zurück, wenn er beendet ist.',
      summary: 'Desktop-Flow {FlowId} ausführen[, darauf warten: {WaitToComplete}]',
      inputs: {
        FlowId: 'Desktop-Flow',
        WaitToComplete: {
          label: 'Auf Abschluss des Flows warten',
          help: 'Andernfalls laufen beide Flows nebeneinander und es kommen keine Ausgaben zurück.',
        },
      },
      outputs: {},
      notes:
        'Bis zu 6 Desktop-Flows laufen neben dem ersten; die Ausführung endet, wenn alle beendet sind. Ein Desktop-Flow, der sich selbst ausführt, direkt oder über andere, schlägt fehl.',
      keywords: ['untergeordneter Flow', 'aufrufen', 'Unterflow'],
    },
  },
  errors: {
    CloudConnectorError: 'Der Vorgang ist fehlgeschlagen, oder es gibt den Connector nicht',
    RunFlowError: 'Der Desktop-Flow kann nicht laufen oder ist fehlgeschlagen',
    ServiceUnavailableError: 'Der Ausführung fehlt, was die Aktion braucht',
  },
};
