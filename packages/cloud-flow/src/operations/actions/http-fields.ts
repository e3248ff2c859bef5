import type { FieldDescription } from '@tandem/protocol';
import { both } from '../bilingual.ts';
import { JSON_VALUE, KEY_VALUES, openChoice, TEXT } from '../editors.ts';
import { advanced, optional, required } from '../field.ts';
import { STRING } from '../output-schemas.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

export const HTTP_METHOD = openChoice(METHODS.map((method) => ({ value: method, label: both(method, method) })));

/** A request over HTTP. @param base the keys that lead to it, such as `['inputs', 'subscribe']` */
export function httpFields(base: readonly string[], prefix = ''): FieldDescription[] {
  const at = (member: string) => ({ path: [...base, member] });
  const key = (member: string): string => `${prefix}${member}`;
  return [
    required(key('method'), both('Method', 'Methode'), { ...at('method'), editor: HTTP_METHOD, default: 'GET' }),
    required(key('uri'), both('URI', 'URI'), {
      ...at('uri'),
      editor: TEXT,
      schema: STRING,
      default: '',
      placeholder: both('https://example.com/orders', 'https://example.com/bestellungen'),
    }),
    optional(key('headers'), both('Headers', 'Header'), { ...at('headers'), editor: KEY_VALUES }),
    optional(key('queries'), both('Queries', 'Abfragen'), {
      ...at('queries'),
      editor: KEY_VALUES,
      help: both('Added to the URI after the question mark.', 'Werden der URI nach dem Fragezeichen angefügt.'),
    }),
    optional(key('body'), both('Body', 'Textkörper'), { ...at('body'), editor: JSON_VALUE }),
    advanced(key('cookie'), both('Cookie', 'Cookie'), { ...at('cookie'), editor: TEXT, isSensitive: true }),
    advanced(key('authentication'), both('Authentication', 'Authentifizierung'), {
      ...at('authentication'),
      editor: JSON_VALUE,
      isSensitive: true,
      help: both(
        'An object with type, such as Basic with username and password; take secrets from secured parameters.',
        'Ein Objekt mit type, etwa Basic mit username und password; Geheimnisse gehören in gesicherte Parameter.',
      ),
    }),
  ];
}
