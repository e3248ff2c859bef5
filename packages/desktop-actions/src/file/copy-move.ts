import { existsSync } from 'node:fs';
import { copyFile, cp, rename, rm, stat, utimes } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type DesktopValue, defineAction, type PathUse, parameters } from '@tandem/desktop-engine';
import { guarded } from '../machine/file-fault.ts';
import { type PathPolicy, pathFor, permitted } from '../machine/machine-path.ts';
import { fileList } from '../machine/path-values.ts';
import { DIRECTORY_ERROR, existingFolder, FILE_ERROR, sourceFiles } from './source-files.ts';

const { choice, items, path } = parameters;

const TRANSFER = { Files: items(), Destination: path(), IfFileExists: choice(['DoNothing', 'Overwrite'], 'DoNothing') } as const;

interface Transfer {
  readonly Files: readonly DesktopValue[];
  readonly Destination: string;
  readonly IfFileExists: 'DoNothing' | 'Overwrite';
}

/** How a file comes into the destination, and what that is for its source. */
interface Way {
  readonly use: PathUse;
  readonly put: (from: string, to: string) => Promise<void>;
}

/** Puts each file into the destination and gives those that were: existing ones may stay as they are. */
async function transfer({ Files, Destination, IfFileExists }: Transfer, way: Way, policy: PathPolicy): Promise<readonly string[]> {
  const files = await sourceFiles(Files, way.use, policy);
  const folder = existingFolder(pathFor('write', Destination, policy));
  const done: string[] = [];
  for (const from of files) {
    const to = join(folder, basename(from));
    if (from === to || (existsSync(to) && IfFileExists === 'DoNothing')) continue;
    await way.put(from, permitted('write', to, policy));
    done.push(to);
  }
  return done;
}

/** The copy was last changed when the original was, as on Windows. */
async function copyWithTimes(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  const { atime, mtime } = await stat(from);
  await utimes(to, atime, mtime);
}

/** Moves a file, also to another disk. */
export async function moveFile(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EXDEV')) throw thrown;
    await cp(from, to, { recursive: true, preserveTimestamps: true, force: true });
    await rm(from, { recursive: true });
  }
}

export const COPY_MOVE_ACTIONS = [
  defineAction({
    id: 'File.Copy',
    title: 'Copy file(s)',
    parameters: TRANSFER,
    outputs: ['CopiedFiles'],
    errors: [FILE_ERROR, DIRECTORY_ERROR, 'CopyFileError'],
    run: (request, context) =>
      guarded('CopyFileError', 'A file cannot be copied', async () => ({
        CopiedFiles: fileList(await transfer(request, { use: 'read', put: copyWithTimes }, context)),
      })),
  }),
  defineAction({
    id: 'File.Move',
    title: 'Move file(s)',
    parameters: TRANSFER,
    outputs: ['MovedFiles'],
    errors: [FILE_ERROR, DIRECTORY_ERROR, 'MoveFileError'],
    run: (request, context) =>
      guarded('MoveFileError', 'A file cannot be moved', async () => ({
        MovedFiles: fileList(await transfer(request, { use: 'write', put: moveFile }, context)),
      })),
  }),
  defineAction({
    id: 'File.Delete',
    title: 'Delete file(s)',
    parameters: { Files: items() },
    errors: [FILE_ERROR, DIRECTORY_ERROR, 'DeleteFileError'],
    run: ({ Files }, context) =>
      guarded('DeleteFileError', 'A file cannot be deleted', async () => {
        for (const file of await sourceFiles(Files, 'write', context)) await rm(file);
        return {};
      }),
  }),
];
