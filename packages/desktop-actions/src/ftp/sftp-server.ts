import { posix } from 'node:path';
import { promisify } from 'node:util';
import type { Client, ConnectConfig, SFTPWrapper, Stats } from 'ssh2';
import type { CommandReply, RemoteEntry, RemoteServer } from './remote-server.ts';

const MISSING = 2;
const MOST_REPLY_CHARACTERS = 1_000_000;

/** Signs in to a server that speaks SFTP, the file transfer of SSH. */
export async function connectSftp(config: ConnectConfig): Promise<{ readonly server: SftpServer; readonly workingDirectory: string }> {
  const ssh2 = await import('ssh2');
  const client = new ssh2.default.Client();
  try {
    await new Promise<void>((resolve, reject) => {
      client
        .once('ready', resolve)
        .once('error', reject)
        .once('close', () => reject(new Error('the server ended the connection')));
      client.connect(config);
    });
    // Without a listener the error of a connection that breaks later would end the process.
    client.on('error', () => undefined);
    // Requests are small: held back until the one before is acknowledged, each would take 40 ms longer.
    client.setNoDelay(true);
    const sftp = await new Promise<SFTPWrapper>((resolve, reject) =>
      client.sftp((error, wrapper) => (error ? reject(error) : resolve(wrapper))),
    );
    const workingDirectory = await promisify(sftp.realpath.bind(sftp))('.');
    return { server: new SftpServer(client, sftp), workingDirectory };
  } catch (thrown) {
    client.end();
    throw thrown;
  }
}

export class SftpServer implements RemoteServer {
  readonly #client: Client;
  readonly #sftp: SFTPWrapper;
  #isOpen = true;

  constructor(client: Client, sftp: SFTPWrapper) {
    this.#client = client;
    this.#sftp = sftp;
    client.once('close', () => {
      this.#isOpen = false;
    });
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  async list(path: string): Promise<readonly RemoteEntry[]> {
    const entries = await this.#done<{ filename: string; attrs: Stats }[]>((done) => this.#sftp.readdir(path, done as never));
    const names = entries.filter(({ filename }) => filename !== '.' && filename !== '..');
    return Promise.all(names.map(({ filename, attrs }) => this.#entry(posix.join(path, posix.basename(filename)), attrs)));
  }

  async find(path: string): Promise<RemoteEntry | undefined> {
    try {
      return entryOf(path, await this.#stat(path));
    } catch (thrown) {
      if (codeOf(thrown) === MISSING) return undefined;
      throw thrown;
    }
  }

  download(path: string, localPath: string): Promise<void> {
    return this.#done((done) => this.#sftp.fastGet(path, localPath, done));
  }

  upload(localPath: string, path: string): Promise<void> {
    return this.#done((done) => this.#sftp.fastPut(localPath, path, done));
  }

  makeDirectory(path: string): Promise<void> {
    return this.#done((done) => this.#sftp.mkdir(path, done));
  }

  rename(from: string, to: string): Promise<void> {
    return this.#done((done) => this.#sftp.rename(from, to, done));
  }

  removeFile(path: string): Promise<void> {
    return this.#done((done) => this.#sftp.unlink(path, done));
  }

  removeDirectory(path: string): Promise<void> {
    return this.#done((done) => this.#sftp.rmdir(path, done));
  }

  /** Runs a command of the server's shell, when it lets the user have one. */
  command(text: string): Promise<CommandReply> {
    return this.#done<CommandReply>((done) =>
      this.#client.exec(text, (error, channel) => {
        if (error !== undefined) return done(error);
        let said = '';
        const hear = (chunk: Buffer): void => {
          if (said.length < MOST_REPLY_CHARACTERS) said += chunk.toString();
        };
        channel.on('data', hear).stderr.on('data', hear);
        channel.on('close', () => done(null, { code: '', text: said }));
      }),
    );
  }

  close(): void {
    this.#isOpen = false;
    this.#client.end();
    this.#client.destroy();
  }

  /** A link is what it leads to; one that leads nowhere is a file. */
  async #entry(path: string, attributes: Stats): Promise<RemoteEntry> {
    if (!attributes.isSymbolicLink()) return entryOf(path, attributes);
    return (await this.find(path)) ?? entryOf(path, attributes);
  }

  #stat(path: string): Promise<Stats> {
    return this.#done<Stats>((done) => this.#sftp.stat(path, done as never));
  }

  /** Settles when the callback is called, or when the connection ends before. */
  #done<T = void>(work: (done: (error?: Error | null, value?: T) => void) => unknown): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const onClose = (): void => reject(new Error('the server ended the connection'));
      this.#client.once('close', onClose);
      work((error, value) => {
        this.#client.removeListener('close', onClose);
        if (error) reject(error);
        // `T` is void where the callback has no value.
        else resolve(value as T);
      });
    });
  }
}

function codeOf(thrown: unknown): unknown {
  return thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
}

function entryOf(path: string, attributes: Stats): RemoteEntry {
  return {
    name: posix.basename(path),
    path,
    kind: attributes.isDirectory() ? 'directory' : 'file',
    size: attributes.size,
    modifiedAt: attributes.mtime * 1000,
    isServerTime: false,
  };
}
