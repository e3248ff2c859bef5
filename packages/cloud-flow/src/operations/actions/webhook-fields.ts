import type { FieldDescription } from '@tandem/protocol';
import { both } from '../bilingual.ts';
import { JSON_VALUE, TEXT } from '../editors.ts';
import { advanced, optional, required } from '../field.ts';
import { HTTP_METHOD } from './http-fields.ts';

/** The two requests of a webhook: one that asks for a call, one that takes the wish back. */
export function webhookFields(): FieldDescription[] {
  const subscribe = (member: string) => ({ path: ['inputs', 'subscribe', member] });
  const unsubscribe = (member: string) => ({ path: ['inputs', 'unsubscribe', member] });
  return [
    required('subscribe-method', both('Subscribe – method', 'Abonnieren – Methode'), {
      ...subscribe('method'),
      editor: HTTP_METHOD,
      default: 'POST',
    }),
    required('subscribe-uri', both('Subscribe – URI', 'Abonnieren – URI'), { ...subscribe('uri'), editor: TEXT, default: '' }),
    optional('subscribe-body', both('Subscribe – body', 'Abonnieren – Textkörper'), {
      ...subscribe('body'),
      editor: JSON_VALUE,
      help: both('Pass on @{listCallbackUrl()} here.', 'Geben Sie hier @{listCallbackUrl()} weiter.'),
    }),
    advanced('subscribe-headers', both('Subscribe – headers', 'Abonnieren – Header'), {
      ...subscribe('headers'),
      editor: { kind: 'key-values' },
    }),
    advanced('unsubscribe-method', both('Unsubscribe – method', 'Abbestellen – Methode'), {
      ...unsubscribe('method'),
      editor: HTTP_METHOD,
    }),
    advanced('unsubscribe-uri', both('Unsubscribe – URI', 'Abbestellen – URI'), { ...unsubscribe('uri'), editor: TEXT }),
    advanced('unsubscribe-body', both('Unsubscribe – body', 'Abbestellen – Textkörper'), { ...unsubscribe('body'), editor: JSON_VALUE }),
  ];
}
