import type { Connection, Machine } from '@tandem/protocol';

/** A machine on which a flow can be designed, and with which of one's own connections. */
export interface DesignPlace {
  readonly connection: Connection;
  readonly machine: Machine;
}

/** Each own connection with each machine that it reaches; those that are there first. */
export function designPlaces(
  connections: readonly Connection[],
  machines: readonly Machine[],
  groups: ReadonlyMap<string, string>,
): readonly DesignPlace[] {
  const places = connections.flatMap((connection) =>
    machines
      .filter(
        ({ targetId, groupId }) => targetId === connection.targetId || (groupId !== null && groups.get(groupId) === connection.targetId),
      )
      .map((machine) => ({ connection, machine })),
  );
  return places.toSorted((a, b) => Number(b.machine.isOnline) - Number(a.machine.isOnline));
}
