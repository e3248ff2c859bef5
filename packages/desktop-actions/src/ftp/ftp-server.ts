import { createReadStream } from 'node:fs';
import { posix } from 'node:path';
import { Transform } from 'node:stream';
import type { AccessOptions, Client, FileInfo } from 'basic-ftp';
import { listingTime } from './listing-time.ts';
import type { CommandReply, RemoteEntry, RemoteServer, TransferType } from './remote-server.ts';

/** A server from which nothing comes for that long has gone. */
const IDLE_MS = 120_000;

/** Signs in to a server that speaks FTP (RFC 959) or FTPS (RFC 4217). */
export async function connectFtp(options: AccessOptions): Promise<{ readonly server: FtpServer; readonly workingDirectory: string }> {
  const { Client } = await import('basic-ftp');
  const client = new Client(IDLE_MS);
  try {
    await client.access(options);
    return { server: new FtpServer(client), workingDirectory: await client.pwd() };
  } catch (thrown) {
    client.close();
    throw thrown;
  }
}

export class FtpServer implements RemoteServer {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  get isOpen(): boolean {
    return !this.#client.closed;
  }

  async list(path: string): Promise<readonly RemoteEntry[]> {
    // LIST cannot name a directory whose name begins with a dash or has a space on every server; the working directory it can.
    await this.#client.cd(path);
    const entries = await this.#client.list();
    return entries.filter(({ name }) => name !== '.' && name !== '..').map((info) => entryOf(path, info));
  }

  async find(path: string): Promise<RemoteEntry | undefined> {
    if (path === '/') return { name: '/', path, kind: 'directory', size: 0, modifiedAt: undefined, isServerTime: false };
    try {
      const siblings = await this.list(posix.dirname(path));
      return siblings.find(({ name }) => name === posix.basename(path));
    } catch (thrown) {
      if (this.isOpen && isRefusal(thrown)) return undefined;
      throw thrown;
    }
  }

  async download(path: string, localPath: string, type: TransferType): Promise<void> {
    await this.#typed(type, () => this.#client.downloadTo(localPath, path));
  }

  async upload(localPath: string, path: string, type: TransferType): Promise<void> {
    const source = createReadStream(localPath);
    const sent = type === 'Ascii' ? source.pipe(networkLines()) : source;
    await this.#typed(type, () => this.#client.uploadFrom(sent, path));
  }

  async makeDirectory(path: string): Promise<void> {
    await this.#client.send(`MKD ${path}`);
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#client.rename(from, to);
  }

  async removeFile(path: string): Promise<void> {
    await this.#client.remove(path);
  }

  async removeDirectory(path: string): Promise<void> {
    await this.#client.cd('/');
    await this.#client.send(`RMD ${path}`);
  }

  async command(text: string): Promise<CommandReply> {
    const { code, message } = await this.#client.sendIgnoringError(text);
    return { code: String(code), text: message };
  }

  close(): void {
    this.#client.close();
  }

  async #typed(type: TransferType, transfer: () => Promise<unknown>): Promise<void> {
    if (type !== 'Ascii') return void (await transfer());
    await this.#client.send('TYPE A');
    try {
      await transfer();
    } finally {
      if (this.isOpen) await this.#client.send('TYPE I');
    }
  }
}

function entryOf(directory: string, info: FileInfo): RemoteEntry {
  const modifiedAt = info.modifiedAt?.getTime() ?? listingTime(info.rawModifiedAt, Date.now());
  return {
    name: info.name,
    path: posix.join(directory, posix.basename(info.name)),
    kind: info.isDirectory ? 'directory' : 'file',
    size: info.size,
    modifiedAt,
    isServerTime: info.modifiedAt === undefined,
  };
}

/** The server understood, and does not do it: RFC 959, 4.2. */
function isRefusal(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'number' && thrown.code >= 400;
}

/** Line breaks as they go over the line: CR LF (RFC 959, 3.1.1.1). */
function networkLines(): Transform {
  let last = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const out: number[] = [];
      for (const byte of chunk) {
        if (byte === 0x0a && last !== 0x0d) out.push(0x0d);
        out.push(byte);
        last = byte;
      }
      done(null, Buffer.from(out));
    },
  });
}
