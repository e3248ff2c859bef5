import type { ModuleTexts } from '../../action-texts.ts';

export const clipboard: ModuleTexts = {
  module: 'Clipboard',
  title: 'Zwischenablage',
  actions: {
    'Clipboard.Clear': {
      title: 'Inhalt der Zwischenablage löschen',
      description: 'Leert die Zwischenablage.',
      summary: 'Zwischenablage leeren',
      inputs: {},
      outputs: {},
      keywords: ['leeren', 'entfernen'],
    },
    'Clipboard.GetText': {
      title: 'Text aus Zwischenablage abrufen',
      description: 'Liest den Text, der in der Zwischenablage steht.',
      summary: 'Text der Zwischenablage in {Text} speichern',
      inputs: {},
      outputs: { Text: 'Der Text, der in der Zwischenablage stand' },
      keywords: ['einfügen', 'lesen'],
    },
    'Clipboard.SetText': {
      title: 'Text in Zwischenablage festlegen',
      description: 'Legt einen Text in die Zwischenablage und ersetzt deren Inhalt.',
      summary: '{Text} in die Zwischenablage legen',
      inputs: { Text: 'Text für die Zwischenablage' },
      outputs: {},
      keywords: ['kopieren', 'schreiben'],
    },
  },
};
