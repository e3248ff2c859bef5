import { ActionError, defineAction, fromJson, parameters, toJson } from '@tandem/desktop-engine';
import { parseLenientJson, printJson, TandemError } from '@tandem/kernel';

const { anything, text } = parameters;

export const JSON_ACTIONS = [
  defineAction({
    id: 'Variables.ConvertJsonToCustomObject',
    title: 'Convert JSON to custom object',
    parameters: { Json: text() },
    outputs: ['CustomObject'],
    errors: ['JsonParseError'],
    run: ({ Json }) => {
      try {
        return { CustomObject: fromJson(parseLenientJson(Json)) };
      } catch (thrown) {
        const details = thrown instanceof TandemError ? thrown.message : String(thrown);
        throw new ActionError('JsonParseError', `The text is no JSON. ${details}`, details);
      }
    },
  }),
  defineAction({
    id: 'Variables.ConvertCustomObjectToJson',
    title: 'Convert custom object to JSON',
    parameters: { CustomObject: anything() },
    outputs: ['Json'],
    run: ({ CustomObject }) => ({ Json: printJson(toJson(CustomObject)) }),
  }),
];
