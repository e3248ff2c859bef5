import { existsSync } from 'node:fs';
import { basename, join, parse, posix } from 'node:path';
import {
  type ActionContext,
  ActionError,
  type DesktopAction,
  type DesktopValue,
  defineAction,
  parameters,
  toText,
} from '@tandem/desktop-engine';
import { DIRECTORY_ERROR, existingFolder, FILE_ERROR, sourceFiles } from '../file/source-files.ts';
import { pathFor, permitted } from '../machine/machine-path.ts';
import { checkTree } from '../machine/permitted-tree.ts';
import { safeName } from '../machine/safe-name.ts';
import { ABORTED, existing, FTP_CONNECTION, FtpConnection, NOT_CONNECTED, withServer } from './ftp-connection.ts';
import type { RemoteServer, TransferType } from './remote-server.ts';
import { downloadTree, makeDirectories, uploadTree } from './remote-tree.ts';

const { anything, choice, instance, items, path, text } = parameters;
const CONNECTION = { Connection: instance(FTP_CONNECTION, FtpConnection) } as const;
const TRANSFER = {
  TransferType: choice(['Auto', 'Binary', 'Ascii'], 'Auto'),
  IfFileExists: choice(['Overwrite', 'Skip', 'TransferWithUniqueName'], 'Overwrite'),
} as const;
const REMOTE_FILE_ERROR = 'RemoteFileNotFoundError';
const REMOTE_DIRECTORY_ERROR = 'RemoteDirectoryNotFoundError';

type IfFileExists = 'Overwrite' | 'Skip' | 'TransferWithUniqueName';

/** The path to write to, or undefined when nothing is to be written. `a.txt` becomes `a_1.txt`. */
async function targetPath(
  wanted: string,
  ifExists: IfFileExists,
  exists: (path: string) => boolean | Promise<boolean>,
): Promise<string | undefined> {
  if (ifExists === 'Overwrite' || !(await exists(wanted))) return wanted;
  if (ifExists === 'Skip') return undefined;
  const { name, ext } = parse(wanted);
  for (let at = 1; ; at++) {
    const free = join(wanted, '..', `${name}_${at}${ext}`);
    if (!(await exists(free))) return free;
  }
}

interface Download {
  readonly paths: readonly string[];
  readonly folder: string;
  readonly type: TransferType;
  readonly ifExists: IfFileExists;
}

async function downloadFiles(server: RemoteServer, { paths, folder, type, ifExists }: Download, context: ActionContext): Promise<void> {
  for (const remote of paths) {
    await existing(server, remote, { kind: 'file', errorId: REMOTE_FILE_ERROR });
    const wanted = permitted('write', join(folder, safeName(posix.basename(remote), '_')), context);
    const local = await targetPath(wanted, ifExists, existsSync);
    if (local !== undefined) await server.download(remote, local, type);
  }
}

interface Upload {
  readonly files: readonly string[];
  readonly directory: string;
  readonly type: TransferType;
  readonly ifExists: IfFileExists;
}

async function uploadFiles(server: RemoteServer, { files, directory, type, ifExists }: Upload): Promise<void> {
  await makeDirectories(server, directory);
  for (const local of files) {
    const exists = async (remote: string): Promise<boolean> => (await server.find(remote)) !== undefined;
    const remote = await targetPath(posix.join(directory, basename(local)), ifExists, exists);
    if (remote !== undefined) await server.upload(local, remote, type);
  }
}

function localFolders(values: readonly DesktopValue[], context: ActionContext): readonly string[] {
  return values.map((value) => existingFolder(pathFor('read', toText(value), context)));
}

export const FILE_ACTIONS: readonly DesktopAction[] = [
  defineAction({
    id: 'FTP.DownloadFiles',
    title: 'Download file(s) from FTP',
    parameters: { ...CONNECTION, DownloadInto: path(), RemoteFilePaths: items(), ...TRANSFER },
    errors: [NOT_CONNECTED, REMOTE_FILE_ERROR, DIRECTORY_ERROR, ABORTED, 'DownloadFileError'],
    run: async ({ Connection, DownloadInto, RemoteFilePaths, TransferType, IfFileExists }, context) => {
      const folder = existingFolder(pathFor('write', DownloadInto, context));
      const paths = RemoteFilePaths.map((value) => Connection.pathOf(value));
      await withServer(Connection, { context, errorId: 'DownloadFileError', what: 'The download failed' }, (server) =>
        downloadFiles(server, { paths, folder, type: TransferType, ifExists: IfFileExists }, context),
      );
      return {};
    },
  }),
  defineAction({
    id: 'FTP.DownloadFolders',
    title: 'Download folder(s) from FTP',
    parameters: { ...CONNECTION, RemotePath: items(), DownloadInto: path() },
    errors: [NOT_CONNECTED, REMOTE_DIRECTORY_ERROR, DIRECTORY_ERROR, ABORTED, 'DownloadDirectoryError'],
    run: async ({ Connection, RemotePath, DownloadInto }, context) => {
      const folder = existingFolder(pathFor('write', DownloadInto, context));
      await withServer(Connection, { context, errorId: 'DownloadDirectoryError', what: 'The download failed' }, async (server) => {
        for (const remote of RemotePath.map((value) => Connection.pathOf(value))) {
          await existing(server, remote, { kind: 'directory', errorId: REMOTE_DIRECTORY_ERROR });
          const local = remote === '/' ? folder : join(folder, safeName(posix.basename(remote), '_'));
          await downloadTree(server, remote, local, context);
        }
      });
      return {};
    },
  }),
  defineAction({
    id: 'FTP.UploadFiles',
    title: 'Upload file(s) to FTP',
    parameters: { ...CONNECTION, Files: items(), RemoteLocation: text(''), ...TRANSFER },
    errors: [NOT_CONNECTED, FILE_ERROR, DIRECTORY_ERROR, ABORTED, 'FileExistsError', 'UploadFileError'],
    run: async ({ Connection, Files, RemoteLocation, TransferType, IfFileExists }, context) => {
      const files = await sourceFiles(Files, 'read', context);
      const directory = Connection.pathOf(RemoteLocation);
      await withServer(Connection, { context, errorId: 'UploadFileError', what: 'The upload failed' }, (server) =>
        uploadFiles(server, { files, directory, type: TransferType, ifExists: IfFileExists }),
      );
      return {};
    },
  }),
  defineAction({
    id: 'FTP.UploadFolders',
    title: 'Upload folder(s) to FTP',
    parameters: { ...CONNECTION, Folders: items(), RemoteLocation: text('') },
    errors: [NOT_CONNECTED, DIRECTORY_ERROR, REMOTE_DIRECTORY_ERROR, ABORTED, 'FileExistsError', 'UploadDirectoryError'],
    run: async ({ Connection, Folders, RemoteLocation }, context) => {
      const folders = localFolders(Folders, context);
      for (const folder of folders) await checkTree('read', folder, context);
      const directory = Connection.pathOf(RemoteLocation);
      await withServer(Connection, { context, errorId: 'UploadDirectoryError', what: 'The upload failed' }, async (server) => {
        await existing(server, directory, { kind: 'directory', errorId: REMOTE_DIRECTORY_ERROR });
        for (const folder of folders) await uploadTree(server, folder, posix.join(directory, basename(folder)), context);
      });
      return {};
    },
  }),
  defineAction({
    id: 'FTP.DeleteFiles',
    title: 'Delete FTP file',
    parameters: { ...CONNECTION, Files: items() },
    errors: [NOT_CONNECTED, FILE_ERROR, 'DeleteFileError'],
    run: async ({ Connection, Files }, context) => {
      await withServer(Connection, { context, errorId: 'DeleteFileError', what: 'The file cannot be deleted' }, async (server) => {
        for (const remote of Files.map((value) => Connection.pathOf(value))) {
          await existing(server, remote, { kind: 'file', errorId: FILE_ERROR });
          await server.removeFile(remote);
        }
      });
      return {};
    },
  }),
  defineAction({
    id: 'FTP.RenameFile',
    title: 'Rename FTP file',
    parameters: { ...CONNECTION, FileToRename: anything(), NewFileName: text() },
    errors: [NOT_CONNECTED, FILE_ERROR, 'RenameFileError'],
    run: async ({ Connection, FileToRename, NewFileName }, context) => {
      const from = Connection.pathOf(FileToRename);
      const written = NewFileName.trim();
      if (written === '') throw new ActionError('RenameFileError', 'The new name is empty. Give the file a name.');
      const to = /[\\/]/.test(written) ? Connection.pathOf(written) : posix.join(posix.dirname(from), written);
      await withServer(Connection, { context, errorId: 'RenameFileError', what: `'${from}' cannot be renamed` }, async (server) => {
        await existing(server, from, { kind: 'file', errorId: FILE_ERROR });
        await server.rename(from, to);
      });
      return {};
    },
  }),
];
