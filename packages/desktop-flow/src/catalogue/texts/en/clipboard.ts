import type { ModuleTexts } from '../../action-texts.ts';

export const clipboard: ModuleTexts = {
  module: 'Clipboard',
  title: 'Clipboard',
  actions: {
    'Clipboard.Clear': {
      title: 'Clear clipboard contents',
      description: 'Empties the clipboard.',
      summary: 'Clear the clipboard',
      inputs: {},
      outputs: {},
      keywords: ['empty', 'delete'],
    },
    'Clipboard.GetText': {
      title: 'Get clipboard text',
      description: 'Reads the text that is on the clipboard.',
      summary: 'Store the text of the clipboard into {Text}',
      inputs: {},
      outputs: { Text: 'The text that was on the clipboard' },
      keywords: ['paste', 'read'],
    },
    'Clipboard.SetText': {
      title: 'Set clipboard text',
      description: 'Puts a text on the clipboard in place of what is there.',
      summary: 'Put {Text} on the clipboard',
      inputs: { Text: 'Clipboard text' },
      outputs: {},
      keywords: ['copy', 'write'],
    },
  },
};
