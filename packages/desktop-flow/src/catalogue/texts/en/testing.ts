import type { ModuleTexts } from '../../action-texts.ts';

export const testing: ModuleTexts = {
  module: 'Testing',
  title: 'Testing',
  actions: {
    'Testing.Assert': {
      title: 'Assert',
      description: 'Checks that something is true, and fails with a message when it is not.',
      summary: 'Assert {ValueToAssert}[, else fail with {ErrorMessage}]',
      inputs: {
        ValueToAssert: { label: 'Assert expression', help: 'Compares what the flow made with what it should be: %Total = 42%' },
        ErrorMessage: 'Assert message',
      },
      outputs: {},
      keywords: ['test', 'check', 'verify', 'expect'],
    },
  },
  errors: {
    AssertionError: 'What was asserted is not true',
  },
};
