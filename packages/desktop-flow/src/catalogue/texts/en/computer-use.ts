import type { ModuleTexts } from '../../action-texts.ts';

export const computerUse: ModuleTexts = {
  module: 'ComputerUse',
  title: 'Computer use',
  actions: {
    'ComputerUse.InvokeComputerUse': {
      title: 'Invoke computer use',
      description:
        'Lets an AI model work the desktop with mouse and keyboard until a task is done. It sees what is on the screen, and sends it to the service.',
      summary: 'Let model {Model} do {Prompt} on the desktop and store what it read into {ExtractedData}',
      inputs: {
        Prompt: { label: 'Task', help: 'What is to be done, and what is to be read from the screen.' },
        Provider: 'Provider',
        Endpoint: { label: 'Endpoint', help: 'Address of the service that the model runs in.' },
        Model: { label: 'Model', help: 'The name by which the service knows it.' },
        ApiKey: 'API key',
        InteractionMode: 'Interaction mode',
        ReasoningEffort: { label: 'Reasoning effort', help: 'How long the model thinks before each step, for example low or high' },
        TimeoutSeconds: 'Timeout in seconds',
      },
      outputs: {
        ExtractedData: 'What the model read from the screen',
        Steps: 'What the model did, step by step',
        Status: 'How the task ended',
        TotalTokens: 'How many tokens it took',
      },
      keywords: ['AI', 'agent', 'GPT', 'vision', 'desktop'],
    },
  },
  options: {
    ComputerUseInteractionMode: { AutomationFramework: 'UI elements and screenshots', PureVision: 'Screenshots only' },
    ComputerUseProvider: { AzureAI: 'Azure AI' },
  },
};
