import type { ModuleTexts } from '../../action-texts.ts';

export const powerAutomateEnvironment: ModuleTexts = {
  module: 'PowerAutomateEnvironment',
  title: 'Environment',
  actions: {
    'PowerAutomateEnvironment.GetEnvironmentMetadata': {
      title: 'Get environment metadata',
      description: 'Gives the name and the ID of the environment that the flow runs in.',
      summary: 'Store the environment into {EnvironmentName} and {EnvironmentId}',
      inputs: {},
      outputs: { EnvironmentName: 'The name of the environment', EnvironmentId: 'The ID of the environment' },
      keywords: ['name', 'id', 'tenant'],
    },
    'PowerAutomateEnvironment.GetFlowMetadata': {
      title: 'Get flow metadata',
      description: 'Gives the name and the ID of the flow, and the name of the subflow that this action stands in.',
      summary: 'Store the flow into {FlowName} and {FlowId}, the subflow into {CurrentSubflowName}',
      inputs: {},
      outputs: {
        CurrentSubflowName: 'The name of the subflow',
        FlowId: 'The ID of the flow',
        FlowName: 'The name of the flow',
      },
      keywords: ['name', 'id', 'subflow'],
    },
  },
  errors: { ServiceUnavailableError: 'The run does not have what the action needs' },
};
