import type { Bilingual } from '@tandem/cloud-flow/operations';
import type { FieldDescription } from '@tandem/protocol';
import type { KnownOperation } from './known-connector.ts';

type Fields = readonly FieldDescription[];

export function action(operationId: string, title: Bilingual, ...fields: Fields): KnownOperation {
  return { kind: 'action', operationId, type: 'OpenApiConnection', title, fields };
}

/** An action that ends when somebody answers. */
export function waiting(operationId: string, title: Bilingual, ...fields: Fields): KnownOperation {
  return { kind: 'action', operationId, type: 'OpenApiConnectionWebhook', title, fields };
}

/** A trigger that asks the service again and again. */
export function polling(operationId: string, title: Bilingual, ...fields: Fields): KnownOperation {
  return { kind: 'trigger', operationId, type: 'OpenApiConnection', title, fields };
}

/** A trigger that the service calls. */
export function pushed(operationId: string, title: Bilingual, ...fields: Fields): KnownOperation {
  return { kind: 'trigger', operationId, type: 'OpenApiConnectionWebhook', title, fields };
}

/** A trigger that the service calls, after which what is new is fetched. */
export function notified(operationId: string, title: Bilingual, ...fields: Fields): KnownOperation {
  return { kind: 'trigger', operationId, type: 'OpenApiConnectionNotification', title, fields };
}
