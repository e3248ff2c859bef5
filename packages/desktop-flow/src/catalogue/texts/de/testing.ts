import type { ModuleTexts } from '../../action-texts.ts';

export const testing: ModuleTexts = {
  module: 'Testing',
  title: 'Tests',
  actions: {
    'Testing.Assert': {
      title: 'Erwartung prüfen',
      description: 'Prüft, ob etwas wahr ist, und schlägt sonst mit einer Meldung fehl.',
      summary: '{ValueToAssert} prüfen[, sonst mit {ErrorMessage} fehlschlagen]',
      inputs: {
        ValueToAssert: {
          label: 'Zu prüfender Ausdruck',
          help: 'Vergleicht, was der Flow ergeben hat, mit dem, was es sein soll: %Total = 42%',
        },
        ErrorMessage: 'Meldung',
      },
      outputs: {},
      keywords: ['Test', 'Assert', 'Assertion', 'sicherstellen'],
    },
  },
  errors: {
    AssertionError: 'Was erwartet wurde, trifft nicht zu',
  },
};
