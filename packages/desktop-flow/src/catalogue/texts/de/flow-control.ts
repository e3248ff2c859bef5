import type { ModuleTexts } from '../../action-texts.ts';

export const flowControl: ModuleTexts = {
  module: 'FlowControl',
  title: 'Flowsteuerung',
  actions: {
    'FlowControl.IfSafeStop': {
      title: 'Wenn sicheres Beenden angefordert ist',
      description:
        'Führt die Aktionen bis zu seinem Ende nur aus, wenn ein sicheres Beenden der Ausführung angefordert wurde, damit der Flow vorher aufräumen kann.',
      summary: 'Wenn sicheres Beenden angefordert ist, und den Flow dann beenden: {ShouldStop}',
      inputs: {
        ShouldStop: {
          label: 'Soll beendet werden',
          help: 'Wahr beendet den Flow nach diesen Aktionen; bei Falsch geht er weiter.',
        },
      },
      outputs: {},
      keywords: ['abbrechen', 'ordentlich', 'Bedingung'],
    },
    'FlowControl.ThrowCustomError': {
      title: 'Benutzerdefinierten Fehler auslösen',
      description:
        'Schlägt mit einer eigenen Meldung fehl, als wäre eine Aktion fehlgeschlagen. Fehlerbehandlungen gehen damit um wie mit jedem anderen Fehler.',
      summary: 'Fehler {CustomErrorCode} auslösen: {CustomErrorMessage}',
      inputs: { CustomErrorCode: 'Fehlername', CustomErrorMessage: 'Fehlermeldung' },
      outputs: {},
      keywords: ['Ausnahme', 'fehlschlagen'],
    },
  },
};
