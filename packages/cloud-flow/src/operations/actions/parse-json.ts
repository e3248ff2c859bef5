import { both } from '../bilingual.ts';
import { schemaInField } from '../built-in-sources.ts';
import { defineAction } from '../define-operation.ts';
import { JSON_VALUE, SCHEMA } from '../editors.ts';
import { required } from '../field.ts';
import { ANYTHING, BODY, bodyOf } from '../output-schemas.ts';

export const parseJson = defineAction({
  id: 'parse-json',
  title: both('Parse JSON', 'JSON analysieren'),
  description: both(
    'Reads JSON text, checks it against a schema, and offers each property of the schema to later actions.',
    'Liest JSON-Text, prüft ihn gegen ein Schema und bietet jede Eigenschaft des Schemas späteren Aktionen an.',
  ),
  keywords: ['schema', 'deserialize', 'object', 'payload', 'Objekt', 'lesen'],
  category: 'data-operation',
  icon: 'data-operation',
  template: { type: 'ParseJson', inputs: {} },
  fields: [
    required('content', both('Content', 'Inhalt'), { editor: JSON_VALUE, default: '' }),
    required('schema', both('Schema', 'Schema'), {
      editor: SCHEMA,
      isLiteral: true,
      default: {},
      help: both('Describes the content; it can be made from a sample.', 'Beschreibt den Inhalt; lässt sich aus einem Beispiel erzeugen.'),
    }),
  ],
  outputs: bodyOf(BODY, ANYTHING),
  dynamicOutputs: schemaInField('schema'),
});
