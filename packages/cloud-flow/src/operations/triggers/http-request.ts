import { HTTP_METHOD } from '../actions/http-fields.ts';
import { both } from '../bilingual.ts';
import { schemaInField } from '../built-in-sources.ts';
import { defineTrigger } from '../define-operation.ts';
import { SCHEMA, TEXT } from '../editors.ts';
import { advanced, optional } from '../field.ts';
import { ANYTHING, BODY, HEADERS, titled } from '../output-schemas.ts';

export const httpRequest = defineTrigger({
  id: 'http-request',
  title: both('When an HTTP request is received', 'Wenn eine HTTP-Anforderung empfangen wird'),
  description: both(
    'Starts the flow when a program sends a request to the address of the flow; the details of the flow show the address.',
    'Startet den Flow, wenn ein Programm eine Anforderung an die Adresse des Flows sendet; die Details des Flows zeigen sie.',
  ),
  keywords: ['webhook', 'rest', 'api', 'post', 'url', 'request', 'Anforderung', 'Aufruf'],
  category: 'request',
  icon: 'request',
  template: { type: 'Request', kind: 'Http', inputs: {} },
  fields: [
    optional('schema', both('Request Body JSON Schema', 'JSON-Schema des Anforderungstexts'), {
      editor: SCHEMA,
      isLiteral: true,
      default: {},
      help: both('Describes the body; it can be made from a sample.', 'Beschreibt den Textkörper; lässt sich aus einem Beispiel erzeugen.'),
    }),
    advanced('method', both('Method', 'Methode'), {
      editor: HTTP_METHOD,
      isLiteral: true,
      help: both('POST and others are taken when nothing is chosen.', 'Ohne Auswahl werden POST und andere angenommen.'),
    }),
    advanced('relativePath', both('Relative path', 'Relativer Pfad'), {
      editor: TEXT,
      isLiteral: true,
      placeholder: both('/orders/{id}', '/bestellungen/{id}'),
    }),
  ],
  outputs: {
    type: 'object',
    properties: {
      headers: HEADERS,
      queries: titled(both('Queries', 'Abfragen'), { type: 'object' }),
      relativePathParameters: titled(both('Path parameters', 'Pfadparameter'), { type: 'object' }),
      body: titled(BODY, ANYTHING),
    },
  },
  dynamicOutputs: schemaInField('schema'),
  canRun: true,
});
