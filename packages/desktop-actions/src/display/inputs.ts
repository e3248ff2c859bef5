import { defineAction, parameters } from '@tandem/desktop-engine';
import { ask, DIALOG_ERRORS, isAnswered } from './ask.ts';

const { boolean, choice, text } = parameters;

export const INPUT_ACTIONS = [
  defineAction({
    id: 'Display.InputDialog',
    title: 'Display input dialog',
    parameters: {
      Title: text(''),
      Message: text(''),
      DefaultValue: text(''),
      InputType: choice(['SingleLine', 'Password', 'Multiline'], 'SingleLine'),
      IsTopMost: boolean(false),
    },
    outputs: ['UserInput', 'ButtonPressed'],
    sensitiveWhen: { output: 'UserInput', parameter: 'InputType', member: 'Password' },
    errors: DIALOG_ERRORS,
    run: async ({ Title, Message, DefaultValue, InputType, IsTopMost }, context) => {
      const answer = await ask(
        { kind: 'input', title: Title, message: Message, defaultValue: DefaultValue, inputType: InputType, isTopMost: IsTopMost },
        context,
      );
      return { UserInput: isAnswered(answer) ? (answer.values[0] ?? '') : '', ButtonPressed: answer.button };
    },
  }),
];
