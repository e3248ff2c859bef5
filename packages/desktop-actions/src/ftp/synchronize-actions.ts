import { type ActionContext, type DesktopAction, type DesktopValue, defineAction, ListValue, parameters } from '@tandem/desktop-engine';
import { existingFolder } from '../file/source-files.ts';
import { pathFor } from '../machine/machine-path.ts';
import { nameFilter } from '../machine/name-filter.ts';
import { fileList } from '../machine/path-values.ts';
import { ABORTED, existing, FTP_CONNECTION, FtpConnection, NOT_CONNECTED, withServer } from './ftp-connection.ts';
import type { RemoteEntry } from './remote-server.ts';
import { ftpFile } from './remote-values.ts';
import { type SyncResult, type SyncRules, syncDown, syncUp } from './synchronize.ts';

const { anything, boolean, instance, integer, path, text } = parameters;
const ERROR = 'SynchronizationFailedError';
const DIRECTORY_ERROR = 'DirectoryNotFoundError';
const REMOTE_DIRECTORY_ERROR = 'RemoteDirectoryNotFoundError';

const PARAMETERS = {
  Connection: instance(FTP_CONNECTION, FtpConnection),
  LocalFolder: path(),
  FtpDirectory: anything('/'),
  DeleteIfSourceAbsent: boolean(false),
  IncludeSubdirectories: boolean(true),
  TimeDifferenceHours: integer(0),
  TimeDifferenceMinutes: integer(0),
  TimeDifferenceAhead: boolean(true),
} as const;

interface Arguments {
  readonly Connection: FtpConnection;
  readonly LocalFolder: string;
  readonly FtpDirectory: DesktopValue;
  readonly DeleteIfSourceAbsent: boolean;
  readonly IncludeSubdirectories: boolean;
  readonly TimeDifferenceHours: number;
  readonly TimeDifferenceMinutes: number;
  readonly TimeDifferenceAhead: boolean;
  readonly FileFilter?: string;
}

type Files = 'All' | 'IncludeFilter' | 'ExcludeFilter';

async function download(values: Arguments, files: Files, context: ActionContext) {
  const result: SyncResult<string> = { added: [], modified: [], deleted: [] };
  const folder = existingFolder(pathFor('write', values.LocalFolder, context));
  const remote = values.Connection.pathOf(values.FtpDirectory);
  const rules = rulesOf(values, 'Download', files);
  await withServer(values.Connection, { context, errorId: ERROR, what: 'The synchronization failed' }, async (server) => {
    await existing(server, remote, { kind: 'directory', errorId: REMOTE_DIRECTORY_ERROR });
    await syncDown({ server, rules, context }, { folder, path: remote }, result);
  });
  return { FilesAdded: fileList(result.added), FilesModified: fileList(result.modified), FilesDeleted: fileList(result.deleted) };
}

async function upload(values: Arguments, files: Files, context: ActionContext) {
  const result: SyncResult<RemoteEntry> = { added: [], modified: [], deleted: [] };
  const folder = existingFolder(pathFor('read', values.LocalFolder, context));
  const remote = values.Connection.pathOf(values.FtpDirectory);
  const rules = rulesOf(values, 'Upload', files);
  await withServer(values.Connection, { context, errorId: ERROR, what: 'The synchronization failed' }, async (server) => {
    await existing(server, remote, { kind: 'directory', errorId: REMOTE_DIRECTORY_ERROR });
    await syncUp({ server, rules, context }, { folder, path: remote }, result);
  });
  const listed = (entries: readonly RemoteEntry[]): ListValue => new ListValue(entries.map(ftpFile));
  return { FtpFilesAdded: listed(result.added), FtpFilesModified: listed(result.modified), FtpFilesDeleted: listed(result.deleted) };
}

function rulesOf(values: Arguments, direction: SyncRules['direction'], files: Files): SyncRules {
  // Here commas separate the patterns of a filter.
  const isListed = nameFilter((values.FileFilter ?? '*').replaceAll(',', ';'));
  const minutes = values.TimeDifferenceHours * 60 + values.TimeDifferenceMinutes;
  return {
    direction,
    matches: files === 'ExcludeFilter' ? (name) => !isListed(name) : isListed,
    deletesAbsent: values.DeleteIfSourceAbsent,
    includesSubdirectories: values.IncludeSubdirectories,
    aheadMs: minutes * 60_000 * (values.TimeDifferenceAhead ? 1 : -1),
  };
}

const COMMON = {
  title: 'Synchronize directories',
  errors: [NOT_CONNECTED, ABORTED, DIRECTORY_ERROR, REMOTE_DIRECTORY_ERROR, ERROR],
} as const;

function synchronize(files: Files): readonly DesktopAction[] {
  const parametersOf = files === 'All' ? PARAMETERS : { ...PARAMETERS, FileFilter: text('*') };
  return [
    defineAction({
      ...COMMON,
      id: `FTP.SynchronizeDirectory.SynchronizeDownload${files}`,
      parameters: parametersOf,
      outputs: ['FilesAdded', 'FilesModified', 'FilesDeleted'],
      run: (values: Arguments, context) => download(values, files, context),
    }),
    defineAction({
      ...COMMON,
      id: `FTP.SynchronizeDirectory.SynchronizeUpload${files}`,
      parameters: parametersOf,
      outputs: ['FtpFilesAdded', 'FtpFilesModified', 'FtpFilesDeleted'],
      renamed: { FilesAdded: 'FtpFilesAdded', FilesModified: 'FtpFilesModified', FilesDeleted: 'FtpFilesDeleted' },
      run: (values: Arguments, context) => upload(values, files, context),
    }),
  ];
}

export const SYNCHRONIZE_ACTIONS = (['All', 'IncludeFilter', 'ExcludeFilter'] as const).flatMap(synchronize);
