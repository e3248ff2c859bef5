import { existsSync, statSync } from 'node:fs';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { ActionError, defineAction, defineCondition, parameters } from '@tandem/desktop-engine';
import { moveFile } from '../file/copy-move.ts';
import { DIRECTORY_ERROR, existingFolder } from '../file/source-files.ts';
import { guarded } from '../machine/file-fault.ts';
import { type PathPolicy, pathFor, permitted } from '../machine/machine-path.ts';
import { folderValue } from '../machine/path-values.ts';
import { checkTree } from '../machine/permitted-tree.ts';
import { SPECIAL_FOLDERS, specialFolder } from '../machine/special-folder.ts';
import { isWindowsPath } from '../machine/windows-path.ts';

const { choice, path, text } = parameters;

function isFolder(written: string, policy: PathPolicy): boolean {
  return statSync(pathFor('read', written, policy), { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * Where a new folder goes. A name that is a whole path is that path, as .NET combines them.
 *
 * @throws ActionError `CreateFolderError` when the name leads out of the folder
 */
function newFolder(parent: string, name: string, policy: PathPolicy): string {
  if (parent.trim() === '' && name.trim() === '')
    throw new ActionError('CreateFolderError', 'Both the place and the name of the new folder are empty.');
  if (isWindowsPath(name.trim())) return pathFor('write', name, policy);
  const base = pathFor('read', parent === '' ? '.' : parent, policy);
  if (isAbsolute(name) && isInside(resolve(name), base)) return pathFor('write', name, policy);
  const target = join(base, name.replaceAll('\\', sep));
  if (isInside(target, base)) return permitted('write', target, policy);
  throw new ActionError('CreateFolderError', `'${name}' leads out of the folder '${base}'. Give a name without '..'.`);
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** @throws ActionError when the destination is inside the source */
function checkOutside(source: string, destination: string, errorId: string): void {
  if (destination !== source && !destination.startsWith(source + sep)) return;
  throw new ActionError(errorId, `'${destination}' is inside '${source}'. Choose a destination outside it.`);
}

interface CopyRequest {
  readonly Folder: string;
  readonly Destination: string;
  readonly IfFolderExists: 'DoNothing' | 'Overwrite';
}

/** A source that ends in a slash gives its content only, else the folder itself. */
async function copyFolder({ Folder, Destination, IfFolderExists }: CopyRequest, policy: PathPolicy): Promise<string> {
  const source = existingFolder(pathFor('read', Folder, policy));
  const destination = existingFolder(pathFor('write', Destination, policy));
  const target = /[\\/]$/.test(Folder.trim()) ? destination : join(destination, basename(source));
  checkOutside(source, target, 'CopyFolderError');
  const exists = target !== destination && existsSync(target);
  const filter = (from: string, to: string): boolean => {
    permitted('read', from, policy);
    permitted('write', to, policy);
    return true;
  };
  if (!exists || IfFolderExists === 'Overwrite')
    await cp(source, target, { recursive: true, force: IfFolderExists === 'Overwrite', preserveTimestamps: true, filter });
  return target;
}

export const CHANGE_FOLDER_ACTIONS = [
  defineAction({
    id: 'Folder.Create',
    title: 'Create folder',
    parameters: { FolderPath: path(), FolderName: text('') },
    outputs: ['Folder'],
    errors: [DIRECTORY_ERROR, 'CreateFolderError'],
    run: ({ FolderPath, FolderName }, context) =>
      guarded('CreateFolderError', `The folder '${FolderName}' cannot be created in '${FolderPath}'`, async () => {
        const target = newFolder(FolderPath, FolderName, context);
        await mkdir(target, { recursive: true });
        return { Folder: folderValue(target) };
      }),
  }),
  defineAction({
    id: 'Folder.Delete',
    title: 'Delete folder',
    parameters: { Folder: path() },
    errors: [DIRECTORY_ERROR, 'DeleteFolderError'],
    run: ({ Folder }, context) =>
      guarded('DeleteFolderError', `The folder '${Folder}' cannot be deleted`, async () => {
        const target = existingFolder(pathFor('write', Folder, context));
        await checkTree('write', target, context);
        await rm(target, { recursive: true });
        return {};
      }),
  }),
  defineAction({
    id: 'Folder.Empty',
    title: 'Empty folder',
    parameters: { Folder: path() },
    errors: [DIRECTORY_ERROR, 'EmptyFolderError'],
    run: ({ Folder }, context) =>
      guarded('EmptyFolderError', `The folder '${Folder}' cannot be emptied`, async () => {
        const target = existingFolder(pathFor('write', Folder, context));
        await checkTree('write', target, context);
        for (const name of await readdir(target)) await rm(join(target, name), { recursive: true });
        return {};
      }),
  }),
  defineAction({
    id: 'Folder.Copy',
    title: 'Copy folder',
    parameters: { Folder: path(), Destination: path(), IfFolderExists: choice(['DoNothing', 'Overwrite'], 'DoNothing') },
    outputs: ['CopiedFolder'],
    errors: [DIRECTORY_ERROR, 'CopyFolderError'],
    run: (request, context) =>
      guarded('CopyFolderError', `The folder '${request.Folder}' cannot be copied`, async () => ({
        CopiedFolder: folderValue(await copyFolder(request, context)),
      })),
  }),
  defineAction({
    id: 'Folder.Move',
    title: 'Move folder',
    parameters: { Folder: path(), Destination: path() },
    outputs: ['MovedFolder'],
    errors: [DIRECTORY_ERROR, 'MoveFolderError'],
    run: ({ Folder, Destination }, context) =>
      guarded('MoveFolderError', `The folder '${Folder}' cannot be moved`, async () => {
        const source = existingFolder(pathFor('write', Folder, context));
        await checkTree('write', source, context);
        const target = permitted('write', join(existingFolder(pathFor('write', Destination, context)), basename(source)), context);
        checkOutside(source, target, 'MoveFolderError');
        if (existsSync(target))
          throw new ActionError('MoveFolderError', `'${target}' exists already. Delete it or choose another destination.`);
        await moveFile(source, target);
        return { MovedFolder: folderValue(target) };
      }),
  }),
  defineAction({
    id: 'Folder.Rename',
    title: 'Rename folder',
    parameters: { Folder: path(), NewName: text() },
    renamed: { NewFolderName: 'NewName' },
    outputs: ['RenamedFolder'],
    errors: [DIRECTORY_ERROR, 'RenameFolderError'],
    run: ({ Folder, NewName }, context) =>
      guarded('RenameFolderError', `The folder '${Folder}' cannot be renamed`, async () => {
        const source = existingFolder(pathFor('write', Folder, context));
        await checkTree('write', source, context);
        if (NewName.trim() === '' || /[/\\\0]/.test(NewName))
          throw new ActionError('RenameFolderError', `'${NewName}' is no name for a folder.`);
        const target = permitted('write', join(dirname(source), NewName), context);
        if (existsSync(target)) throw new ActionError('RenameFolderError', `'${target}' exists already. Choose another name.`);
        await moveFile(source, target);
        return { RenamedFolder: folderValue(target) };
      }),
  }),
  defineAction({
    id: 'Folder.GetSpecialFolder',
    title: 'Get special folder',
    parameters: { SpecialFolder: choice(SPECIAL_FOLDERS, 'DesktopDirectory') },
    outputs: ['SpecialFolderPath'],
    run: ({ SpecialFolder }) => ({ SpecialFolderPath: folderValue(specialFolder(SpecialFolder)) }),
  }),
  defineCondition({
    id: 'Folder.IfFolderExists.Exists',
    title: 'If folder exists',
    parameters: { Path: path() },
    run: ({ Path }, context) => isFolder(Path, context),
  }),
  defineCondition({
    id: 'Folder.IfFolderExists.DoesNotExist',
    title: 'If folder exists',
    parameters: { Path: path() },
    run: ({ Path }, context) => !isFolder(Path, context),
  }),
];
