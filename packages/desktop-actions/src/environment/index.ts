import { type ActionContext, ActionError, defineAction } from '@tandem/desktop-engine';

const errors = ['ServiceUnavailableError'];

/** A fact on where the run is. @throws ActionError when the run has no server */
function fact({ services }: ActionContext, name: string): string {
  const value = services.metadata?.get(name);
  if (typeof value === 'string') return value;
  throw new ActionError('ServiceUnavailableError', 'This run belongs to no environment. Run the flow on a machine of the server.');
}

export const ENVIRONMENT_ACTIONS = [
  defineAction({
    id: 'PowerAutomateEnvironment.GetEnvironmentMetadata',
    title: 'Get environment metadata',
    parameters: {},
    outputs: ['EnvironmentName', 'EnvironmentId'],
    errors,
    run: (_, context) => ({ EnvironmentName: fact(context, 'EnvironmentName'), EnvironmentId: fact(context, 'EnvironmentId') }),
  }),
  defineAction({
    id: 'PowerAutomateEnvironment.GetFlowMetadata',
    title: 'Get flow metadata',
    parameters: {},
    outputs: ['CurrentSubflowName', 'FlowId', 'FlowName'],
    errors,
    run: (_, context) => ({
      CurrentSubflowName: context.currentSubflow(),
      FlowId: fact(context, 'FlowId'),
      FlowName: fact(context, 'FlowName'),
    }),
  }),
];
