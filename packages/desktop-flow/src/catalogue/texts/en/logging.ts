import type { ModuleTexts } from '../../action-texts.ts';

export const logging: ModuleTexts = {
  module: 'Logging',
  title: 'Logging',
  actions: {
    'Logging.LogMessage': {
      title: 'Log message',
      description: 'Writes a message into the log of the run, where it stands among the actions.',
      summary: 'Log {Message} as {LogLevel}',
      inputs: { Message: 'Message to log', LogLevel: 'Log level' },
      outputs: {},
      keywords: ['trace', 'note', 'print'],
    },
  },
  options: { LogLevel: { InfoLevel: 'Info', WarningLevel: 'Warning', ErrorLevel: 'Error' } },
};
