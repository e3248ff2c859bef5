import { type JsonObject, valueAt } from '@tandem/kernel';

/** The key of the connection reference that a card uses, or undefined when it names none. */
export function connectionKeyOf(card: JsonObject): string | undefined {
  const name = valueAt(card, ['inputs', 'host', 'connectionName']);
  return typeof name === 'string' && !name.startsWith('@') ? name : undefined;
}
