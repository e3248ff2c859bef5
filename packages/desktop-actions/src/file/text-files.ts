import { existsSync } from 'node:fs';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { defineAction, ListValue, NEW_LINE, parameters, toText } from '@tandem/desktop-engine';
import { decode, encode } from '../machine/encoding.ts';
import { guarded } from '../machine/file-fault.ts';
import { type PathPolicy, pathFor } from '../machine/machine-path.ts';
import { DIRECTORY_ERROR, existingFile, existingFolder, FILE_ERROR } from './source-files.ts';

const { anything, boolean, choice, path } = parameters;

const READ = {
  File: path(),
  Encoding: choice(['DefaultEncoding', 'UTF8', 'Unicode', 'BigEndianUnicode', 'ANSI', 'ASCII'], 'UTF8'),
} as const;
const READ_ERRORS = [FILE_ERROR, DIRECTORY_ERROR, 'ReadFileError'];

function read(file: string, encoding: Parameters<typeof decode>[1], policy: PathPolicy): Promise<string> {
  return guarded('ReadFileError', `The file '${file}' cannot be read`, async () => {
    const local = pathFor('read', file, policy);
    existingFolder(dirname(local));
    return decode(await readFile(existingFile(local)), encoding);
  });
}

/** Lines of a text; a line break at its end begins no further line. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

export const TEXT_FILE_ACTIONS = [
  defineAction({
    id: 'File.ReadTextFromFile.ReadText',
    aliases: ['File.ReadText', 'File.ReadTextFromFile'],
    title: 'Read text from file',
    parameters: READ,
    outputs: ['Content'],
    renamed: { Contents: 'Content' },
    errors: READ_ERRORS,
    run: async ({ File, Encoding }, context) => ({ Content: await read(File, Encoding, context) }),
  }),
  defineAction({
    id: 'File.ReadTextFromFile.ReadTextAsList',
    aliases: ['File.ReadTextAsList'],
    title: 'Read text from file',
    parameters: READ,
    outputs: ['Contents'],
    renamed: { Content: 'Contents' },
    errors: READ_ERRORS,
    run: async ({ File, Encoding }, context) => ({ Contents: new ListValue([...linesOf(await read(File, Encoding, context))]) }),
  }),
  defineAction({
    id: 'File.WriteText',
    aliases: ['File.WriteTextFile'],
    title: 'Write text to file',
    parameters: {
      File: path(),
      TextToWrite: anything(''),
      AppendNewLine: boolean(true),
      IfFileExists: choice(['Overwrite', 'Append'], 'Overwrite'),
      Encoding: choice(['DefaultEncoding', 'UTF8', 'Unicode', 'BigEndianUnicode', 'UTF8NoBOM', 'UnicodeNoBOM', 'ANSI', 'ASCII'], 'Unicode'),
    },
    errors: [DIRECTORY_ERROR, 'WriteFileError'],
    run: ({ File, TextToWrite, AppendNewLine, IfFileExists, Encoding }, context) =>
      guarded('WriteFileError', `The file '${File}' cannot be written`, async () => {
        const local = pathFor('write', File, context);
        existingFolder(dirname(local));
        const text = toText(TextToWrite) + (AppendNewLine ? NEW_LINE : '');
        if (IfFileExists === 'Append' && existsSync(local)) await appendFile(local, encode(text, Encoding, false));
        else await writeFile(local, encode(text, Encoding, true));
        return {};
      }),
  }),
];
