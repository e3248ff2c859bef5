import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ActionError, currentCulture, type DateTime, type DesktopValue, defineAction, parameters } from '@tandem/desktop-engine';
import { formatDateTime } from '@tandem/dotnet';
import { guarded } from '../machine/file-fault.ts';
import { dateTimeOf } from '../machine/local-time.ts';
import { type PathPolicy, permitted } from '../machine/machine-path.ts';
import { pathParts } from '../machine/path-parts.ts';
import { fileList } from '../machine/path-values.ts';
import { moveFile } from './copy-move.ts';
import { DIRECTORY_ERROR, FILE_ERROR, sourceFiles } from './source-files.ts';

const { boolean, choice, dateTime, integer, items, text } = parameters;

const COMMON = { Files: items(), IfFileExists: choice(['DoNothing', 'Overwrite'], 'DoNothing') } as const;
const POSITION = choice(['AfterName', 'BeforeName'], 'AfterName');
const SEPARATOR = choice(['Nothing', 'Space', 'Dash', 'Period', 'Underscore'], 'Space');
const SEPARATORS = { Nothing: '', Space: ' ', Dash: '-', Period: '.', Underscore: '_' } as const;
const ERRORS = [FILE_ERROR, DIRECTORY_ERROR, 'RenameFileError'];
const TITLE = 'Rename file(s)';

type Position = 'AfterName' | 'BeforeName';
type Separator = keyof typeof SEPARATORS;

interface Names {
  readonly path: string;
  readonly name: string;
  /** With its dot. */
  readonly extension: string;
  /** Place of the file among those that are renamed. */
  readonly index: number;
}

interface Request {
  readonly Files: readonly DesktopValue[];
  readonly IfFileExists: 'DoNothing' | 'Overwrite';
}

function renameAll(
  { Files, IfFileExists }: Request,
  policy: PathPolicy,
  newName: (names: Names) => string,
): Promise<{ readonly RenamedFiles: ReturnType<typeof fileList> }> {
  return guarded('RenameFileError', 'A file cannot be renamed', async () => {
    const renamed: string[] = [];
    for (const [index, path] of (await sourceFiles(Files, 'write', policy)).entries()) {
      const parts = pathParts(path);
      const to = join(dirname(path), checkedName(newName({ path, name: parts.nameWithoutExtension, extension: parts.extension, index })));
      if (to !== path && existsSync(to) && IfFileExists === 'DoNothing') continue;
      if (to !== path) await moveFile(path, permitted('write', to, policy));
      renamed.push(to);
    }
    return { RenamedFiles: fileList(renamed) };
  });
}

function checkedName(name: string): string {
  if (name.trim() !== '' && !/[/\\\0]/.test(name)) return name;
  throw new ActionError('RenameFileError', `'${name}' is no name for a file. Give a name without slashes.`);
}

function added(
  name: string,
  addition: string,
  { position, separator }: { readonly position: Position; readonly separator: Separator },
): string {
  const between = SEPARATORS[separator];
  return position === 'AfterName' ? name + between + addition : addition + between + name;
}

function stamp(value: DateTime, format: string): string {
  return formatDateTime(value.ticks, format, { culture: currentCulture() }).replaceAll(/[/\\:]/g, '-');
}

function timeOf(path: string, which: 'Current' | 'CreationTime' | 'LastAccessed' | 'LastModified', now: number): DateTime {
  const stats = statSync(path);
  const times = { Current: now, CreationTime: stats.birthtimeMs, LastAccessed: stats.atimeMs, LastModified: stats.mtimeMs };
  return dateTimeOf(times[which]);
}

const SEQUENCE = {
  ...COMMON,
  SequencePosition: POSITION,
  SequenceSeparator: SEPARATOR,
  StartNumberingAt: integer(),
  IncrementBy: integer(),
  UsePadding: boolean(false),
  Padding: integer(3),
} as const;

interface Sequence {
  readonly SequencePosition: Position;
  readonly SequenceSeparator: Separator;
  readonly StartNumberingAt: number;
  readonly IncrementBy: number;
  readonly UsePadding: boolean;
  readonly Padding: number;
}

function numbered(name: string, index: number, options: Sequence): string {
  const number = String(options.StartNumberingAt + index * options.IncrementBy);
  const digits = options.UsePadding ? number.padStart(options.Padding, '0') : number;
  return added(name, digits, { position: options.SequencePosition, separator: options.SequenceSeparator });
}

const DATE_TIME = { ...COMMON, DateTimeFormat: text('yyyyMMdd'), DateTimePosition: POSITION, DateTimeSeparator: SEPARATOR } as const;

export const RENAME_ACTIONS = [
  defineAction({
    id: 'File.RenameFiles.Rename',
    title: TITLE,
    parameters: { ...COMMON, NewName: text(), KeepExtension: boolean(true) },
    outputs: ['RenamedFiles'],
    errors: ERRORS,
    run: (request, context) => renameAll(request, context, ({ extension }) => request.NewName + (request.KeepExtension ? extension : '')),
  }),
  defineAction({
    id: 'File.RenameFiles.RenameAddText',
    title: TITLE,
    parameters: { ...COMMON, TextToAdd: text(''), TextPosition: POSITION },
    outputs: ['RenamedFiles'],
    errors: ERRORS,
    run: (request, context) =>
      renameAll(
        request,
        context,
        ({ name, extension }) => added(name, request.TextToAdd, { position: request.TextPosition, separator: 'Nothing' }) + extension,
      ),
  }),
  defineAction({
    id: 'File.RenameFiles.RenameRemoveText',
    title: TITLE,
    parameters: { ...COMMON, TextToRemove: text('') },
    outputs: ['RenamedFiles'],
    errors: ERRORS,
    run: (request, context) =>
      renameAll(
        request,
        context,
        ({ name, extension }) => (request.TextToRemove === '' ? name : name.replaceAll(request.TextToRemove, '')) + extension,
      ),
  }),
  defineAction({
    id: 'File.RenameFiles.RenameReplaceText',
    title: TITLE,
    parameters: { ...COMMON, TextToReplace: text(), ReplaceWith: text('') },
    outputs: ['RenamedFiles'],
    errors: ERRORS,
    run: (request, context) =>
      renameAll(request, context, ({ name, extension }) => name.replaceAll(request.TextToReplace, () => request.ReplaceWith) + extension),
  }),
  defineAction({
    id: 'File.RenameFiles.RenameChangeExtension',
    title: TITLE,
    parameters: { ...COMMON, NewExtension: text('') },
    outputs: ['RenamedFiles'],
    errors: ERRORS,
    run: (request, context) =>
      renameAll(request, context, ({ name }) =>
        request.NewExtension === '' ? name : `${name}.${request.NewExtension.replace(/^\./, '')}`,
      ),
  }),
  defineAction({
    id: 'File.RenameFiles.RenameAddDateOrTime',
    title: TITLE,
    parameters: { ...DATE_TIME, DateTimeToAdd: choice(['Current', 'CreationTime', 'LastAccessed', 'LastModified'], 'Current') },
    outputs: ['RenamedFiles'],
    errors: ERRORS,
    run: (request, context) =>
      renameAll(request, context, ({ path, name, extension }) => {
        const addition = stamp(timeOf(path, request.DateTimeToAdd, context.context.clock.now()), request.DateTimeFormat);
        return added(name, addition, { position: request.DateTimePosition, separator: request.DateTimeSeparator }) + extension;
      }),
  }),
  defineAction({
    id: 'File.RenameFiles.RenameAddCustomDateTime',
    title: TITLE,
    parameters: { ...DATE_TIME, CustomDateTime: dateTime() },
    outputs: ['RenamedFiles'],
    errors: ERRORS,
    run: (request, context) =>
      renameAll(request, context, ({ name, extension }) => {
        const addition = stamp(request.CustomDateTime, request.DateTimeFormat);
        return added(name, addition, { position: request.DateTimePosition, separator: request.DateTimeSeparator }) + extension;
      }),
  }),
  defineAction({
    id: 'File.RenameFiles.RenameAddSequentialSuffix',
    title: TITLE,
    parameters: SEQUENCE,
    outputs: ['RenamedFiles'],
    errors: ERRORS,
    run: (request, context) => renameAll(request, context, ({ name, extension, index }) => numbered(name, index, request) + extension),
  }),
  defineAction({
    id: 'File.RenameFiles.OverwriteWithSequentialSuffix',
    title: TITLE,
    parameters: { ...SEQUENCE, SequenceNewName: text() },
    outputs: ['RenamedFiles'],
    errors: ERRORS,
    run: (request, context) =>
      renameAll(request, context, ({ extension, index }) => numbered(request.SequenceNewName, index, request) + extension),
  }),
];
