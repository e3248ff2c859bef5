import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type DesktopValue, defineAction, type FileValue, type FolderValue, ListValue, parameters } from '@tandem/desktop-engine';
import { existingFolder } from '../file/source-files.ts';
import { guarded } from '../machine/file-fault.ts';
import { type PathPolicy, pathFor, permitted } from '../machine/machine-path.ts';
import { nameFilter } from '../machine/name-filter.ts';
import { compareNames } from '../machine/name-order.ts';
import { fileValue, folderValue } from '../machine/path-values.ts';
import { compareForSort } from '../machine/sort-order.ts';
import { statsBehind } from '../machine/stats-behind.ts';

const { boolean, choice, path, text } = parameters;

const SORT_BY = choice(
  [
    'NoSort',
    'FullName',
    'RootPath',
    'Directory',
    'Name',
    'NameWithoutExtension',
    'Extension',
    'Size',
    'CreationTime',
    'LastAccessed',
    'LastModified',
    'IsHidden',
    'IsSystem',
    'IsReadOnly',
    'IsArchive',
    'Exists',
  ],
  'NoSort',
);

const LISTING = {
  Folder: path(),
  IncludeSubfolders: boolean(false),
  FailOnAccessDenied: boolean(true),
  SortBy1: SORT_BY,
  SortDescending1: boolean(false),
  SortBy2: SORT_BY,
  SortDescending2: boolean(false),
  SortBy3: SORT_BY,
  SortDescending3: boolean(false),
} as const;

interface Listing {
  readonly Folder: string;
  readonly IncludeSubfolders: boolean;
  readonly FailOnAccessDenied: boolean;
  readonly SortBy1: string;
  readonly SortDescending1: boolean;
  readonly SortBy2: string;
  readonly SortDescending2: boolean;
  readonly SortBy3: string;
  readonly SortDescending3: boolean;
}

const LIST_ERROR = 'ListFolderError';
const FOLDER_ERROR = 'DirectoryNotFoundError';

interface Wanted<T> {
  readonly filter: string;
  readonly kind: Place['kind'];
  readonly valueOf: (path: string) => T;
}

async function list<T extends FileValue | FolderValue>(listing: Listing, wanted: Wanted<T>, policy: PathPolicy): Promise<ListValue> {
  const folder = existingFolder(pathFor('read', listing.Folder, policy));
  const matches = nameFilter(wanted.filter);
  const paths = await guarded(LIST_ERROR, `The folder '${folder}' cannot be listed`, () =>
    walk(folder, { listing, policy, isWanted: (place) => place.kind === wanted.kind && matches(place.name) }),
  );
  return new ListValue(sorted(paths.map(wanted.valueOf), listing));
}

interface Walk {
  readonly listing: Listing;
  readonly policy: PathPolicy;
  readonly isWanted: (place: Place) => boolean;
}

/** What is at a place in a folder; a link is what it leads to, where the policy lets the flow look. */
interface Place {
  readonly path: string;
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

function placeOf(folder: string, entry: Dirent, { guard }: PathPolicy): Place {
  const path = join(folder, entry.name);
  const isHidden = entry.isSymbolicLink() && guard.refusesPath(path, 'read') !== undefined;
  const what = entry.isSymbolicLink() && !isHidden ? statsBehind(path) : entry;
  if (what?.isFile() === true) return { path, name: entry.name, kind: 'file' };
  return { path, name: entry.name, kind: what?.isDirectory() === true ? 'folder' : 'other' };
}

async function walk(folder: string, options: Walk): Promise<readonly string[]> {
  const { listing, policy, isWanted } = options;
  const entries = (await entriesOf(permitted('read', folder, policy), listing.FailOnAccessDenied)).sort((a, b) =>
    compareNames(a.name, b.name),
  );
  const found = entries
    .map((entry) => placeOf(folder, entry, policy))
    .filter(isWanted)
    .map(({ path }) => path);
  if (!listing.IncludeSubfolders) return found;
  for (const entry of entries) if (entry.isDirectory()) found.push(...(await walk(join(folder, entry.name), options)));
  return found;
}

async function entriesOf(folder: string, fails: boolean): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (thrown) {
    const isDenied = thrown instanceof Error && 'code' in thrown && (thrown.code === 'EACCES' || thrown.code === 'EPERM');
    if (isDenied && !fails) return [];
    throw thrown;
  }
}

function sorted<T extends FileValue | FolderValue>(values: readonly T[], listing: Listing): DesktopValue[] {
  const keys = [
    { property: listing.SortBy1, sign: listing.SortDescending1 ? -1 : 1 },
    { property: listing.SortBy2, sign: listing.SortDescending2 ? -1 : 1 },
    { property: listing.SortBy3, sign: listing.SortDescending3 ? -1 : 1 },
  ].filter(({ property }) => property !== 'NoSort');
  const rows = values.map((value) => ({ value, facts: keys.map(({ property }) => value.facts(property.toLowerCase()) ?? null) }));
  rows.sort((left, right) => {
    for (const [i, { sign }] of keys.entries()) {
      const order = compareForSort(left.facts[i] ?? null, right.facts[i] ?? null);
      if (order !== 0) return sign * order;
    }
    return 0;
  });
  return rows.map(({ value }) => value);
}

export const LIST_FOLDER_ACTIONS = [
  defineAction({
    id: 'Folder.GetFiles',
    title: 'Get files in folder',
    parameters: { ...LISTING, FileFilter: text('*') },
    outputs: ['Files'],
    errors: [FOLDER_ERROR, LIST_ERROR],
    run: async (listing, context) => {
      const wanted = { filter: listing.FileFilter, kind: 'file', valueOf: fileValue } as const;
      return { Files: await list(listing, wanted, context) };
    },
  }),
  defineAction({
    id: 'Folder.GetSubfolders',
    title: 'Get subfolders in folder',
    parameters: { ...LISTING, FolderFilter: text('*') },
    outputs: ['Subfolders'],
    errors: [FOLDER_ERROR, LIST_ERROR],
    run: async (listing, context) => {
      const wanted = { filter: listing.FolderFilter, kind: 'folder', valueOf: folderValue } as const;
      return { Subfolders: await list(listing, wanted, context) };
    },
  }),
];
