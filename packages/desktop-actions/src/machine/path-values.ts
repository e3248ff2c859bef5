import { accessSync, constants, existsSync, readdirSync, type Stats, statSync } from 'node:fs';
import { type DesktopValue, FileValue, FolderValue, ListValue } from '@tandem/desktop-engine';
import { dateTimeOf } from './local-time.ts';
import { type PathParts, pathParts } from './path-parts.ts';

/** A file of this machine as scripts see it; its properties are read when they are asked for. */
export function fileValue(path: string): FileValue {
  return new FileValue(path, (property) => factOf(FILE_FACTS, path, property));
}

/** A folder of this machine as scripts see it; its properties are read when they are asked for. */
export function folderValue(path: string): FolderValue {
  return new FolderValue(path, (property) => factOf(FOLDER_FACTS, path, property));
}

export function fileList(paths: readonly string[]): ListValue {
  return new ListValue(paths.map(fileValue));
}

interface Subject {
  readonly path: string;
  readonly parts: PathParts;
  /** Undefined when nothing is there. */
  readonly stats: Stats | undefined;
}

type Fact = (subject: Subject) => DesktopValue;

function factOf(facts: ReadonlyMap<string, Fact>, path: string, property: string): DesktopValue | undefined {
  return facts.get(property)?.({ path, parts: pathParts(path), stats: statSync(path, { throwIfNoEntry: false }) });
}

const SHARED: readonly (readonly [string, Fact])[] = [
  ['fullname', ({ path }) => path],
  ['rootpath', ({ parts }) => folderValue(parts.root)],
  ['name', ({ parts }) => parts.name],
  ['creationtime', ({ stats }) => timeOf(stats?.birthtimeMs)],
  ['lastaccessed', ({ stats }) => timeOf(stats?.atimeMs)],
  ['lastmodified', ({ stats }) => timeOf(stats?.mtimeMs)],
  ['ishidden', ({ parts }) => parts.name.startsWith('.')],
  ['exists', ({ stats }) => stats !== undefined],
];

const FILE_FACTS: ReadonlyMap<string, Fact> = new Map([
  ...SHARED,
  ['directory', ({ parts }) => folderValue(parts.directory)],
  ['namewithoutextension', ({ parts }) => parts.nameWithoutExtension],
  ['extension', ({ parts }) => parts.extension],
  ['size', ({ stats }) => stats?.size ?? 0],
  ['isempty', ({ stats }) => (stats?.size ?? 0) === 0],
  ['isreadonly', ({ path, stats }) => stats !== undefined && !isWritable(path)],
  ['issystem', () => false],
  ['isarchive', () => false],
]);

const FOLDER_FACTS: ReadonlyMap<string, Fact> = new Map([
  ...SHARED,
  ['parent', ({ parts }) => folderValue(parts.directory)],
  ['filescount', ({ path }) => count(path, false)],
  ['folderscount', ({ path }) => count(path, true)],
  ['isempty', ({ path }) => !existsSync(path) || readdirSync(path).length === 0],
]);

function timeOf(ms: number | undefined): DesktopValue {
  return ms === undefined ? null : dateTimeOf(ms);
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function count(path: string, folders: boolean): number {
  if (!existsSync(path)) return 0;
  return readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory() === folders).length;
}
