import type { ModuleTexts } from '../../action-texts.ts';

export const flowControl: ModuleTexts = {
  module: 'FlowControl',
  title: 'Flowsteuerung',
  actions: {
    'FlowControl.IfSafeStop': {
      title: 'Wenn sicheres Beenden angefordert ist',
      description:
        'Führt die Aktionen bis zu seinem Ende nur aus, wenn ein sicheres Beenden der Ausführung angefordert wurde, damit der Flow vorher aufräumen kann.',
      summary: 'Wenn sicheres Beenden angefordert ist: {ShouldStop}',
      inputs: {
        ShouldStop: {
          label: 'Soll beendet werden',
          help: '„False“ kehrt die Frage um: Die Aktionen laufen, solange kein Beenden angefordert ist.',
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
