import { connectorCall } from '@tandem/cloud-flow/operations';
import { JsonObject, valueAt } from '@tandem/kernel';

/** The key of the connection reference that a card uses, or undefined when it names none. */
export function connectionKeyOf(card: JsonObject): string | undefined {
  const name = valueAt(card, ['inputs', 'host', 'connectionName']);
  return typeof name === 'string' && name !== '' && !name.startsWith('@') ? name : undefined;
}

/** The connector that a reference leads to, such as `shared_uiflow`; undefined when it does not say. */
export function apiOfReference(reference: unknown): string | undefined {
  if (!(reference instanceof JsonObject)) return undefined;
  const name = valueAt(reference, ['api', 'name']) ?? valueAt(reference, ['id']);
  return typeof name === 'string' ? name.slice(name.lastIndexOf('/') + 1) : undefined;
}

/** The connector that a card calls. */
export function apiOfCard(card: JsonObject): string | undefined {
  return connectorCall(card)?.apiName;
}

/** A reference to a connection that is still to be chosen, in the form that solutions have. */
export function newReference(apiName: string): JsonObject {
  return JsonObject.of([
    ['runtimeSource', 'embedded'],
    ['connection', new JsonObject()],
    ['api', JsonObject.of([['name', apiName]])],
  ]);
}
