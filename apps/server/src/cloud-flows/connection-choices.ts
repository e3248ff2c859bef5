import type { ConnectionId, Diagnostic } from '@tandem/kernel';

/** Connection reference key to the connection chosen for it. */
type Connections = Readonly<Record<string, ConnectionId>>;

/** The same, with null for none any more. */
export type ConnectionChoices = ReadonlyMap<string, ConnectionId | null>;

/** The connections of a flow after these choices. */
export function choose(present: Connections, choices: ConnectionChoices): Connections {
  const all = new Map<string, ConnectionId | null>([...Object.entries(present), ...choices]);
  return Object.fromEntries([...all].flatMap(([key, id]) => (id === null ? [] : [[key, id]])));
}

/** What to say when the connections of a flow were dropped. */
export function connectionsDropped(former: Connections): readonly Diagnostic[] {
  const keys = Object.keys(former);
  if (keys.length === 0) return [];
  const why = 'somebody to whom the owner of the flow does not lend them replaced its definition';
  const message = `The connections for ${keys.join(', ')} were dropped, because ${why}. The owner must choose them again.`;
  return [{ code: 'ConnectionsDropped', severity: 'warning', message }];
}
