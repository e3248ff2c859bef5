import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { importsOf, lineAt, readSource, type SourceFile } from '../source/source-file.ts';
import { sourceFiles } from '../source/source-files.ts';
import type { Room } from './layer-table.ts';

export interface LayerReading {
  readonly faults: readonly string[];
  readonly fileCount: number;
  readonly importCount: number;
}

/** Every import in the `src` folders that the table does not allow. */
export function layerFaults(root: string, rooms: readonly Room[]): LayerReading {
  const faults: string[] = [];
  let fileCount = 0;
  let importCount = 0;
  for (const room of rooms) {
    const dependencies = declaredDependencies(join(root, room.path));
    for (const path of sourceFiles(join(root, room.path, 'src'))) {
      const source = readSource(path);
      const imports = importsOf(source);
      fileCount += 1;
      importCount += imports.length;
      for (const { specifier, offset } of imports) {
        const fault = importFault({ root, room, rooms, source, dependencies }, specifier);
        if (fault !== undefined) faults.push(`${relative(root, path)}:${lineAt(source.text, offset)} ${fault}`);
      }
    }
  }
  return { faults, fileCount, importCount };
}

interface Place {
  readonly root: string;
  readonly room: Room;
  readonly rooms: readonly Room[];
  readonly source: SourceFile;
  readonly dependencies: ReadonlySet<string>;
}

function importFault(place: Place, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return relativeFault(place, specifier);
  if (specifier.startsWith('@tandem/')) return roomFault(place, specifier);
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) return builtinFault(place.room, specifier);
  const name = packageName(specifier);
  return place.dependencies.has(name) ? undefined : `imports ${name}, which its package.json does not name`;
}

function relativeFault({ root, room, source }: Place, specifier: string): string | undefined {
  const target = relative(join(root, room.path), join(dirname(source.path), specifier));
  return target.startsWith('..') ? `leaves its room with ${specifier}` : undefined;
}

function roomFault({ room, rooms, source }: Place, specifier: string): string | undefined {
  const name = packageName(specifier).slice('@tandem/'.length);
  if (!rooms.some((other) => other.name === name)) return `imports ${specifier}, which is no room`;
  if (!room.mayImport.includes(name)) return `${room.name} may not import ${name}`;
  const isEntry = /(^|-)main\.ts$/.test(basename(source.path));
  return room.onlyInMain.includes(name) && !isEntry ? `only entry files of ${room.name} may import ${name}` : undefined;
}

function builtinFault(room: Room, specifier: string): string | undefined {
  return room.platform === 'node' ? undefined : `imports ${specifier}, but the room runs without Node`;
}

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

function declaredDependencies(room: string): ReadonlySet<string> {
  const { dependencies = {} } = JSON.parse(readFileSync(join(room, 'package.json'), 'utf8')) as { dependencies?: Record<string, string> };
  return new Set(Object.keys(dependencies));
}
