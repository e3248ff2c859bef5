import { type ActionContext, ActionError, parameters } from '@tandem/desktop-engine';
import type { ImapFlow } from 'imapflow';

const { boolean, integer, text } = parameters;

export const CONNECT_ERROR = 'ConnectToImapServerError';
export const SIGN_IN_ERROR = 'AuthenticateToImapServerError';
export const FOLDER_ERROR = 'MailFolderNotFoundError';

export const SERVER = {
  IMAPServer: text(),
  Port: integer(993),
  EnableSSL: boolean(true),
  Username: text(),
  Password: text(),
  AcceptUntrustedCertificates: boolean(false),
} as const;

export interface ImapServer {
  readonly IMAPServer: string;
  readonly Port: number;
  readonly EnableSSL: boolean;
  readonly Username: string;
  readonly Password: string;
  readonly AcceptUntrustedCertificates: boolean;
}

/** The port on which a connection begins in the clear and is secured with STARTTLS. */
const PLAIN_PORT = 143;

/**
 * Works on a mailbox while it is signed in.
 *
 * @param errorId of what goes wrong in `work`
 * @throws ActionError `ConnectToImapServerError`, `AuthenticateToImapServerError`, `MailFolderNotFoundError`, `errorId`
 */
export async function withMailbox<T>(
  server: ImapServer,
  { context, errorId }: { readonly context: ActionContext; readonly errorId: string },
  work: (client: ImapFlow) => Promise<T>,
): Promise<T> {
  const client = await signedIn(server, context);
  const { signal } = context.context;
  const cancel = (): void => client.close();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    return await work(client);
  } catch (thrown) {
    throw thrown instanceof ActionError ? thrown : new ActionError(errorId, `The mail server said: ${wordsOf(thrown)}`, String(thrown));
  } finally {
    signal.removeEventListener('abort', cancel);
    await ended(client);
  }
}

async function signedIn(server: ImapServer, { context: { signal } }: ActionContext): Promise<ImapFlow> {
  const { ImapFlow } = await import('imapflow');
  const startsPlain = !server.EnableSSL || server.Port === PLAIN_PORT;
  const client = new ImapFlow({
    host: server.IMAPServer.trim(),
    port: server.Port,
    secure: !startsPlain,
    ...(startsPlain ? { doSTARTTLS: server.EnableSSL } : {}),
    auth: { user: server.Username, pass: server.Password },
    tls: { rejectUnauthorized: !server.AcceptUntrustedCertificates },
    logger: false,
  });
  // Without a listener the error of a connection that breaks later would end the process.
  client.on('error', () => undefined);
  const cancel = (): void => client.close();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    await client.connect();
    return client;
  } catch (thrown) {
    client.close();
    throw refusal(thrown, server);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

async function ended(client: ImapFlow): Promise<void> {
  try {
    if (client.usable) await client.logout();
  } catch {
    // The work is done; a server that hangs up first does no harm.
  } finally {
    client.close();
  }
}

function refusal(thrown: unknown, { IMAPServer, Port }: ImapServer): ActionError {
  const place = `${IMAPServer.trim()}:${Port}`;
  if (has(thrown, 'authenticationFailed')) {
    return new ActionError(
      SIGN_IN_ERROR,
      `The mail server ${place} did not accept user name and password. ${wordsOf(thrown)}`,
      String(thrown),
    );
  }
  return new ActionError(CONNECT_ERROR, `The mail server ${place} cannot be reached: ${reasonOf(thrown)}`, String(thrown));
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there. Check server and port.',
  ENOTFOUND: 'no server of that name is known. Check the name.',
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is not trusted. Switch on 'Accept untrusted certificates' if you trust it.",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate is not trusted. Switch on 'Accept untrusted certificates' if you trust it.",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate is not trusted. Switch on 'Accept untrusted certificates' if you trust it.",
  CERT_HAS_EXPIRED: 'its certificate has expired.',
};

function reasonOf(thrown: unknown): string {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  return REASONS[code] ?? `${wordsOf(thrown)}. Check server, port and SSL.`;
}

export function wordsOf(thrown: unknown): string {
  if (thrown instanceof Error && 'responseText' in thrown && typeof thrown.responseText === 'string') return thrown.responseText;
  return thrown instanceof Error ? thrown.message : String(thrown);
}

function has(thrown: unknown, flag: string): boolean {
  return thrown instanceof Error && Reflect.get(thrown, flag) === true;
}

/**
 * The path of a mail folder as the server writes it: names are found in any case, with `/`, `\` or the server's own separator.
 *
 * @throws ActionError `MailFolderNotFoundError`
 */
export async function folderPath(client: ImapFlow, written: string): Promise<string> {
  const wanted = folded(written.trim(), '/');
  const folders = await client.list();
  const found =
    folders.find(({ path }) => path === written.trim()) ?? folders.find(({ path, delimiter }) => folded(path, delimiter) === wanted);
  if (found !== undefined) return found.path;
  const known = folders.slice(0, 20).map(({ path }) => path);
  throw new ActionError(FOLDER_ERROR, `The mail folder '${written}' does not exist. There are: ${known.join(', ')}.`);
}

function folded(path: string, delimiter: string): string {
  return path.replaceAll('\\', '/').replaceAll(delimiter, '/').toLowerCase();
}
