import type { ModuleTexts } from '../../action-texts.ts';

export const logging: ModuleTexts = {
  module: 'Logging',
  title: 'Protokollierung',
  actions: {
    'Logging.LogMessage': {
      title: 'Meldung protokollieren',
      description: 'Schreibt eine Meldung in das Protokoll der Ausführung, wo sie zwischen den Aktionen steht.',
      summary: '{Message} als {LogLevel} protokollieren',
      inputs: { Message: 'Zu protokollierende Meldung', LogLevel: 'Protokollebene' },
      outputs: {},
      keywords: ['Notiz', 'ausgeben', 'nachverfolgen'],
    },
  },
  options: { LogLevel: { InfoLevel: 'Information', WarningLevel: 'Warnung', ErrorLevel: 'Fehler' } },
};
