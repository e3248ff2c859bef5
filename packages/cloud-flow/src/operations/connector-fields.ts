import type { FieldDescription } from '@tandem/protocol';
import { both } from './bilingual.ts';
import { JSON_VALUE, KEY_VALUES, TEXT } from './editors.ts';
import { advanced, optional, required } from './field.ts';

/** A call by the name of its operation. */
export const OPEN_API_FIELDS: readonly FieldDescription[] = [
  required('apiId', both('Connector', 'Konnektor'), {
    path: ['inputs', 'host', 'apiId'],
    editor: TEXT,
    isLiteral: true,
    default: '/providers/Microsoft.PowerApps/apis/',
  }),
  required('operationId', both('Operation', 'Vorgang'), {
    path: ['inputs', 'host', 'operationId'],
    editor: TEXT,
    isLiteral: true,
    default: '',
  }),
  optional('parameters', both('Parameters', 'Parameter'), { editor: KEY_VALUES, default: {} }),
];

/** A call by method and path, as older flows have it. */
export const API_FIELDS: readonly FieldDescription[] = [
  required('method', both('Method', 'Methode'), { editor: TEXT, default: 'get' }),
  required('path', both('Path', 'Pfad'), { editor: TEXT, default: '' }),
  optional('queries', both('Queries', 'Abfragen'), { editor: KEY_VALUES }),
  optional('headers', both('Headers', 'Header'), { editor: KEY_VALUES }),
  optional('body', both('Body', 'Textkörper'), { editor: JSON_VALUE }),
];

/** The two calls of an older flow that asks a service to call back. */
export const SUBSCRIPTION_FIELDS: readonly FieldDescription[] = [
  advanced('subscribe', both('Subscribe', 'Abonnieren'), { editor: JSON_VALUE }),
  advanced('fetch', both('Fetch', 'Abrufen'), { editor: JSON_VALUE }),
  advanced('path', both('Path', 'Pfad'), { editor: TEXT }),
  advanced('body', both('Body', 'Textkörper'), { editor: JSON_VALUE }),
];
