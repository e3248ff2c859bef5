import { defineAction, parameters } from '@tandem/desktop-engine';

const { choice, text } = parameters;
const LEVELS = { InfoLevel: 'Info', WarningLevel: 'Warning', ErrorLevel: 'Error' } as const;

export const LOGGING_ACTIONS = [
  defineAction({
    id: 'Logging.LogMessage',
    title: 'Log message',
    parameters: { Message: text(), LogLevel: choice(['InfoLevel', 'WarningLevel', 'ErrorLevel'], 'InfoLevel') },
    run: ({ Message, LogLevel }, { writeLog }) => {
      writeLog(LEVELS[LogLevel], Message);
      return {};
    },
  }),
];
