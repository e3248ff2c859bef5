import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ActionError, defineAction, defineCondition, parameters } from '@tandem/desktop-engine';
import { guarded } from '../machine/file-fault.ts';
import { type PathPolicy, pathFor, permitted } from '../machine/machine-path.ts';
import { pathParts } from '../machine/path-parts.ts';
import { fileValue, folderValue } from '../machine/path-values.ts';

const { path } = parameters;
const FILE = { File: path() } as const;

function isFile(written: string, policy: PathPolicy): boolean {
  return statSync(pathFor('read', written, policy), { throwIfNoEntry: false })?.isFile() === true;
}

export const FILE_PATH_ACTIONS = [
  defineAction({
    id: 'File.GetPathPart',
    title: 'Get file path part',
    parameters: FILE,
    outputs: ['RootPath', 'Directory', 'FileName', 'FileNameWithoutExtension', 'Extension'],
    renamed: { Name: 'FileName', NameWithoutExtension: 'FileNameWithoutExtension', FileNameNoExtension: 'FileNameWithoutExtension' },
    errors: ['InvalidPathError'],
    run: ({ File }) => {
      if (File === '') throw new ActionError('InvalidPathError', 'The path is empty. Give the path of a file.');
      const parts = pathParts(File);
      return {
        RootPath: folderValue(parts.root),
        Directory: folderValue(parts.directory),
        FileName: parts.name,
        FileNameWithoutExtension: parts.nameWithoutExtension,
        Extension: parts.extension,
      };
    },
  }),
  defineAction({
    id: 'File.GetTempPath',
    title: 'Get temporary file',
    parameters: {},
    outputs: ['TempFile'],
    errors: ['TempFileError'],
    run: (_, context) =>
      guarded('TempFileError', 'A temporary file cannot be made', async () => {
        const temporary = permitted('write', join(tmpdir(), `tmp${randomUUID().slice(0, 8)}.tmp`), context);
        await writeFile(temporary, '', { flag: 'wx', mode: 0o600 });
        return { TempFile: fileValue(temporary) };
      }),
  }),
  defineCondition({
    id: 'File.IfFile.Exists',
    title: 'If file exists',
    parameters: FILE,
    run: ({ File }, context) => isFile(File, context),
  }),
  defineCondition({
    id: 'File.IfFile.DoesNotExist',
    title: 'If file exists',
    parameters: FILE,
    run: ({ File }, context) => !isFile(File, context),
  }),
  defineCondition({
    id: 'File.WaitForFile.Created',
    title: 'Wait for file',
    parameters: FILE,
    run: ({ File }, context) => isFile(File, context),
  }),
  defineCondition({
    id: 'File.WaitForFile.Deleted',
    title: 'Wait for file',
    parameters: FILE,
    run: ({ File }, context) => !isFile(File, context),
  }),
];
