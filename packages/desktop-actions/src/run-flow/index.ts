import { ActionError, type ChildFlows, defineExternalAction, type ExternalValues, parameters } from '@tandem/desktop-engine';

const { boolean, text } = parameters;

export const RUN_FLOW_ACTIONS = [
  defineExternalAction({
    id: 'External.RunFlow',
    title: 'Run desktop flow',
    parameters: { FlowId: text(), WaitToComplete: boolean(true) },
    errors: ['RunFlowError', 'ServiceUnavailableError'],
    run: async ({ FlowId, WaitToComplete }, { services }, external) => {
      const { childFlows } = services;
      if (childFlows === undefined) {
        throw new ActionError(
          'ServiceUnavailableError',
          'This run cannot run other desktop flows. Run the flow on a machine of the server.',
        );
      }
      return WaitToComplete ? await runFlow(childFlows, FlowId, external) : startFlow(childFlows, FlowId, external);
    },
  }),
];

async function runFlow(childFlows: ChildFlows, flowId: string, external: ExternalValues) {
  return Object.fromEntries(await childFlows.run({ flowId, ...external }));
}

function startFlow(childFlows: ChildFlows, flowId: string, external: ExternalValues): undefined {
  childFlows.start({ flowId, ...external });
}
