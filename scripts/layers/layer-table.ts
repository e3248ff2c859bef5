import { readFileSync } from 'node:fs';

/** What may import what: the table that `docs/architecture.md` draws. */
export interface Room {
  readonly name: string;
  /** Folder below the repository. */
  readonly path: string;
  /** Floor of the house; imports point down. */
  readonly layer: number;
  readonly platform: 'any' | 'node' | 'browser';
  readonly mayImport: readonly string[];
  /** Rooms that only entry files (`main.ts`, `…-main.ts`) may name. */
  readonly onlyInMain: readonly string[];
}

/** Reads `layers.json` and refuses a table that contradicts itself. */
export function readLayerTable(path: string): readonly Room[] {
  const { rooms } = JSON.parse(readFileSync(path, 'utf8')) as { rooms: Record<string, Omit<Room, 'name'>> };
  const table = Object.entries(rooms).map(([name, room]) => ({ ...room, name, onlyInMain: room.onlyInMain ?? [] }));
  for (const room of table) for (const imported of room.mayImport) refuseUpward(room, imported, table);
  return table;
}

function refuseUpward(room: Room, imported: string, table: readonly Room[]): void {
  const target = table.find(({ name }) => name === imported);
  if (target === undefined) throw new Error(`layers.json: ${room.name} may import ${imported}, which is no room.`);
  const isListedSibling = target.layer === room.layer && (room.name.startsWith('store-') || imported === 'store');
  if (target.layer > room.layer || (target.layer === room.layer && !isListedSibling)) {
    throw new Error(`layers.json: ${room.name} (floor ${room.layer}) may not import ${imported} (floor ${target.layer}).`);
  }
}
