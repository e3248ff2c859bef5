import { posix } from 'node:path';
import { type ActionContext, ActionError, type DesktopValue, Instance, toText } from '@tandem/desktop-engine';
import type { RemoteEntry, RemoteServer } from './remote-server.ts';

/** Type of connections, as the designer shows it. */
export const FTP_CONNECTION = 'FTP connection';

export const NOT_CONNECTED = 'NotConnectedError';
export const ABORTED = 'FtpConnectionAbortedError';

export type SecurityProtocol = 'None' | 'FTPSExplicit' | 'FTPSImplicit' | 'SFTP';

/** An open connection and where it stands on the server. */
export class FtpConnection {
  readonly host: string;
  readonly protocol: SecurityProtocol;
  readonly server: RemoteServer;
  readonly #forget: () => void;
  #workingDirectory: string;

  constructor(server: RemoteServer, { host, protocol, workingDirectory, forget }: ConnectionFacts) {
    this.server = server;
    this.host = host;
    this.protocol = protocol;
    this.#workingDirectory = workingDirectory;
    this.#forget = forget;
  }

  /** The absolute path of what a script writes: a text, or a file or directory of the server. */
  pathOf(value: DesktopValue): string {
    const written = value instanceof Instance ? toText(value.property('FullName') ?? '') : toText(value).trim();
    if (/[\r\n\0]/.test(written)) throw new ActionError(NOT_CONNECTED, 'The path on the server holds a line break. Remove it.');
    return posix.resolve(this.#workingDirectory, written.replaceAll('\\', '/'));
  }

  changeTo(path: string): void {
    this.#workingDirectory = path;
  }

  close(): void {
    this.#forget();
    this.server.close();
  }
}

interface ConnectionFacts {
  readonly host: string;
  readonly protocol: SecurityProtocol;
  readonly workingDirectory: string;
  /** Takes back that the connection is closed when the run ends. */
  readonly forget: () => void;
}

/**
 * Works with a server; the connection is closed when the run is cancelled meanwhile, which is the only way to end what is under way.
 *
 * @throws ActionError `NotConnectedError`, `FtpConnectionAbortedError`, `errorId`
 */
export async function withServer<T>(
  { server, host }: FtpConnection,
  {
    context,
    errorId,
    what,
    deniedId = errorId,
  }: { readonly context: ActionContext; readonly errorId: string; readonly what: string; readonly deniedId?: string },
  work: (server: RemoteServer) => Promise<T>,
): Promise<T> {
  if (!server.isOpen) throw new ActionError(NOT_CONNECTED, `The connection to ${host} is closed. Open it again before this action.`);
  const { signal } = context.context;
  signal.throwIfAborted();
  const cancel = (): void => server.close();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    return await work(server);
  } catch (thrown) {
    if (thrown instanceof ActionError) throw thrown;
    const said = thrown instanceof Error ? thrown.message : String(thrown);
    if (!server.isOpen) throw new ActionError(ABORTED, `The connection to ${host} ended: ${said}`, said);
    throw new ActionError(/permission|denied/i.test(said) ? deniedId : errorId, `${what}: ${said}`, said);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

/** @throws ActionError `errorId` */
export async function existing(
  server: RemoteServer,
  path: string,
  { kind, errorId }: { readonly kind: RemoteEntry['kind']; readonly errorId: string },
): Promise<RemoteEntry> {
  const entry = await server.find(path);
  if (entry?.kind === kind) return entry;
  const name = kind === 'file' ? 'file' : 'directory';
  throw new ActionError(errorId, `There is no ${name} '${path}' on the server. Check the path.`);
}
