import { ActionError, defineAction, defineCondition, parameters } from '@tandem/desktop-engine';

const { boolean, text } = parameters;

export const FLOW_CONTROL_ACTIONS = [
  defineAction({
    id: 'FlowControl.ThrowCustomError',
    title: 'Throw custom error',
    parameters: { CustomErrorCode: text(), CustomErrorMessage: text('') },
    run: ({ CustomErrorCode, CustomErrorMessage }) => {
      throw new ActionError(CustomErrorCode, CustomErrorMessage);
    },
  }),
  defineCondition({
    id: 'FlowControl.IfSafeStop',
    title: 'If safe stop is requested',
    parameters: { ShouldStop: boolean(true) },
    // What the parameter says is done at the end of the block.
    run: (_, { shouldStopSafely }) => shouldStopSafely(),
  }),
  defineAction({
    id: 'Testing.Assert',
    title: 'Assert',
    parameters: { ValueToAssert: boolean(), ErrorMessage: text('') },
    errors: ['AssertionError'],
    run: ({ ValueToAssert, ErrorMessage }) => {
      if (!ValueToAssert) throw new ActionError('AssertionError', ErrorMessage === '' ? 'An assertion does not hold.' : ErrorMessage);
      return {};
    },
  }),
];
