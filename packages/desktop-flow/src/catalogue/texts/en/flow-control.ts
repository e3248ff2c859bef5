import type { ModuleTexts } from '../../action-texts.ts';

export const flowControl: ModuleTexts = {
  module: 'FlowControl',
  title: 'Flow control',
  actions: {
    'FlowControl.IfSafeStop': {
      title: 'If safe stop is requested',
      description: 'Runs the actions up to its end only when someone has asked the run to stop safely, so that the flow can tidy up first.',
      summary: 'If a safe stop is requested, and end the flow then: {ShouldStop}',
      inputs: {
        ShouldStop: { label: 'Should stop', help: 'True ends the flow after these actions; with False it goes on.' },
      },
      outputs: {},
      keywords: ['cancel', 'graceful', 'condition'],
    },
    'FlowControl.ThrowCustomError': {
      title: 'Throw custom error',
      description: 'Fails with a message of your own, as if an action had failed. Error handling deals with it as with any other error.',
      summary: 'Throw error {CustomErrorCode}: {CustomErrorMessage}',
      inputs: { CustomErrorCode: 'Error name', CustomErrorMessage: 'Error message' },
      outputs: {},
      keywords: ['raise', 'exception', 'fail'],
    },
  },
};
