import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ActionError, defineAction, parameters } from '@tandem/desktop-engine';
import { BINARY, binaryValue } from '../machine/binary.ts';
import { guarded } from '../machine/file-fault.ts';
import { machinePath } from '../machine/machine-path.ts';
import { DIRECTORY_ERROR, existingFile, existingFolder, FILE_ERROR } from './source-files.ts';

const { choice, instance, path, text } = parameters;
const TARGET = { File: path(), IfFileExists: choice(['DoNothing', 'Overwrite'], 'DoNothing') } as const;
const BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;

function readBytes(file: string): Promise<Buffer> {
  return guarded('ReadFileError', `The file '${file}' cannot be read`, () => readFile(existingFile(machinePath(file))));
}

function writeBytes(file: string, bytes: Buffer, ifExists: 'DoNothing' | 'Overwrite'): Promise<Record<never, never>> {
  return guarded('WriteFileError', `The file '${file}' cannot be written`, async () => {
    const local = machinePath(file);
    existingFolder(dirname(local));
    if (ifExists === 'Overwrite' || !existsSync(local)) await writeFile(local, bytes);
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
    run: async ({ File }) => ({ Base64Text: (await readBytes(File)).toString('base64') }),
  }),
  defineAction({
    id: 'File.ConvertFromBase64',
    title: 'Convert Base64 to file',
    parameters: { Base64Text: text(), ...TARGET },
    errors: ['InvalidBase64Error', DIRECTORY_ERROR, 'WriteFileError'],
    run: ({ Base64Text, File, IfFileExists }) => {
      if (!BASE64.test(Base64Text)) throw new ActionError('InvalidBase64Error', 'The text is no Base64. Check where it comes from.');
      return writeBytes(File, Buffer.from(Base64Text, 'base64'), IfFileExists);
    },
  }),
  defineAction({
    id: 'File.ConvertToBinary',
    title: 'Convert file to binary data',
    parameters: { File: path() },
    outputs: ['BinaryData'],
    errors: [FILE_ERROR, 'ReadFileError'],
    run: async ({ File }) => ({ BinaryData: binaryValue(await readBytes(File)) }),
  }),
  defineAction({
    id: 'File.ConvertFromBinary',
    title: 'Convert binary data to file',
    parameters: { BinaryData: instance(BINARY, Buffer), ...TARGET },
    errors: [DIRECTORY_ERROR, 'WriteFileError'],
    run: ({ BinaryData, File, IfFileExists }) => writeBytes(File, BinaryData, IfFileExists),
  }),
];
