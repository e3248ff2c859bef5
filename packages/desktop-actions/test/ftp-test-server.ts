import { createReadStream, createWriteStream, mkdirSync, readdirSync, renameSync, rmdirSync, statSync, unlinkSync } from 'node:fs';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { join, posix } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createSecureContext, TLSSocket } from 'node:tls';
import { selfSigned } from './self-signed.ts';

export interface FtpTestOptions {
  readonly root: string;
  readonly isImplicit?: boolean;
  /** Speaks no MLSD, only the LIST of old servers. */
  readonly isOld?: boolean;
}

/** An FTP server on loopback over a folder, with the user `me` whose password is `secret`. A name `denied` may not be made. */
export class FtpTestServer {
  readonly port: number;
  readonly #server: Server;
  readonly #sockets: Set<Socket>;

  constructor(server: Server, sockets: Set<Socket>) {
    this.#server = server;
    this.#sockets = sockets;
    this.port = (server.address() as AddressInfo).port;
  }

  static async start(options: FtpTestOptions): Promise<FtpTestServer> {
    const sockets = new Set<Socket>();
    const server = createServer({ noDelay: true }, (socket) => {
      sockets.add(socket);
      new Session(socket, options).start();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new FtpTestServer(server, sockets);
  }

  /** Hangs up on everybody. */
  drop(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async stop(): Promise<void> {
    this.drop();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}

class Session {
  readonly #options: FtpTestOptions;
  #socket: Socket;
  #directory = '/';
  #data: Promise<Socket> | undefined;
  #from = '';
  #isSignedIn = false;
  #protectsData: boolean;

  constructor(socket: Socket, options: FtpTestOptions) {
    this.#options = options;
    this.#protectsData = options.isImplicit === true;
    this.#socket = options.isImplicit === true ? secured(socket) : socket;
  }

  start(): void {
    this.#listen();
    this.#say('220 ready');
  }

  #listen(): void {
    let rest = '';
    const socket = this.#socket;
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) void this.#obey(line);
    });
  }

  #say(reply: string): void {
    this.#socket.write(`${reply}\r\n`);
  }

  #local(path: string): string {
    return join(this.#options.root, posix.resolve(this.#directory, path));
  }

  async #obey(line: string): Promise<void> {
    const [verb = '', ...words] = line.split(' ');
    const argument = words.join(' ');
    try {
      await this.#command(verb.toUpperCase(), argument);
    } catch (thrown) {
      this.#say(`550 ${thrown instanceof Error ? thrown.message : 'failed'}`);
    }
  }

  async #command(verb: string, argument: string): Promise<void> {
    switch (verb) {
      case 'AUTH':
        this.#say('234 go on');
        this.#socket.removeAllListeners('data');
        this.#socket = secured(this.#socket);
        return this.#listen();
      case 'USER':
        return this.#say('331 password?');
      case 'PASS':
        this.#isSignedIn = argument === 'secret';
        return this.#say(this.#isSignedIn ? '230 welcome' : '530 no');
      case 'FEAT':
        return this.#say(this.#options.isOld === true ? '211 none' : '211-Features\r\n MLST type*;size*;modify*;\r\n UTF8\r\n211 End');
      case 'PROT':
        this.#protectsData = argument === 'P';
        return this.#say('200 ok');
      case 'PWD':
        return this.#say(`257 "${this.#directory}"`);
      case 'CWD': {
        if (!statSync(this.#local(argument)).isDirectory()) throw new Error('not a directory');
        this.#directory = posix.resolve(this.#directory, argument);
        return this.#say('250 ok');
      }
      case 'EPSV':
        return this.#openData();
      case 'MLSD':
      case 'LIST':
        return this.#send(async (data) => void data.end(this.#listing(verb)));
      case 'RETR':
        statSync(this.#local(argument));
        return this.#send((data) => pipeline(createReadStream(this.#local(argument)), data));
      case 'STOR':
        return this.#send((data) => pipeline(data, createWriteStream(this.#local(argument))));
      case 'MKD':
        if (argument.endsWith('denied')) throw new Error('Permission denied');
        mkdirSync(this.#local(argument));
        return this.#say('257 made');
      case 'RMD':
        rmdirSync(this.#local(argument));
        return this.#say('250 gone');
      case 'DELE':
        unlinkSync(this.#local(argument));
        return this.#say('250 gone');
      case 'RNFR':
        this.#from = this.#local(argument);
        return this.#say('350 to?');
      case 'RNTO':
        renameSync(this.#from, this.#local(argument));
        return this.#say('250 renamed');
      case 'SITE':
        return this.#say('202 nothing to do');
      case 'HANG':
        return undefined;
      case 'TYPE':
      case 'STRU':
      case 'OPTS':
      case 'PBSZ':
        return this.#say('200 ok');
      default:
        return this.#say('502 not known');
    }
  }

  async #openData(): Promise<void> {
    const server = createServer();
    this.#data = new Promise((resolve) =>
      server.once('connection', (socket) => {
        server.close();
        resolve(this.#protectsData ? secured(socket) : socket);
      }),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.#say(`229 Entering Extended Passive Mode (|||${(server.address() as AddressInfo).port}|)`);
  }

  async #send(work: (data: Socket) => Promise<void>): Promise<void> {
    this.#say('150 here it comes');
    const data = await this.#data;
    if (data === undefined) throw new Error('no data connection');
    data.on('error', () => undefined);
    await work(data);
    this.#say('226 done');
  }

  #listing(verb: string): string {
    const folder = this.#local('.');
    const lines = readdirSync(folder).map((name) => {
      const stats = statSync(join(folder, name));
      if (verb === 'MLSD') {
        const modified = stats.mtime.toISOString().replaceAll(/[-T:]/g, '').slice(0, 14);
        return `type=${stats.isDirectory() ? 'dir' : 'file'};size=${stats.size};modify=${modified}; ${name}`;
      }
      return `${stats.isDirectory() ? 'd' : '-'}rwxr-xr-x 1 u g ${stats.size} Nov 24  2025 ${name}`;
    });
    return lines.map((line) => `${line}\r\n`).join('');
  }
}

function secured(socket: Socket): Socket {
  return new TLSSocket(socket, { isServer: true, secureContext: createSecureContext(selfSigned()) });
}
