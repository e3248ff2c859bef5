import { both } from '../bilingual.ts';
import { defineAction } from '../define-operation.ts';
import { JSON_VALUE, KEY_VALUES, NUMBER, SCHEMA } from '../editors.ts';
import { advanced, optional, required } from '../field.ts';
import { NO_OUTPUTS } from '../output-schemas.ts';

export const response = defineAction({
  id: 'response',
  title: both('Response', 'Antwort'),
  description: both(
    'Answers whoever called the flow over HTTP. The first response counts; it cannot stand inside a loop.',
    'Antwortet dem, der den Flow über HTTP aufgerufen hat. Die erste Antwort zählt; innerhalb einer Schleife ist sie nicht möglich.',
  ),
  keywords: ['reply', 'return', 'answer', 'webhook', 'antworten', 'zurückgeben'],
  category: 'request',
  icon: 'response',
  template: { type: 'Response', kind: 'Http', inputs: {} },
  fields: [
    required('statusCode', both('Status code', 'Statuscode'), {
      editor: NUMBER,
      schema: { type: 'integer', minimum: 200, maximum: 599 },
      default: 200,
    }),
    optional('headers', both('Headers', 'Header'), { editor: KEY_VALUES }),
    optional('body', both('Body', 'Textkörper'), { editor: JSON_VALUE }),
    advanced('schema', both('Response Body JSON Schema', 'JSON-Schema des Antworttextkörpers'), {
      editor: SCHEMA,
      isLiteral: true,
      help: both('Tells flows that call this one what they get.', 'Sagt Flows, die diesen aufrufen, was sie erhalten.'),
    }),
  ],
  outputs: NO_OUTPUTS,
  settings: ['asynchronous-pattern'],
});
