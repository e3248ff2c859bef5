import type { ConnectionId } from '@tandem/kernel';

/** The connection chosen for a reference; keys come from definitions, so one may have the name of a member of every object. */
export function chosenConnection(connections: Readonly<Record<string, ConnectionId>>, key: string): ConnectionId | undefined {
  return Object.hasOwn(connections, key) ? connections[key] : undefined;
}
