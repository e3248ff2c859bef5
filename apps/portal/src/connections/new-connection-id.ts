import { type ConnectionId, createIdSource } from '@tandem/kernel';

/** The password envelope is bound to the id of the connection, so it is made here. */
export function newConnectionId(): ConnectionId {
  const ids = createIdSource({ now: () => Date.now() }, (length) => crypto.getRandomValues(new Uint8Array(length)));
  return ids.next<ConnectionId>();
}
