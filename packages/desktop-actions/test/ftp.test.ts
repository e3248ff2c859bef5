import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ssh2 from 'ssh2';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listingTime } from '../src/ftp/listing-time.ts';
import { FtpTestServer } from './ftp-test-server.ts';
import { runFlow } from './run-flow.ts';
import { KEY_BITS, SftpTestServer } from './sftp-test-server.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();
const keys = ssh2.utils.generateKeyPairSync('ecdsa', KEY_BITS);
const lockedKeys = ssh2.utils.generateKeyPairSync('ecdsa', { ...KEY_BITS, passphrase: 'pass', cipher: 'aes256-cbc', rounds: 16 });

interface Running {
  readonly port: number;
  readonly drop: () => void;
  readonly stop: () => Promise<void>;
}

const KINDS = ['FTP', 'FTP of an old server', 'FTPS explicit', 'FTPS implicit', 'SFTP'] as const;
type Kind = (typeof KINDS)[number];

const root = (): string => join(home.path, 'server');
const there = (name: string): string => join(root(), name);

function put(name: string, content = ''): void {
  const path = join(home.path, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
}

function start(kind: Kind): Promise<Running> {
  mkdirSync(root(), { recursive: true });
  if (kind === 'SFTP') return SftpTestServer.start(root(), keys.public);
  return FtpTestServer.start({ root: root(), isImplicit: kind === 'FTPS implicit', isOld: kind === 'FTP of an old server' });
}

function opening(kind: Kind, port: number, password = 'secret'): string {
  const place = `Host: '127.0.0.1' Port: ${port} Username: 'me' Password: '${password}'`;
  if (kind === 'SFTP') return `FTP.OpenSecureConnection.ConnectWithSftpUsernameAndPassword ${place} SftpConnection=> C`;
  const secure = `${place} AcceptUntrustedCertificates: True SftpConnection=> C`;
  if (kind === 'FTPS explicit') return `FTP.OpenSecureConnection.ConnectWithFtpsExplicit ${secure}`;
  if (kind === 'FTPS implicit') return `FTP.OpenSecureConnection.ConnectWithFtpsImplicit ${secure}`;
  return `FTP.OpenConnection ${place} Connection=> C`;
}

describe.each(KINDS)('over %s', (kind) => {
  let server: Running;
  beforeEach(async () => {
    server = await start(kind);
  });
  afterEach(() => server.stop());

  const run = (script: string) => runFlow(`${opening(kind, server.port)}\n${script}`);

  it('a directory is listed with its files and directories', async () => {
    put('server/a b.txt', 'four');
    mkdirSync(there('sub'));

    const outcome = await run(
      'FTP.ListDirectory Connection: C Directories=> D Files=> F\nSET Out TO [C.Host, F.Count, F[0].FullName, F[0].Name, F[0].NameWithoutExtension, F[0].Extension, F[0].Directory, F[0].Size, D.Count, D[0].FullName, D[0].Parent]',
    );

    expect(outcome.error).toBeUndefined();
    expect(outcome.outputs).toEqual({ Out: ['127.0.0.1', 1, '/a b.txt', 'a b.txt', 'a b', '.txt', '/', 4, 1, '/sub', '/'] });
  });

  it('the working directory is where relative paths begin', async () => {
    put('server/sub/deep/x.txt', 'x');

    const outcome = await run(
      "FTP.ChangeWorkingDirectory Connection: C SetWorkingDirectoryTo: 'sub'\nFTP.ListDirectory Connection: C Path: 'deep' Files=> F\nSET Out TO [F[0].FullName]\nFTP.ChangeWorkingDirectory Connection: C SetWorkingDirectoryTo: 'none'",
    );

    expect(outcome.outputs).toEqual({});
    expect(outcome.error?.code).toBe('DirectoryNotFoundError');
  });

  it('files are uploaded, downloaded, renamed and deleted', async () => {
    put('a.txt', 'ä');
    mkdirSync(join(home.path, 'in'));

    const outcome = await run(`FTP.UploadFiles Connection: C Files: 'a.txt' RemoteLocation: '/new/one'
FTP.RenameFile Connection: C FileToRename: '/new/one/a.txt' NewFileName: 'b.txt'
FTP.ListDirectory Connection: C Path: 'new/one' Files=> F
FTP.DownloadFiles Connection: C DownloadInto: 'in' RemoteFilePaths: F
FTP.DeleteFiles Connection: C Files: F
FTP.CloseConnection Connection: C`);

    expect(outcome.error).toBeUndefined();
    expect(readFileSync(join(home.path, 'in/b.txt'), 'utf8')).toBe('ä');
    expect(readdirSync(there('new/one'))).toEqual([]);
  });

  it('a file that exists is overwritten, left, or gets a neighbour', async () => {
    put('a.txt', 'new');
    put('server/a.txt', 'old');
    put('in/a.txt', 'mine');
    const down = (how: string) =>
      `FTP.DownloadFiles Connection: C DownloadInto: 'in' RemoteFilePaths: '/a.txt' IfFileExists: FTP.IfFtpFileExists.${how}`;
    const up = (how: string) => `FTP.UploadFiles Connection: C Files: 'a.txt' IfFileExists: FTP.IfFtpFileExists.${how}`;

    await run([down('Skip'), down('TransferWithUniqueName'), up('Skip'), up('TransferWithUniqueName')].join('\n'));
    expect(readFileSync(join(home.path, 'in/a.txt'), 'utf8')).toBe('mine');
    expect(readFileSync(join(home.path, 'in/a_1.txt'), 'utf8')).toBe('old');
    expect(readFileSync(there('a.txt'), 'utf8')).toBe('old');
    expect(readFileSync(there('a_1.txt'), 'utf8')).toBe('new');

    await run([down('Overwrite'), up('Overwrite')].join('\n'));
    expect(readFileSync(join(home.path, 'in/a.txt'), 'utf8')).toBe('old');
    expect(readFileSync(there('a.txt'), 'utf8')).toBe('new');
  });

  it('folders go up and come down with all that is in them', async () => {
    put('up/a.txt', 'a');
    put('up/sub/b.txt', 'b');
    mkdirSync(join(home.path, 'up/empty'));
    mkdirSync(join(home.path, 'in'));

    const outcome = await run(
      "FTP.UploadFolders Connection: C Folders: 'up' RemoteLocation: '/'\nFTP.DownloadFolders Connection: C RemotePath: '/up' DownloadInto: 'in'",
    );

    expect(outcome.error).toBeUndefined();
    expect(readdirSync(join(home.path, 'in/up'), { recursive: true }).sort()).toEqual(['a.txt', 'empty', 'sub', 'sub/b.txt']);
  });

  it('directories are created with those above them, and deleted with all in them', async () => {
    const outcome = await run("FTP.CreateDirectory Connection: C Directory: 'a/b/c'\nFTP.DeleteDirectory Connection: C Directory: '/a'");

    expect(outcome.error).toBeUndefined();
    expect(readdirSync(root())).toEqual([]);
    expect((await run("FTP.CreateDirectory Connection: C Directory: 'denied'")).error?.code).toBe('AccessDeniedError');
  });

  it.each([
    ["FTP.ListDirectory Connection: C Path: '/none' Files=> F", 'DirectoryNotFoundError'],
    ["FTP.DownloadFiles Connection: C DownloadInto: '.' RemoteFilePaths: '/none'", 'RemoteFileNotFoundError'],
    ["FTP.DownloadFiles Connection: C DownloadInto: 'none' RemoteFilePaths: '/none'", 'DirectoryNotFoundError'],
    ["FTP.DownloadFolders Connection: C DownloadInto: '.' RemotePath: '/none'", 'RemoteDirectoryNotFoundError'],
    ["FTP.UploadFiles Connection: C Files: 'none.txt'", 'FileNotFoundError'],
    ["FTP.UploadFolders Connection: C Folders: 'server' RemoteLocation: '/none'", 'RemoteDirectoryNotFoundError'],
    ["FTP.DeleteFiles Connection: C Files: '/none'", 'FileNotFoundError'],
    ["FTP.RenameFile Connection: C FileToRename: '/none' NewFileName: 'x'", 'FileNotFoundError'],
    ["FTP.RenameFile Connection: C FileToRename: '/none' NewFileName: ''", 'RenameFileError'],
    ["FTP.DeleteDirectory Connection: C Directory: '/none'", 'RemoteDirectoryNotFoundError'],
    ["FTP.DeleteDirectory Connection: C Directory: '/'", 'DeleteDirectoryError'],
    ['FTP.CloseConnection Connection: C\nFTP.ListDirectory Connection: C Files=> F', 'NotConnectedError'],
    ["FTP.InvokeCommand Connection: C Command: '' ReplyCode=> R", 'InvokeCommandError'],
  ])('%s fails with %s', async (script, code) => {
    expect((await run(script)).error?.code).toBe(code);
  });

  it('a wrong password is told from a server that is not there', async () => {
    expect((await runFlow(opening(kind, server.port, 'wrong'))).error).toMatchObject({
      code: 'LoginFailureError',
      message: expect.not.stringContaining('wrong'),
    });
    expect((await runFlow(opening(kind, 1))).error?.code).toBe('ConnectionError');
  });

  it('synchronization downloads what is new or changed, and deletes what is gone when told so', async () => {
    put('server/a.txt', 'a');
    put('server/sub/b.csv', 'b');
    put('in/old.txt', 'old');
    const sync = (more = '') =>
      `FTP.SynchronizeDirectory.SynchronizeDownloadAll Connection: C LocalFolder: 'in' FtpDirectory: '/' ${more} FilesAdded=> A FilesModified=> M FilesDeleted=> D\nSET Out TO [A.Count, M.Count, D.Count]`;

    expect((await run(sync())).outputs).toEqual({ Out: [2, 0, 0] });
    expect((await run(sync())).outputs).toEqual({ Out: [0, 0, 0] });
    put('server/a.txt', 'changed');
    expect((await run(sync('DeleteIfSourceAbsent: True'))).outputs).toEqual({ Out: [0, 1, 1] });
    expect(readdirSync(join(home.path, 'in'), { recursive: true }).sort()).toEqual(['a.txt', 'sub', 'sub/b.csv']);
  });

  it('synchronization uploads what a filter lets through', async () => {
    put('out/a.txt', 'a');
    put('out/b.csv', 'b');
    put('out/sub/c.txt', 'c');
    put('server/gone.txt', 'x');
    const up = (variant: string, filter: string, more: string) =>
      `FTP.SynchronizeDirectory.SynchronizeUpload${variant} Connection: C LocalFolder: 'out' FtpDirectory: '/' FileFilter: '${filter}' ${more} FilesAdded=> A FilesDeleted=> D\nSET Out TO [A.Count, D.Count]`;

    const first = await run(up('IncludeFilter', '*.txt,*.pdf', 'DeleteIfSourceAbsent: True'));
    expect(first.error).toBeUndefined();
    expect(first.outputs).toEqual({ Out: [2, 1] });
    expect((await run(up('ExcludeFilter', '*.txt', 'IncludeSubdirectories: False'))).outputs).toEqual({ Out: [1, 0] });
    expect(readdirSync(root(), { recursive: true }).sort()).toEqual(['a.txt', 'b.csv', 'sub', 'sub/c.txt']);
  });
});

describe('a connection', () => {
  it('signs in with a private key, with or without a passphrase', async () => {
    mkdirSync(root());
    put('key', keys.private);
    put('locked', lockedKeys.private);
    const [server, locked] = [await SftpTestServer.start(root(), keys.public), await SftpTestServer.start(root(), lockedKeys.public)];
    const open = (port: number, more: string) =>
      `FTP.OpenSecureConnection.ConnectWithSftpPrivateKey${more.includes('Phrase') ? 'AndPassPhrase' : ''} Host: '127.0.0.1' Port: ${port} Username: 'me' ${more} SftpConnection=> C\nSET Out TO [C.SecurityProtocol]`;
    try {
      expect((await runFlow(open(server.port, "PathToPrivateKey: 'key'"))).outputs).toEqual({ Out: ['SFTP'] });
      expect((await runFlow(open(locked.port, "PathToPrivateKey: 'locked' PrivateKeyPassPhrase: 'pass'"))).outputs).toEqual({
        Out: ['SFTP'],
      });
      expect((await runFlow(open(locked.port, "PathToPrivateKey: 'locked' PrivateKeyPassPhrase: 'no'"))).error?.code).toMatch(
        /LoginFailureError|ConnectionError/,
      );
      expect((await runFlow(open(server.port, "PathToPrivateKey: 'none'"))).error?.code).toBe('LoginFailureError');
    } finally {
      await server.stop();
      await locked.stop();
    }
  });

  it('trusts an unknown certificate only when told so', async () => {
    const server = await start('FTPS explicit');
    const outcome = await runFlow(opening('FTPS explicit', server.port).replace('AcceptUntrustedCertificates: True', ''));
    await server.stop();

    expect(outcome.error).toMatchObject({ code: 'ConnectionError', message: expect.stringContaining('Accept untrusted certificates') });
  });

  it('that ends in the middle is said to have done so, and a cancelled run ends at once', async () => {
    const server = await start('FTP');
    const hang = `${opening('FTP', server.port)}\nFTP.InvokeCommand Connection: C Command: 'HANG' ReplyCode=> R`;

    setTimeout(() => server.drop(), 300);
    expect((await runFlow(hang)).error?.code).toBe('FtpConnectionAbortedError');
    expect((await runFlow(hang, {}, { signal: AbortSignal.timeout(300) })).status).toBe('Cancelled');
    await server.stop();
  });

  it('sends commands as they are, and minds the reply codes', async () => {
    const [ftp, sftp] = [await start('FTP'), await start('SFTP')];
    const send = (more: string) => `FTP.InvokeCommand Connection: C ${more} ReplyCode=> R ReplyText=> T\nSET Out TO [R, T]`;
    try {
      expect((await runFlow(`${opening('FTP', ftp.port)}\n${send("Command: 'SITE X'")}`)).outputs).toEqual({
        Out: ['202', '202 nothing to do'],
      });
      expect((await runFlow(`${opening('FTP', ftp.port)}\n${send("Command: 'SITE X' ValidReplyCodes: '200;201'")}`)).error?.code).toBe(
        'InvokeCommandError',
      );
      expect((await runFlow(`${opening('FTP', ftp.port)}\n${send("Command: 'NOSUCH'")}`)).error?.code).toBe('InvokeCommandError');
      expect((await runFlow(`${opening('SFTP', sftp.port)}\n${send("Command: 'ls'")}`)).outputs).toEqual({ Out: ['', 'ran ls'] });
    } finally {
      await ftp.stop();
      await sftp.stop();
    }
  });

  it('turns line ends into those of the network in ASCII', async () => {
    const server = await start('FTP');
    put('a.txt', 'a\nb\r\nc');
    await runFlow(`${opening('FTP', server.port)}\nFTP.UploadFiles Connection: C Files: 'a.txt' TransferType: FTP.FtpTransferType.Ascii`);
    await server.stop();

    expect(readFileSync(there('a.txt'), 'latin1')).toBe('a\r\nb\r\nc');
  });
});

describe('times of listings', () => {
  const now = new Date(2026, 0, 5, 12).getTime();

  it.each([
    ['Nov 24  2025', new Date(2025, 10, 24)],
    ['Nov 24 10:30', new Date(2025, 10, 24, 10, 30)],
    ['Jan  5 10:30', new Date(2026, 0, 5, 10, 30)],
    ['11-24-25  10:30PM', new Date(2025, 10, 24, 22, 30)],
    ['11-24-2025 12:05AM', new Date(2025, 10, 24, 0, 5)],
  ])('%s is understood', (text, expected) => {
    expect(listingTime(text, now)).toBe(expected.getTime());
  });

  it('nonsense is no time', () => {
    expect(listingTime('yesterday', now)).toBeUndefined();
  });
});

it('a changed time alone makes a file newer', async () => {
  const server = await start('SFTP');
  put('server/a.txt', 'a');
  put('in/a.txt', 'b');
  utimesSync(join(home.path, 'in/a.txt'), 1000, 1000);

  await runFlow(
    `${opening('SFTP', server.port)}\nFTP.SynchronizeDirectory.SynchronizeDownloadAll Connection: C LocalFolder: 'in' FtpDirectory: '/' FilesAdded=> A`,
  );
  await server.stop();

  expect(readFileSync(join(home.path, 'in/a.txt'), 'utf8')).toBe('a');
  expect(existsSync(there('a.txt'))).toBe(true);
});
