import type { ModuleTexts } from '../../action-texts.ts';

export const triggers: ModuleTexts = {
  module: 'Triggers',
  title: 'Triggers',
  actions: {
    'Triggers.WaitForTriggerAction': {
      title: 'UI element event trigger',
      description:
        'Holds the flow until somebody clicks one of its UI elements or presses a key there, then runs the actions up to its end.',
      summary: 'Wait for an event of a UI element ({Policy}) and store it into {TriggerEventInstanceHandle}',
      inputs: {
        Policy: { label: 'Scheduling mode', help: 'Whether the flow goes on after one event, or waits for the next one.' },
        Timeout: { label: 'Timeout in seconds', help: 'Then the action fails.' },
      },
      outputs: { TriggerEventInstanceHandle: 'The event' },
      variants: {
        'Triggers.WaitForTriggerAction.WaitForTriggerAction': { title: 'Wait as long as it takes' },
        'Triggers.WaitForTriggerAction.WaitForTriggerActionWithTimeout': {
          title: 'Fail with timeout error',
          summary:
            'Wait for an event of a UI element ({Policy}) for at most {Timeout} seconds and store it into {TriggerEventInstanceHandle}',
        },
      },
      keywords: ['click', 'key', 'keyboard', 'mouse', 'loop'],
    },
  },
  options: { TriggerPolicy: { OneTime: 'One time', Sequential: 'Sequential' } },
};
