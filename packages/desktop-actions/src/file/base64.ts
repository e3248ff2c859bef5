import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ActionError, defineAction, parameters } from '@tandem/desktop-engine';
import { BINARY, binaryValue } from '../machine/binary.ts';
import { guarded } from '../machine/file-fault.ts';
import { type PathPolicy, pathFor } from '../machine/machine-path.ts';
import { DIRECTORY_ERROR, existingFile, existingFolder, FILE_ERROR } from './source-files.ts';

const { choice, instance, path, text } = parameters;
const TARGET = { File: path(), IfFileExists: choice(['DoNothing', 'Overwrite'], 'DoNothing') } as const;
const BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;

function readBytes(file: string, policy: PathPolicy): Promise<Buffer> {
  return guarded('ReadFileError', `The file '${file}' cannot be read`, () => readFile(existingFile(pathFor('read', file, policy))));
}

interface Target {
  readonly File: string;
  readonly IfFileExists: 'DoNothing' | 'Overwrite';
}

function writeBytes({ File, IfFileExists }: Target, bytes: Buffer, policy: PathPolicy): Promise<Record<never, never>> {
  return guarded('WriteFileError', `The file '${File}' cannot be written`, async () => {
    const local = pathFor('write', File, policy);
    existingFolder(dirname(local));
    if (IfFileExists === 'Overwrite' || !existsSync(local)) await writeFile(local, bytes);
    return {};
  });
}

export const BASE64_ACTIONS = [
  defineAction({
    id: 'File.ConvertToBase64',
    title: 'Convert file to Base64',
    parameters: { File: path() },
    outputs: ['Base64Text'],
    errors: [FILE_ERROR, 'ReadFileError'],
    run: async ({ File }, context) => ({ Base64Text: (await readBytes(File, context)).toString('base64') }),
  }),
  defineAction({
    id: 'File.ConvertFromBase64',
    title: 'Convert Base64 to file',
    parameters: { Base64Text: text(), ...TARGET },
    errors: ['InvalidBase64Error', DIRECTORY_ERROR, 'WriteFileError'],
    run: ({ Base64Text, ...target }, context) => {
      if (!BASE64.test(Base64Text)) throw new ActionError('InvalidBase64Error', 'The text is no Base64. Check where it comes from.');
      return writeBytes(target, Buffer.from(Base64Text, 'base64'), context);
    },
  }),
  defineAction({
    id: 'File.ConvertToBinary',
    title: 'Convert file to binary data',
    parameters: { File: path() },
    outputs: ['BinaryData'],
    errors: [FILE_ERROR, 'ReadFileError'],
    run: async ({ File }, context) => ({ BinaryData: binaryValue(await readBytes(File, context)) }),
  }),
  defineAction({
    id: 'File.ConvertFromBinary',
    title: 'Convert binary data to file',
    parameters: { BinaryData: instance(BINARY, Buffer), ...TARGET },
    errors: [DIRECTORY_ERROR, 'WriteFileError'],
    run: ({ BinaryData, ...target }, context) => writeBytes(target, BinaryData, context),
  }),
];
