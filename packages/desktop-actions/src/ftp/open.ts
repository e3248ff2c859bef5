import { readFileSync } from 'node:fs';
import { type ActionContext, ActionError, type DesktopAction, defineAction, Instance, parameters } from '@tandem/desktop-engine';
import type { ConnectConfig } from 'ssh2';
import { existingFile } from '../file/source-files.ts';
import { pathFor } from '../machine/machine-path.ts';
import { FTP_CONNECTION, FtpConnection, type SecurityProtocol } from './ftp-connection.ts';
import { connectFtp } from './ftp-server.ts';
import type { RemoteServer } from './remote-server.ts';
import { connectSftp } from './sftp-server.ts';

const { boolean, integer, path, text } = parameters;
const LOGIN_ERROR = 'LoginFailureError';
const CONNECT_ERROR = 'ConnectionError';
const ERRORS = [LOGIN_ERROR, CONNECT_ERROR];

interface Opened {
  readonly server: RemoteServer;
  readonly workingDirectory: string;
}

interface Place {
  readonly Host: string;
  readonly Port: number;
  readonly Timeout: number;
}

interface FtpArguments extends Place {
  readonly Username: string;
  readonly Password: string;
  readonly AcceptUntrustedCertificates?: boolean;
}

/** @throws ActionError `LoginFailureError`, `ConnectionError` */
async function open(
  place: Place,
  protocol: SecurityProtocol,
  { context, connect }: { context: ActionContext; connect: () => Promise<Opened> },
): Promise<Instance<FtpConnection>> {
  const opening = connect();
  let opened: Opened;
  try {
    opened = await inTime(opening, place.Timeout, context.context.signal);
  } catch (thrown) {
    // What connects too late is closed again.
    opening.then(({ server }) => server.close()).catch(() => undefined);
    throw refusal(thrown, place);
  }
  const forget = context.closeAtEnd(() => opened.server.close());
  const connection = new FtpConnection(opened.server, { host: place.Host, protocol, workingDirectory: opened.workingDirectory, forget });
  return new Instance(FTP_CONNECTION, connection, {
    Host: () => connection.host,
    SecurityProtocol: () => protocol,
    IsAlive: () => connection.server.isOpen,
  });
}

class TooLate extends Error {}

async function inTime<T>(work: Promise<T>, seconds: number, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new TooLate(`it did not answer within ${seconds} seconds`)), Math.max(seconds, 0) * 1000);
  const cancel = (): void => reject(new Error('the run was cancelled'));
  signal.addEventListener('abort', cancel, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  }
}

function refusal(thrown: unknown, { Host, Port }: Place): ActionError {
  if (thrown instanceof ActionError) return thrown;
  const said = thrown instanceof Error ? thrown.message : String(thrown);
  const isLogin = Reflect.get(Object(thrown), 'level') === 'client-authentication' || Reflect.get(Object(thrown), 'code') === 530;
  if (isLogin)
    return new ActionError(LOGIN_ERROR, `The server ${Host}:${Port} did not accept the sign-in. Check user name, password and key.`, said);
  const isUntrusted = /certificate|self.signed/i.test(said);
  const reason = isUntrusted
    ? "its certificate is not trusted. Switch on 'Accept untrusted certificates' if you trust it."
    : `${said}. Check host and port.`;
  return new ActionError(CONNECT_ERROR, `The server ${Host}:${Port} cannot be reached: ${reason}`, said);
}

function openFtp(values: FtpArguments, protocol: 'None' | 'FTPSExplicit' | 'FTPSImplicit', context: ActionContext) {
  const secure = protocol === 'None' ? false : protocol === 'FTPSImplicit' ? 'implicit' : true;
  const secureOptions = { rejectUnauthorized: values.AcceptUntrustedCertificates !== true };
  const access = {
    host: values.Host.trim(),
    port: values.Port,
    user: values.Username,
    password: values.Password,
    secure,
    secureOptions,
  } as const;
  return open(values, protocol, { context, connect: () => connectFtp(access) });
}

interface SftpArguments extends Place {
  readonly Username: string;
}

function openSftp({ Username, ...place }: SftpArguments, secrets: ConnectConfig, context: ActionContext) {
  const config: ConnectConfig = {
    host: place.Host.trim(),
    port: place.Port,
    username: Username,
    readyTimeout: place.Timeout * 1000,
    ...secrets,
  };
  return open(place, 'SFTP', { context, connect: () => connectSftp(config) });
}

/** @throws ActionError `LoginFailureError` */
function privateKey(written: string, context: ActionContext): Buffer {
  const local = pathFor('read', written, context);
  try {
    return readFileSync(existingFile(local));
  } catch (thrown) {
    throw new ActionError(LOGIN_ERROR, `The private key '${written}' cannot be read. Check the path.`, String(thrown));
  }
}

const FTP = {
  Host: text(),
  Port: integer(21),
  ActiveMode: boolean(false),
  Username: text(),
  Password: text(''),
  Timeout: integer(10),
} as const;
const SFTP = { Host: text(), Port: integer(22), Username: text(), Timeout: integer(10) } as const;
const FTPS = { ...SFTP, ActiveMode: boolean(true), Password: text(''), AcceptUntrustedCertificates: boolean(false) } as const;
const SECURE = { title: 'Open secure FTP connection', outputs: ['SftpConnection'], errors: ERRORS } as const;

export const OPEN_ACTIONS: readonly DesktopAction[] = [
  defineAction({
    id: 'FTP.OpenConnection',
    title: 'Open FTP connection',
    parameters: FTP,
    outputs: ['Connection'],
    errors: ERRORS,
    run: async (values, context) => ({ Connection: await openFtp(values, 'None', context) }),
  }),
  defineAction({
    ...SECURE,
    id: 'FTP.OpenSecureConnection.ConnectWithFtpsExplicit',
    parameters: FTPS,
    run: async (values, context) => ({ SftpConnection: await openFtp(values, 'FTPSExplicit', context) }),
  }),
  defineAction({
    ...SECURE,
    id: 'FTP.OpenSecureConnection.ConnectWithFtpsImplicit',
    parameters: FTPS,
    run: async (values, context) => ({ SftpConnection: await openFtp(values, 'FTPSImplicit', context) }),
  }),
  defineAction({
    ...SECURE,
    id: 'FTP.OpenSecureConnection.ConnectWithSftpUsernameAndPassword',
    parameters: { ...SFTP, Password: text('') },
    run: async ({ Password, ...values }, context) => ({ SftpConnection: await openSftp(values, { password: Password }, context) }),
  }),
  defineAction({
    ...SECURE,
    id: 'FTP.OpenSecureConnection.ConnectWithSftpPrivateKey',
    parameters: { ...SFTP, PathToPrivateKey: path() },
    run: async ({ PathToPrivateKey, ...values }, context) => ({
      SftpConnection: await openSftp(values, { privateKey: privateKey(PathToPrivateKey, context) }, context),
    }),
  }),
  defineAction({
    ...SECURE,
    id: 'FTP.OpenSecureConnection.ConnectWithSftpPrivateKeyAndPassPhrase',
    parameters: { ...SFTP, PathToPrivateKey: path(), PrivateKeyPassPhrase: text('') },
    run: async ({ PathToPrivateKey, PrivateKeyPassPhrase, ...values }, context) => {
      const key = privateKey(PathToPrivateKey, context);
      return { SftpConnection: await openSftp(values, { privateKey: key, passphrase: PrivateKeyPassPhrase }, context) };
    },
  }),
];
