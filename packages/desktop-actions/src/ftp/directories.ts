import { ActionError, type DesktopAction, defineAction, ListValue, parameters } from '@tandem/desktop-engine';
import { existing, FTP_CONNECTION, FtpConnection, NOT_CONNECTED, withServer } from './ftp-connection.ts';
import { makeDirectories, removeTree } from './remote-tree.ts';
import { ftpDirectory, ftpFile } from './remote-values.ts';

const { anything, instance, text } = parameters;
const CONNECTION = { Connection: instance(FTP_CONNECTION, FtpConnection) } as const;
const DIRECTORY_ERROR = 'DirectoryNotFoundError';
const REMOTE_DIRECTORY_ERROR = 'RemoteDirectoryNotFoundError';

export const DIRECTORY_ACTIONS: readonly DesktopAction[] = [
  defineAction({
    id: 'FTP.CloseConnection',
    title: 'Close connection',
    parameters: CONNECTION,
    errors: [NOT_CONNECTED],
    run: async ({ Connection }, context) => {
      await withServer(Connection, { context, errorId: NOT_CONNECTED, what: 'The connection cannot be closed' }, async () =>
        Connection.close(),
      );
      return {};
    },
  }),
  defineAction({
    id: 'FTP.ListDirectory',
    title: 'List FTP directory',
    parameters: { ...CONNECTION, Path: text('') },
    outputs: ['Directories', 'Files'],
    errors: ['ListingError', NOT_CONNECTED, DIRECTORY_ERROR],
    run: async ({ Connection, Path }, context) => {
      const path = Connection.pathOf(Path);
      const entries = await withServer(
        Connection,
        { context, errorId: 'ListingError', what: `'${path}' cannot be listed` },
        async (server) => {
          await existing(server, path, { kind: 'directory', errorId: DIRECTORY_ERROR });
          return server.list(path);
        },
      );
      return {
        Directories: new ListValue(entries.filter(({ kind }) => kind === 'directory').map(ftpDirectory)),
        Files: new ListValue(entries.filter(({ kind }) => kind === 'file').map(ftpFile)),
      };
    },
  }),
  defineAction({
    id: 'FTP.ChangeWorkingDirectory',
    title: 'Change working directory',
    parameters: { ...CONNECTION, SetWorkingDirectoryTo: text() },
    errors: [NOT_CONNECTED, DIRECTORY_ERROR, 'ChangeWorkingDirectoryError'],
    run: async ({ Connection, SetWorkingDirectoryTo }, context) => {
      const path = Connection.pathOf(SetWorkingDirectoryTo);
      const work = { context, errorId: 'ChangeWorkingDirectoryError', what: `'${path}' cannot become the working directory` };
      await withServer(Connection, work, (server) => existing(server, path, { kind: 'directory', errorId: DIRECTORY_ERROR }));
      Connection.changeTo(path);
      return {};
    },
  }),
  defineAction({
    id: 'FTP.CreateDirectory',
    title: 'Create FTP directory',
    parameters: { ...CONNECTION, Directory: anything() },
    errors: ['AccessDeniedError', 'FileExistsError', 'CreateDirectoryError', DIRECTORY_ERROR, NOT_CONNECTED],
    run: async ({ Connection, Directory }, context) => {
      const path = Connection.pathOf(Directory);
      await withServer(
        Connection,
        { context, errorId: 'CreateDirectoryError', deniedId: 'AccessDeniedError', what: `The directory '${path}' cannot be created` },
        async (server) => {
          if ((await server.find(path)) !== undefined) throw new ActionError('FileExistsError', `'${path}' is on the server already.`);
          await makeDirectories(server, path);
        },
      );
      return {};
    },
  }),
  defineAction({
    id: 'FTP.DeleteDirectory',
    title: 'Delete FTP directory',
    parameters: { ...CONNECTION, Directory: anything() },
    errors: ['DeleteDirectoryError', REMOTE_DIRECTORY_ERROR, NOT_CONNECTED],
    run: async ({ Connection, Directory }, context) => {
      const path = Connection.pathOf(Directory);
      if (path === '/') throw new ActionError('DeleteDirectoryError', 'The root of the server is not deleted. Name a directory.');
      await withServer(
        Connection,
        { context, errorId: 'DeleteDirectoryError', what: `The directory '${path}' cannot be deleted` },
        async (server) => {
          await existing(server, path, { kind: 'directory', errorId: REMOTE_DIRECTORY_ERROR });
          await removeTree(server, path);
        },
      );
      return {};
    },
  }),
  defineAction({
    id: 'FTP.InvokeCommand',
    title: 'Invoke FTP command',
    parameters: { ...CONNECTION, Command: text(), ValidReplyCodes: text('') },
    outputs: ['ReplyCode', 'ReplyText'],
    errors: ['InvokeCommandError', NOT_CONNECTED],
    run: async ({ Connection, Command, ValidReplyCodes }, context) => {
      if (/[\r\n\0]/.test(Command) || Command.trim() === '') {
        throw new ActionError('InvokeCommandError', 'The command is empty or has several lines. Send one command at a time.');
      }
      const work = { context, errorId: 'InvokeCommandError', what: 'The command failed' };
      const { code, text: said } = await withServer(Connection, work, (server) => server.command(Command.trim()));
      const valid = ValidReplyCodes.split(/[;,\s]+/).filter((part) => part !== '');
      const isValid = code === '' || (valid.length === 0 ? Number(code) < 400 : valid.includes(code));
      if (!isValid)
        throw new ActionError('InvokeCommandError', `The server replied ${code}, which is not among the valid reply codes.`, said);
      return { ReplyCode: code, ReplyText: said };
    },
  }),
];
