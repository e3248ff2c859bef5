import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmdirSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, posix } from 'node:path';
import ssh2, { type Attributes, type AuthContext, type Connection, type ParsedKey, type SFTPWrapper } from 'ssh2';

const { Server, utils } = ssh2;
/** Not Ed25519: one in 200 of the keys that ssh2 makes of that kind lacks a byte. */
export const KEY_BITS = { bits: 256 } as const;
const { STATUS_CODE, flagsToString } = utils.sftp;

/** The library's types lack it. */
interface PromptConnection extends Connection {
  setNoDelay(isOn: boolean): void;
}

/** An SFTP server on loopback over a folder, for the user `me`: with the password `secret` or with a key. */
export class SftpTestServer {
  readonly port: number;
  readonly #server: InstanceType<typeof Server>;
  readonly #clients: Set<Connection>;

  constructor(server: InstanceType<typeof Server>, clients: Set<Connection>) {
    this.#server = server;
    this.#clients = clients;
    this.port = (server.address() as AddressInfo).port;
  }

  static async start(root: string, publicKey?: string): Promise<SftpTestServer> {
    const clients = new Set<Connection>();
    const hostKey = utils.generateKeyPairSync('ecdsa', KEY_BITS).private;
    const server = new Server({ hostKeys: [hostKey] }, (client) => {
      clients.add(client);
      (client as PromptConnection).setNoDelay(true);
      client.on('error', () => undefined);
      client.on('authentication', (attempt) =>
        isWelcome(attempt, publicKey) ? attempt.accept() : attempt.reject(['password', 'publickey']),
      );
      client.on('session', (accept) => {
        const session = accept();
        session.on('sftp', (acceptSftp) => serveFiles(acceptSftp(), root));
        session.on('exec', (acceptExec, _reject, { command }) => {
          const channel = acceptExec();
          channel.end(`ran ${command}`);
        });
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new SftpTestServer(server, clients);
  }

  drop(): void {
    for (const client of this.#clients) client.end();
  }

  async stop(): Promise<void> {
    this.drop();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}

function isWelcome(attempt: AuthContext, publicKey: string | undefined): boolean {
  if (attempt.username !== 'me') return false;
  if (attempt.method === 'password') return attempt.password === 'secret';
  if (attempt.method !== 'publickey' || publicKey === undefined) return false;
  const key = utils.parseKey(publicKey) as ParsedKey;
  if (!key.getPublicSSH().equals(attempt.key.data)) return false;
  return (
    attempt.signature === undefined || attempt.blob === undefined || key.verify(attempt.blob, attempt.signature, attempt.hashAlgo) === true
  );
}

type Listing = { readonly names: readonly string[]; readonly folder: string; isRead: boolean };

function serveFiles(sftp: SFTPWrapper, root: string): void {
  const files = new Map<number, number>();
  const folders = new Map<number, Listing>();
  let last = 0;
  const local = (path: string): string => join(root, posix.resolve('/', path));
  const handleOf = (id: number): Buffer => Buffer.from([id >> 8, id & 0xff]);
  const idOf = (handle: Buffer): number => handle.readUInt16BE(0);
  const attempt = (request: number, work: () => void): void => {
    try {
      work();
    } catch (thrown) {
      const code = thrown instanceof Error && 'code' in thrown ? thrown.code : '';
      sftp.status(request, code === 'ENOENT' ? STATUS_CODE.NO_SUCH_FILE : STATUS_CODE.FAILURE);
    }
  };
  const done = (request: number, work: () => void): void =>
    attempt(request, () => {
      work();
      sftp.status(request, STATUS_CODE.OK);
    });
  const stat = (request: number, path: string): void => attempt(request, () => sftp.attrs(request, attributesOf(statSync(local(path)))));

  sftp.on('REALPATH', (request, path) =>
    sftp.name(request, [{ filename: posix.resolve('/', path), longname: '', attrs: {} as Attributes }]),
  );
  sftp.on('STAT', stat);
  sftp.on('LSTAT', stat);
  sftp.on('FSTAT', (request, handle) =>
    attempt(request, () => sftp.attrs(request, attributesOf(fstatSync(files.get(idOf(handle)) ?? -1)))),
  );
  sftp.on('FSETSTAT', (request) => sftp.status(request, STATUS_CODE.OK));
  sftp.on('OPEN', (request, path, flags) =>
    attempt(request, () => {
      files.set(++last, openSync(local(path), flagsToString(flags) ?? 'r'));
      sftp.handle(request, handleOf(last));
    }),
  );
  sftp.on('READ', (request, handle, offset, length) =>
    attempt(request, () => {
      const buffer = Buffer.alloc(length);
      const count = readSync(files.get(idOf(handle)) ?? -1, buffer, 0, length, offset);
      if (count === 0) sftp.status(request, STATUS_CODE.EOF);
      else sftp.data(request, buffer.subarray(0, count));
    }),
  );
  sftp.on('WRITE', (request, handle, offset, data) =>
    done(request, () => writeSync(files.get(idOf(handle)) ?? -1, data, 0, data.length, offset)),
  );
  sftp.on('CLOSE', (request, handle) =>
    done(request, () => {
      const file = files.get(idOf(handle));
      if (file !== undefined) closeSync(file);
    }),
  );
  sftp.on('OPENDIR', (request, path) =>
    attempt(request, () => {
      folders.set(++last, { names: readdirSync(local(path)), folder: local(path), isRead: false });
      sftp.handle(request, handleOf(last));
    }),
  );
  sftp.on('READDIR', (request, handle) => {
    const listing = folders.get(idOf(handle));
    if (listing === undefined || listing.isRead || listing.names.length === 0) return void sftp.status(request, STATUS_CODE.EOF);
    listing.isRead = true;
    const entries = listing.names.map((filename) => ({
      filename,
      longname: filename,
      attrs: attributesOf(statSync(join(listing.folder, filename))),
    }));
    sftp.name(request, entries);
  });
  sftp.on('MKDIR', (request, path) => {
    if (path.endsWith('denied')) sftp.status(request, STATUS_CODE.PERMISSION_DENIED);
    else done(request, () => mkdirSync(local(path)));
  });
  sftp.on('RMDIR', (request, path) => done(request, () => rmdirSync(local(path))));
  sftp.on('REMOVE', (request, path) => done(request, () => unlinkSync(local(path))));
  sftp.on('RENAME', (request, from, to) => done(request, () => renameSync(local(from), local(to))));
}

function attributesOf({ mode, uid, gid, size, atimeMs, mtimeMs }: Stats): Attributes {
  return { mode, uid, gid, size, atime: Math.floor(atimeMs / 1000), mtime: Math.floor(mtimeMs / 1000) };
}
